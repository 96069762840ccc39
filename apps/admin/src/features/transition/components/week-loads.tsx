import { useTranslation } from 'react-i18next'
import { UtilisationBar } from '@/charts/utilisation-bar'
import { useFormats } from '@/i18n/formats'
import type { TransitionWeek } from '../transition-query'
import classes from './transition-board.module.css'

interface WeekLoadsProps {
  readonly week: TransitionWeek
  /** Nobody is to be above this utilisation. */
  readonly limit: number
}

/** So little above the limit is rounding. */
const ROUNDING = 1e-9

/** So many teams are in sight. */
const BUSIEST = 3

/** How busy each role family is in a week, and the teams in which somebody is busiest; a line marks what is allowed. */
export function WeekLoads({ week: { families, teams }, limit }: WeekLoadsProps) {
  const { t } = useTranslation()
  return (
    <>
      <ul className={classes.loads} aria-label={t('transition.byFamily')}>
        {families.map(({ family, utilisation }) => (
          <Load
            key={family}
            name={t(`choices.roleFamily.${family}`)}
            utilisation={utilisation.value}
            limit={limit}
          />
        ))}
      </ul>
      <ul className={classes.loads} aria-label={t('transition.busiest')}>
        {teams.slice(0, BUSIEST).map(({ teamId, teamName, family, utilisation }) => (
          <Load
            key={`${teamId} ${family}`}
            name={`${teamName}, ${t(`choices.roleFamily.${family}`)}`}
            utilisation={utilisation.value}
            limit={limit}
          />
        ))}
      </ul>
    </>
  )
}

interface LoadProps {
  readonly name: string
  readonly utilisation: number | null
  readonly limit: number
}

function Load({ name, utilisation, limit }: LoadProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const isOver = utilisation === null || utilisation > limit + ROUNDING
  return (
    <li data-over={isOver}>
      <span className={classes.load}>
        <span>{name}</span>
        <span>
          {utilisation === null
            ? t('transition.nobody')
            : formats.percent(utilisation, { beside: limit })}
        </span>
      </span>
      <UtilisationBar
        utilisation={utilisation}
        band={isOver ? 'OVER' : 'HEALTHY'}
        trigger={limit === 1 ? null : limit}
        compact
      />
    </li>
  )
}
