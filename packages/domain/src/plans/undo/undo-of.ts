import { FACTS } from '../../entities/registry.js'
import { same } from '../../kernel/same.js'
import type { Restore } from '../change.js'
import type { Recorded, Trail, TrailStep } from './trail.js'

/** What undoing revisions comes to. */
interface Undo {
  /** What sets each thing and fact back to what it was before the first of the revisions. */
  readonly restores: readonly Restore[]
  /** The later revisions that changed the same things and still show, the latest first. */
  readonly later: readonly number[]
}

/**
 * The inverse of some revisions. A thing goes back to what it was before the first of them that changed
 * it; one that is so already needs nothing. Other revisions that changed it since are in the way, unless
 * they took back among themselves what they did.
 *
 * @param trails of every thing and fact that one of the revisions changed, from the first of them on.
 */
export function undoOf(trails: Iterable<Trail>, revisions: ReadonlySet<number>): Undo {
  const restores: Restore[] = []
  const later = new Set<number>()
  for (const { kind, id, steps } of trails) {
    const start = steps.findIndex(({ revision }) => revisions.has(revision))
    const first = steps[start]
    if (first === undefined) continue
    const { before } = first
    const present = steps.at(-1)!.after
    if (same(before, present)) continue
    for (const run of othersRuns(steps.slice(start), revisions)) {
      const asBefore = run.findLastIndex(({ after }) => same(after, run[0]!.before))
      for (const { revision } of run.slice(asBefore + 1)) later.add(revision)
    }
    const accountId = accountOf(kind, before ?? present)
    const revision = first.revision - 1
    restores.push({
      type: 'restore',
      kind,
      id,
      revision,
      record: before,
      ...(accountId !== null && { accountId }),
    })
  }
  return {
    restores: restores.toSorted((a, b) => turnOf(a) - turnOf(b)),
    later: [...later].toSorted((a, b) => b - a),
  }
}

/** The steps of other revisions, those next to each other together. */
function othersRuns(
  steps: readonly TrailStep[],
  revisions: ReadonlySet<number>,
): readonly (readonly TrailStep[])[] {
  const runs: TrailStep[][] = []
  let isRunning = false
  for (const step of steps) {
    const isOther = !revisions.has(step.revision)
    if (isOther && isRunning) runs.at(-1)!.push(step)
    else if (isOther) runs.push([step])
    isRunning = isOther
  }
  return runs
}

function accountOf(kind: Trail['kind'], record: Recorded): string | null {
  return kind === 'coverage' && record !== null && 'accountId' in record ? record.accountId : null
}

/** What is kept with another thing comes after it. */
function turnOf({ kind }: Restore): number {
  if (Object.hasOwn(FACTS, kind)) return 2
  return kind === 'coverage' ? 1 : 0
}
