import { Button } from '@mantine/core'
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
/** How many are shown at a time: an import may have added thousands. */
const PAGE = 100

/** The changes that were added as one plan, under what that was called; they can be folded. */
export function ChangeGroupRow({ group, plan, ...shared }: ChangeGroupRowProps) {
  const { t } = useTranslation()
  const { changes } = group
  const isUnfit = changes.some(({ change }) => change.problems.length > 0)
  const [opened, setOpened] = useState(changes.length <= SHORT || isUnfit)
  const [most, setMost] = useState(PAGE)
  const shown = opened ? changes.slice(0, most) : []
  return (
    <li className={classes.group}>
      <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className={classes.plan}>
          <span className={classes.title}>{plan.title}</span>{' '}
          <span className={classes.details}>
            {t('scenarios.changes', { count: changes.length })}
          </span>
        </summary>
        {plan.reason !== null && <p className={classes.reason}>{plan.reason}</p>}
        <ol className={classes.list}>
          {shown.map((placed) => (
            <ChangeRow key={placed.change.id} placed={placed} {...shared} />
          ))}
        </ol>
        {opened && changes.length > most && (
          <div className={classes.more}>
            <Button size="compact-sm" variant="default" onClick={() => setMost(most + PAGE)}>
              {t('customers.more')}
            </Button>
          </div>
        )}
      </details>
    </li>
  )
}
