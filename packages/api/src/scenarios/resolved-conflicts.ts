import type { RebasedScenario } from './rebase-scenario.js'

/** How many conflicts are left when some changes are to hold all the same. */
export function resolved(
  { conflicts, unfit, ours }: RebasedScenario,
  keep: ReadonlySet<string>,
): number {
  const isKept = (place: number) => keep.has(ours.changes[place]!.id)
  return (
    conflicts.filter(({ changes }) => !changes.some(isKept)).length +
    [...unfit.keys()].filter((place) => !isKept(place)).length
  )
}
