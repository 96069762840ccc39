import { type ReactNode, useState } from 'react'
import { changeForm } from './change-form'
import type { Scenario } from '../scenario-query'
import { EditChangeDialog } from './edit-change-dialog'

interface ChangeEditing {
  /** What opens a change to be edited; null for one that cannot be. */
  readonly opening: (changeId: string) => (() => void) | null
  /** The one that is open. */
  readonly dialog: ReactNode
}

/** Edits changes of a scenario in their place, one at a time. */
export function useChangeEditing(slug: string, scenario: Scenario): ChangeEditing {
  const [openId, setOpenId] = useState<string | null>(null)
  const formOf = (changeId: string) => {
    const change = scenario.changes.find(({ id }) => id === changeId)
    const form = change === undefined ? null : changeForm(change.change)
    return change === undefined || form === null ? null : { change, form }
  }
  const opened = openId === null ? null : formOf(openId)
  return {
    opening: (changeId) => (formOf(changeId) === null ? null : () => setOpenId(changeId)),
    dialog: opened && (
      <EditChangeDialog
        key={opened.change.id}
        slug={slug}
        scenario={scenario}
        {...opened}
        onClose={() => setOpenId(null)}
      />
    ),
  }
}
