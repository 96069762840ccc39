import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { chosenOf, type Holds, rebaseChoices } from '../conflict-choices'
import type { ScenarioConflict } from '../scenario-query'
import classes from './conflict-list.module.css'
import { ConflictRow } from './conflict-row'

interface ConflictPanelProps {
  readonly conflicts: readonly ScenarioConflict[]
  readonly pending: boolean
  /** Told which changes are to hold all the same and which are given up, by their ids. */
  readonly onRebase: (choices: {
    readonly keepIds: readonly string[]
    readonly dropIds: readonly string[]
  }) => void
}

/** What a scenario and what it stands on both changed, and the choice for each which is to hold. */
export function ConflictPanel({ conflicts, pending, onRebase }: ConflictPanelProps) {
  const { t } = useTranslation()
  const [holds, setHolds] = useState<ReadonlyMap<string, Holds>>(new Map())
  const undecided = conflicts.some((conflict) => chosenOf(conflict, holds) === null)
  return (
    <Panel title={t('scenarios.conflicts')} note={conflicts.length}>
      <div className={classes.content}>
        <p className={classes.explanation}>{t('scenarios.conflictsExplanation')}</p>
        <ul className={classes.list}>
          {conflicts.map((conflict) => (
            <ConflictRow
              key={`${conflict.thingId ?? ''} ${conflict.changeIds.join(' ')}`}
              conflict={conflict}
              chosen={chosenOf(conflict, holds)}
              onChoose={(side) =>
                setHolds((before) => {
                  const chosen = conflict.changeIds.map((id) => [id, side] as const)
                  return new Map([...before, ...chosen])
                })
              }
            />
          ))}
        </ul>
        <Group justify="flex-end">
          <Button
            disabled={undecided}
            loading={pending}
            onClick={() => onRebase(rebaseChoices(conflicts, holds))}
          >
            {t('scenarios.rebaseChosen')}
          </Button>
        </Group>
      </div>
    </Panel>
  )
}
