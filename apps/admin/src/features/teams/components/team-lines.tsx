import { useTranslation } from 'react-i18next'
import type { AdminCapacityLineFragment } from '@/generated/graphql'
import { BandBadge } from '@/charts/band-badge'
import { triggerPoint, UtilisationBar } from '@/charts/utilisation-bar'
import { useFormats } from '@/i18n/formats'
import classes from './team-lines.module.css'

interface TeamLinesProps {
  readonly title: string
  readonly lines: readonly AdminCapacityLineFragment[]
}

/** A bar for each role family of a team. */
export function TeamLines({ title, lines }: TeamLinesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      {lines.length === 0 && <p className={classes.nothing}>{t('teams.nothingMeasured')}</p>}
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.family} className={classes.line}>
            <span className={classes.head}>
              <span>{t(`choices.roleFamily.${line.family}`)}</span>
              {line.utilisation.value !== null && (
                <strong>{formats.percent(line.utilisation.value, { beside: 1 })}</strong>
              )}
            </span>
            {line.band !== null && (
              <UtilisationBar
                utilisation={line.utilisation.value}
                band={line.band}
                trigger={triggerPoint(line)}
                compact
              />
            )}
            <span className={classes.foot}>
              <BandBadge band={line.band} />
              <span>
                {t('capacity.people', { count: line.people })}
                {line.openSeats > 0 && ` · ${t('capacity.openSeats', { count: line.openSeats })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
