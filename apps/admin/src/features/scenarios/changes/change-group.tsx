import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeGroup } from './change-groups'
import classes from './change-list.module.css'
import { type ChangeContext, ChangeRow } from './change-row'

interface ChangeGroupRowProps extends ChangeContext {
  readonly group: ChangeGroup
  readonly plan: NonNullable<ChangeGroup['plan']>
}

/** Longer ones are folded at first. */
const SHORT = 5

/** The changes that were added as one plan, under what that was called; they can be folded. */
export function ChangeGroupRow({ group, plan, ...shared }: ChangeGroupRowProps) {
  const { t } = useTranslation()
  const { changes } = group
  const isUnfit = changes.some(({ problems }) => problems.length > 0)
  const [opened, setOpened] = useState(plan.changeCount <= SHORT || isUnfit)
  return (
    <li className={classes.group}>
      <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className={classes.plan}>
          <span className={classes.title}>{plan.title}</span>{' '}
          <span className={classes.details}>
            {t('scenarios.changes', { count: plan.changeCount })}
          </span>
        </summary>
        {plan.reason !== null && <p className={classes.reason}>{plan.reason}</p>}
        <ol className={classes.list}>
          {opened &&
            changes.map((change) => <ChangeRow key={change.id} change={change} {...shared} />)}
        </ol>
      </details>
    </li>
  )
}
