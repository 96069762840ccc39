import { useTranslation } from 'react-i18next'
import { ThingLink } from '@/things/thing-link'
import { useFormats } from '@/i18n/formats'
import type { AssignmentChoice } from '../assignment-choice'
import type { Assigned } from '../assignment-query'
import classes from './assignment-view.module.css'

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
    held,
    pooled,
    withoutPosition,
    withoutPositionAccounts,
  } = assigned
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
        {t('assignment.proved', { points })}
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
            {withoutPositionAccounts.slice(0, 5).map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <ThingLink slug={slug} kind="account" id={id}>
                  {name}
                </ThingLink>
              </span>
            ))}
          </li>
        )}
      </ul>
    </>
  )
}
