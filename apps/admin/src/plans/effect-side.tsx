import { useTranslation } from 'react-i18next'
import { BandBadge } from '@/charts/band-badge'
import { UtilisationBar } from '@/charts/utilisation-bar'
import { useFormats } from '@/i18n/formats'
import classes from './effect-side.module.css'
import type { PlanPreview } from './plan-draft'

interface EffectSideProps {
  readonly label: string
  readonly side: PlanPreview['effects']['capacity'][number]['after']
}

/** One line of a before and after: the bar, the figure, the band, and who is left exposed. */
export function EffectSide({ label, side }: EffectSideProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <div className={classes.side}>
      <span className={classes.label}>{label}</span>
      {side === null ? (
        <span className={classes.none}>{t('plan.nothing')}</span>
      ) : (
        <>
          <UtilisationBar utilisation={side.utilisation.value} band={side.band} compact />
          <span className={classes.figure}>
            {side.utilisation.value === null
              ? '—'
              : formats.percent(side.utilisation.value, { beside: 1 })}
          </span>
          <span className={classes.band}>
            <BandBadge band={side.band} />
          </span>
          {side.exposedAccounts > 0 && (
            <span className={classes.exposed} data-tone="over">
              {t('capacity.exposed', { count: side.exposedAccounts })}
            </span>
          )}
        </>
      )}
    </div>
  )
}
