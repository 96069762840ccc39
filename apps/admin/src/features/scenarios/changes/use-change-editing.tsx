import { type ReactNode, useState } from 'react'
import { changeForm } from './change-form'
import type { Scenario } from '../scenario-query'
import { EditChangeDialog } from './edit-change-dialog'
import type { ScenarioChange } from './scenario-changes-query'

interface ChangeEditing {
  /** What opens a change to be edited; null for one that cannot be. */
  readonly opening: (change: ScenarioChange) => (() => void) | null
  /** The one that is open. */
  readonly dialog: ReactNode
}

/** Edits changes of a scenario in their place, one at a time. */
export function useChangeEditing(slug: string, scenario: Scenario): ChangeEditing {
  const [opened, open] = useState<ScenarioChange | null>(null)
  const form = opened === null ? null : changeForm(opened.change)
  return {
    opening: (change) => (changeForm(change.change) === null ? null : () => open(change)),
    dialog: opened !== null && form !== null && (
      <EditChangeDialog
        key={opened.id}
        slug={slug}
        scenario={scenario}
        change={opened}
        form={form}
        onClose={() => open(null)}
      />
    ),
  }
}
