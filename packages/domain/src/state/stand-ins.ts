import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { CoverageRecord } from './records.js'

/** Who covers: a seat, or a team as a whole; the other is null. */
export type CoverageTarget = Pick<CoverageRecord, 'positionId' | 'teamId'>

/** For whom somebody covers for a while, and since when that one covers again. */
interface StandIn {
  readonly standsInFor: CoverageTarget
  readonly resumesOn: Day
}

/** One after another without a day between: a target that covers, and its rows. */
interface Stint {
  readonly target: CoverageTarget
  readonly ids: Id[]
}

/**
 * Who stands in for whom, by the ids of the coverage of those that stand in. A target stands in for
 * another one when that one was accountable before it and is again after it, without a day on which
 * nobody is: A, B, A makes B a stand-in for A, and so does A, B, C, A of B and C alike. In A, B, C, B, A
 * C stands in for B and B for A. Who was accountable first stands in for nobody.
 *
 * It follows from who covers when alone, so that two changes of owner in a file of another system mean
 * what a temporary cover means, and a later change of who covers is followed.
 *
 * @param coverage of one account and one responsibility, in no order; transitions are passed over.
 */
export function standIns(coverage: Iterable<CoverageRecord>): ReadonlyMap<Id, StandIn> {
  const found = new Map<Id, StandIn>()
  const rows = [...coverage]
    .filter(({ kind }) => kind === 'ACCOUNTABLE')
    .toSorted((a, b) => a.from - b.from)
  let open: Stint[] = []
  let coveredUntil: Day | null = null
  for (const row of rows) {
    if (row.from !== coveredUntil) open = []
    coveredUntil = row.to
    const at = open.findIndex(({ target }) => isSame(target, row))
    const resumed = open[at]
    if (resumed === undefined) {
      const { positionId, teamId } = row
      open.push({ target: { positionId, teamId }, ids: [row.id] })
      continue
    }
    for (const { ids } of open.splice(at + 1)) {
      for (const id of ids) found.set(id, { standsInFor: resumed.target, resumesOn: row.from })
    }
    resumed.ids.push(row.id)
  }
  return found
}

/**
 * From whom a coverage was taken over for good: who was accountable up to its first day. Null where nobody was,
 * or where somebody stands in, or resumes after somebody did.
 *
 * @param coverage of one account and one responsibility, in no order.
 */
export function tookOverFrom(coverage: readonly CoverageRecord[], id: Id): CoverageTarget | null {
  const row = coverage.find((each) => each.id === id)
  if (row?.kind !== 'ACCOUNTABLE') return null
  const former = coverage.find((each) => each.kind === 'ACCOUNTABLE' && each.to === row.from)
  if (former === undefined || isSame(former, row)) return null
  const standing = standIns(coverage)
  return standing.has(row.id) || standing.has(former.id) ? null : former
}

function isSame(a: CoverageTarget, b: CoverageTarget): boolean {
  return a.positionId === b.positionId && a.teamId === b.teamId
}
