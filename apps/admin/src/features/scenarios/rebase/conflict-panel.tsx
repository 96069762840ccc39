import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { type Choices, isDecided, rebaseChoices } from './conflict-choices'
import type { ScenarioChange } from '../changes/scenario-changes-query'
import type { Scenario } from '../scenario-query'
import classes from './conflict-list.module.css'
import { ConflictRow } from './conflict-row'

interface ConflictPanelProps {
  readonly conflicts: Scenario['conflicts']
  readonly pending: boolean
  /** Told what is to hold of each conflict. */
  readonly onRebase: (choices: ReturnType<typeof rebaseChoices>) => void
  /** What opens a change to be edited; null for one that cannot be. */
  readonly opening: (change: ScenarioChange) => (() => void) | null
}

/** What a scenario and what it stands on both changed, and the choice for each which is to hold. */
export function ConflictPanel({ conflicts, pending, onRebase, opening }: ConflictPanelProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Choices>(new Map())
  const undecided = conflicts.some((conflict) => !isDecided(conflict, conflicts, chosen))
  return (
    <Panel title={t('scenarios.conflicts')} note={conflicts.length}>
      <div className={classes.content}>
        <p className={classes.explanation}>{t('scenarios.conflictsExplanation')}</p>
        <ul className={classes.list}>
          {conflicts.map((conflict) => (
            <ConflictRow
              key={`${conflict.thingId ?? ''} ${conflict.changeIds.join(' ')}`}
              conflict={conflict}
              chosen={chosen}
              onChoose={(ids, choice) =>
                setChosen(
                  (before) => new Map([...before, ...ids.map((id) => [id, choice] as const)]),
                )
              }
              edits={conflict.changes.flatMap((change) => {
                const open = opening(change)
                return open === null ? [] : [{ title: change.title, open }]
              })}
            />
          ))}
        </ul>
        <Group justify="flex-end">
          <Button
            disabled={undecided}
            loading={pending}
            onClick={() => onRebase(rebaseChoices(conflicts, chosen))}
          >
            {t('scenarios.rebaseChosen')}
          </Button>
        </Group>
      </div>
    </Panel>
  )
}
