import { conflictPartId } from './conflict-part-type.js'
import type { RebasedScenario } from './rebase-scenario.js'

/** What of a scenario is to hold all the same, whatever was done since. */
interface Kept {
  /** Changes, by their ids. */
  readonly changes: ReadonlySet<string>
  /** Parts of conflicts, by theirs. */
  readonly parts: ReadonlySet<string>
}

/** How many conflicts are left when some changes, or parts of things, are to hold all the same. */
export function resolved({ conflicts, unfit, ours, theirs }: RebasedScenario, kept: Kept): number {
  const isKept = (place: number) => kept.changes.has(ours.changes[place]!.id)
  const isSettled = ({ changes, fields, kind, id }: (typeof conflicts)[number]) =>
    changes.some(isKept) ||
    fields.every((field) =>
      kept.parts.has(conflictPartId(theirs.organization.id, { kind, id }, field)),
    )
  return (
    conflicts.filter((conflict) => !isSettled(conflict)).length +
    [...unfit.keys()].filter((place) => !isKept(place)).length
  )
}
