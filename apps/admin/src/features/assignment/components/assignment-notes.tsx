import { useTranslation } from 'react-i18next'
import { NamedThings } from '@/things/named-things'
import { useFormats } from '@/i18n/formats'
import type { AssignmentChoice } from '../assignment-choice'
import type { Assigned } from '../assignment-query'
import classes from './assignment-view.module.css'
import { FewestVerdict } from './fewest-verdict'

interface AssignmentNotesProps {
  readonly slug: string
  readonly assigned: Assigned
  readonly choice: AssignmentChoice
}

/** The verdict in a sentence, and what stays as it is and why. */
export function AssignmentNotes({ slug, assigned, choice }: AssignmentNotesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const {
    moveCount,
    dealtOut,
    after,
    bound,
    fewest,
    held,
    pooled,
    withoutPosition,
    withoutPositionAccounts,
  } = assigned
  const crowded = fewest?.crowded ?? null
  const points = formats.percent(Math.max(0, after.score - bound), { decimals: 1 })
  const notes = [
    ['dealtOut', choice.leavingId === null ? dealtOut : 0],
    ['inRenewal', held.inRenewal],
    ['beforeGoLive', held.beforeGoLive],
    ['pooled', pooled],
  ] as const
  return (
    <>
      <p className={classes.lead}>
        {moveCount === 0
          ? t('assignment.nothing')
          : t(choice.leavingId === null ? 'assignment.levels' : 'assignment.handsOver', {
              count: moveCount,
            })}{' '}
        {fewest === null ? t('assignment.proved', { points }) : <FewestVerdict fewest={fewest} />}
      </p>
      <ul className={classes.notes}>
        {notes
          .filter(([, count]) => count > 0)
          .map(([name, count]) => (
            <li key={name}>{t(`assignment.${name}`, { count })}</li>
          ))}
        {withoutPosition > 0 && (
          <li>
            {t('assignment.without', { count: withoutPosition })}{' '}
            <NamedThings
              slug={slug}
              kind="account"
              things={withoutPositionAccounts.map(({ id, name }) => ({ id, name }))}
            />
          </li>
        )}
        {crowded !== null && (
          <li>
            {t('assignment.fewest.crowded', { count: crowded.length })}{' '}
            <NamedThings
              slug={slug}
              kind="position"
              things={crowded.map(({ id, title }) => ({ id, name: title }))}
            />
          </li>
        )}
      </ul>
    </>
  )
}
