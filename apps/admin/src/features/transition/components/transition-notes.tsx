import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import { NamedThings } from '@/things/named-things'
import type { Transition } from '../transition-query'
import { AboveNote } from './above-note'
import classes from './transition-view.module.css'

interface TransitionNotesProps {
  readonly slug: string
  readonly way: Transition
  /** Nobody is to be above this utilisation. */
  readonly limit: number
  /** So many weeks were asked for. */
  readonly asked: number
}

const reasons = ['HELD_BACK', 'NOBODY_FITS', 'RECORDED_LATER'] as const

/** So many who are too busy are named. */
const NAMED = 5

/** The verdict in a sentence, what is proved of it, and what would help. */
export function TransitionNotes({ slug, way, limit, asked }: TransitionNotesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { weeks, verdict, handOvers, above, followed, unmanned, staying, tightest } = way
  if (weeks.length === 0) {
    return (
      <>
        <p className={classes.lead}>
          {t(verdict === 'NOTHING_TO_DO' ? 'transition.nothing' : 'transition.noPath')}
        </p>
        {way.neededPerPerson !== null && (
          <p>{t('transition.needed', { count: way.neededPerPerson })}</p>
        )}
      </>
    )
  }
  return (
    <>
      <p className={classes.lead}>
        <ToneBadge tone={verdict === 'HOLDS' ? 'healthy' : 'over'}>
          {t(`transition.verdicts.${verdict}`)}
        </ToneBadge>
        {t('transition.lead', {
          weeks: t('transition.inWeeks', { count: weeks.length }),
          handOvers: t('transition.withHandovers', { count: handOvers }),
        })}
      </p>
      <ul className={classes.notes}>
        {verdict === 'TOO_LONG' && (
          <li>
            {t('transition.tooLong', { count: weeks.length - asked })}{' '}
            {way.neededPerPerson === null
              ? t('transition.noNumber')
              : t('transition.needed', { count: way.neededPerPerson })}
          </li>
        )}
        <li>{weeksProof()}</li>
        {handOvers > 0 && <li>{handoversProof()}</li>}
        {tightest?.utilisation.value != null && (
          <li>
            {t('transition.tightestWeek', {
              week: formats.number(tightest.week),
              family: t(`choices.roleFamily.${tightest.family}`),
              team: tightest.teamName,
              percent: formats.percent(tightest.utilisation.value, { beside: limit }),
            })}
          </li>
        )}
        {above.slice(0, NAMED).map((each) => (
          <AboveNote key={`${each.teamId} ${each.family}`} above={each} limit={limit} />
        ))}
        {above.length > NAMED && (
          <li>{t('transition.moreAbove', { count: above.length - NAMED })}</li>
        )}
        {followed > 0 && <li>{t('transition.followed', { count: followed })}</li>}
        {unmanned > 0 && <li>{t('transition.unmanned', { count: unmanned })}</li>}
        {reasons.map((reason) => {
          const named = staying.filter((each) => each.reason === reason)
          return (
            named.length > 0 && (
              <li key={reason}>
                {t(`transition.staying.${reason}`)}{' '}
                <NamedThings
                  slug={slug}
                  kind="account"
                  things={named.map(({ account }) => account)}
                />
              </li>
            )
          )
        })}
      </ul>
    </>
  )

  function weeksProof(): string {
    return weeks.length === way.leastWeeks
      ? t('transition.weeksProved')
      : t('transition.weeksAtLeast', { count: way.leastWeeks })
  }

  function handoversProof(): string {
    return handOvers === way.leastHandOvers
      ? t('transition.handoversProved')
      : t('transition.handoversAtLeast', { count: way.leastHandOvers })
  }
}
