import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HireTrigger } from '../capacity-query'
import classes from './trigger-groups.module.css'

interface TriggerGroupsProps {
  readonly triggers: readonly HireTrigger[]
  readonly chosenId: string
  readonly onChoose: (id: string) => void
}

/** The groups that a rule fires for; the card tells of the chosen one. */
export function TriggerGroups({ triggers, chosenId, onChoose }: TriggerGroupsProps) {
  const { t } = useTranslation()
  return (
    <fieldset aria-label={t('capacity.triggers.where')} className={classes.groups}>
      {triggers.map(({ id, groupBy, name }) => (
        <UnstyledButton
          key={id}
          className={classes.group}
          aria-pressed={id === chosenId}
          onClick={() => onChoose(id)}
        >
          {groupBy === 'ORGANIZATION' ? t('capacity.triggers.whole') : name}
        </UnstyledButton>
      ))}
    </fieldset>
  )
}
