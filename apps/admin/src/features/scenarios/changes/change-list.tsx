import { useTranslation } from 'react-i18next'
import { changeGroups } from './change-groups'
import type { Scenario } from '../scenario-query'
import { ChangeGroupRow } from './change-group'
import classes from './change-list.module.css'
import { type ChangeActions, ChangeRow } from './change-row'

interface ChangeListProps {
  readonly changes: Scenario['changes']
  /** Of which they are; null where nothing is said of them. */
  readonly discussedId: string | null
  /** Null where nothing can be changed any more. */
  readonly actions: ChangeActions | null
}

/** The changes of a scenario in their order, those of one plan together. */
export function ChangeList({ changes, discussedId, actions }: ChangeListProps) {
  const { t } = useTranslation()
  const count = changes.length
  const shared = { count, discussedId, actions }
  if (count === 0) return <p className={classes.none}>{t('scenarios.noChanges')}</p>
  return (
    <ol className={classes.list}>
      {changeGroups(changes).map((group) => {
        const { plan } = group
        const [first] = group.changes
        if (plan !== null) {
          const key = `${plan.id} ${first?.change.id ?? ''}`
          return <ChangeGroupRow key={key} group={group} plan={plan} {...shared} />
        }
        return group.changes.map((placed) => (
          <ChangeRow key={placed.change.id} placed={placed} {...shared} />
        ))
      })}
    </ol>
  )
}
