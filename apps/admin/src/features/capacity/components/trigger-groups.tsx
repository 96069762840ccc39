import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HireTrigger } from '../capacity-query'
import classes from './trigger-groups.module.css'

interface TriggerGroupsProps {
  readonly triggers: readonly HireTrigger[]
  readonly chosenKey: string
  readonly onChoose: (groupKey: string) => void
}

/** The groups that a rule fires for; the card tells of the chosen one. */
export function TriggerGroups({ triggers, chosenKey, onChoose }: TriggerGroupsProps) {
  const { t } = useTranslation()
  return (
    <fieldset aria-label={t('capacity.triggers.where')} className={classes.groups}>
      {triggers.map(({ groupBy, groupKey, groupName }) => (
        <UnstyledButton
          key={`${groupBy} ${groupKey}`}
          className={classes.group}
          aria-pressed={groupKey === chosenKey}
          onClick={() => onChoose(groupKey)}
        >
          {groupBy === 'ORGANIZATION' ? t('capacity.triggers.whole') : groupName}
        </UnstyledButton>
      ))}
    </fieldset>
  )
}
