import { useTranslation } from 'react-i18next'
import { changeGroups } from './change-groups'
import { ChangeGroupRow } from './change-group'
import classes from './change-list.module.css'
import { type ChangeContext, ChangeRow } from './change-row'
import type { ScenarioChange } from './scenario-changes-query'

interface ChangeListProps extends ChangeContext {
  /** The first of them, in their order. */
  readonly changes: readonly ScenarioChange[]
}

/** The changes of a scenario in their order, those of one plan together. */
export function ChangeList({ changes, ...shared }: ChangeListProps) {
  const { t } = useTranslation()
  if (changes.length === 0) return <p className={classes.none}>{t('scenarios.noChanges')}</p>
  return (
    <ol className={classes.list}>
      {changeGroups(changes).map((group) => {
        const { plan } = group
        const [first] = group.changes
        if (plan !== null) {
          const key = `${plan.id} ${first?.id ?? ''}`
          return <ChangeGroupRow key={key} group={group} plan={plan} {...shared} />
        }
        return group.changes.map((change) => (
          <ChangeRow key={change.id} change={change} {...shared} />
        ))
      })}
    </ol>
  )
}
