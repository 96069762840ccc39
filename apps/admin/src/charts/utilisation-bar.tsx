import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { type Band, bandTone } from './band-badge'
import classes from './utilisation-bar.module.css'

interface Quotient {
  readonly value: number | null
}

interface Fullness {
  /** Load ÷ capacity. */
  readonly utilisation: Quotient
  /** Load measured by the hire triggers ÷ capacity; none without a trigger. */
  readonly triggerUtilisation: Quotient
}

/**
 * The utilisation at which a book of this mix reaches the hire trigger; null when it has none. With
 * 12 of 15 enterprise accounts it is 12 ÷ 15 = 80 %.
 */
export function triggerPoint({ utilisation, triggerUtilisation }: Fullness): number | null {
  const [full, due] = [utilisation.value, triggerUtilisation.value]
  return full === null || due === null || due === 0 ? null : full / due
}

/** The whole width of a bar, so that what exceeds the capacity is seen. */
const widest = 1.5

interface UtilisationBarProps {
  readonly utilisation: number | null
  readonly band: Band
  /** The utilisation at which hiring is due; null where there is no such figure. */
  readonly trigger?: number | null
  /** Without the lines' own words, in dense lists. */
  readonly compact?: boolean
}

/**
 * Load against capacity: the bar is the load, the strong line is the capacity, the notch is where
 * hiring is due. Work that nobody has capacity for fills the bar with stripes.
 */
export function UtilisationBar({ utilisation, band, trigger, compact }: UtilisationBarProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const exposed = utilisation === null && band === 'OVER'
  const value = exposed ? widest : Math.min(utilisation ?? 0, widest)
  return (
    <span className={classes.bar} data-tone={bandTone(band)} data-compact={compact ?? false}>
      <svg
        className={classes.picture}
        viewBox="0 0 150 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={
          utilisation === null
            ? t('capacity.noCapacity')
            : t('capacity.utilisedBy', { percent: formats.percent(utilisation, { beside: 1 }) })
        }
      >
        <rect className={classes.track} width="150" height="10" />
        <rect
          className={exposed ? classes.exposed : classes.fill}
          width={(value / widest) * 150}
          height="10"
        />
        {trigger !== null && trigger !== undefined && (
          <line className={classes.trigger} x1={trigger * 100} x2={trigger * 100} y1="0" y2="10" />
        )}
        <line className={classes.capacity} x1="100" x2="100" y1="0" y2="10" />
      </svg>
    </span>
  )
}
