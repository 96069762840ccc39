import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import type { TransitionWeek } from '../transition-query'
import classes from './transition-board.module.css'
import { WeekLoads } from './week-loads'

interface WeekColumnProps {
  readonly slug: string
  readonly number: number
  readonly week: TransitionWeek
  /** Nobody is to be above this utilisation. */
  readonly limit: number
}

/** So many accounts are in sight. */
const LARGEST = 3

/** One week: what changes, who changes hands, what keeps the rest, and how busy everybody is. */
export function WeekColumn({ slug, number, week, limit }: WeekColumnProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { monday, positionCount, positions, handOverCount, handOvers, revenue, followed, binds } =
    week
  const isQuiet = positionCount + handOverCount + followed === 0
  const more = handOvers.slice(LARGEST)
  return (
    <li className={classes.week} data-quiet={isQuiet}>
      <h3 className={classes.name}>
        {t('transition.week', { number: formats.number(number) })}
        <span>{formats.date(monday)}</span>
      </h3>
      <WeekLoads week={week} limit={limit} />
      {positionCount > 0 && (
        <details>
          <summary>{t('transition.positions', { count: positionCount })}</summary>
          <ul className={classes.handed}>
            {positions.map(({ id, title }) => (
              <li key={id}>
                <ThingLink slug={slug} kind="position" id={id}>
                  {title}
                </ThingLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      {followed > 0 && <p>{t('transition.follow', { count: followed })}</p>}
      {handOverCount > 0 && (
        <>
          <p className={classes.count}>
            {t('transition.withHandovers', { count: handOverCount })}
            <span>{formats.money(revenue)}</span>
          </p>
          <Handed slug={slug} accounts={handOvers.slice(0, LARGEST)} />
          {more.length > 0 && (
            <details>
              <summary>{t('transition.more', { count: handOverCount - LARGEST })}</summary>
              <Handed slug={slug} accounts={more} />
              {handOverCount > handOvers.length && (
                <p className={classes.quiet}>
                  {t('transition.notNamed', { count: handOverCount - handOvers.length })}
                </p>
              )}
            </details>
          )}
        </>
      )}
      {isQuiet && <p className={classes.quiet}>{t('transition.quiet')}</p>}
      {binds !== null && <p className={classes.quiet}>{t(`transition.binds.${binds}`)}</p>}
    </li>
  )
}

interface HandedProps {
  readonly slug: string
  readonly accounts: TransitionWeek['handOvers']
}

/** Accounts that change hands, from whom to whom. */
function Handed({ slug, accounts }: HandedProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ul className={classes.handed}>
      {accounts.map(({ account, from, to, fromTeamName, toTeamName, revenue }) => (
        <li key={account.id}>
          <span className={classes.account}>
            <ThingLink slug={slug} kind="account" id={account.id}>
              {account.name}
            </ThingLink>
            <span>{formats.money(revenue)}</span>
          </span>
          <span className={classes.hands}>
            {t('transition.fromToWhom', {
              from: from?.title ?? fromTeamName,
              to: to?.title ?? toTeamName,
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
