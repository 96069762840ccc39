import type { Responsibility } from '../../entities/vocabularies.js'
import { type Day, FOREVER } from '../../kernel/days.js'
import { lifeAround } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { CoverageRecord } from '../../state/records.js'
import type { ImportDirectory } from './import-directory.js'
import type { RowChange } from './row-outcome.js'
import type { ToldOfLine } from './told-coverage.js'

export type Target = Pick<CoverageRecord, 'positionId' | 'teamId'>

export function sameTarget(a: Target, b: Target): boolean {
  return a.positionId === b.positionId && a.teamId === b.teamId
}

/** Who is accountable for an account's responsibility, and when, in order of time. */
export function coverageLine(
  { coverage }: OrganizationState,
  accountRow: number,
  responsibility: Responsibility,
): readonly CoverageRecord[] {
  const all = [...coverage.rowsReferringTo('accountId', accountRow)]
  return all
    .map((at) => coverage.recordAt(at))
    .filter((each) => each.kind === 'ACCOUNTABLE' && each.responsibility === responsibility)
    .toSorted((a, b) => a.from - b.from)
}

/** The one of a line on a day, or null. */
export function coverageOn(line: readonly CoverageRecord[], day: Day): CoverageRecord | null {
  return line.find(({ from, to }) => from <= day && day < to) ?? null
}

/** When a row says that its target answers; null is until what comes next, undefined says nothing of the end. */
interface DaysOfRow {
  readonly from?: Day | undefined
  readonly to?: Day | null | undefined
  /** The day that a row is about which says no `from`. */
  readonly today: Day
}

/**
 * The record of a target that a row is about: the one that begins on its day, else the first that ends after it, as
 * long as the row does not end before that begins and no other row tells what begins by then. A row without a day is
 * about the one of `today`, and where it says that its target has ended by then, about the last one that began before
 * that end.
 */
export function recordOfRow(
  line: readonly CoverageRecord[],
  target: Target,
  { from, to, today }: DaysOfRow,
  { tells }: ToldOfLine,
): CoverageRecord | null {
  const own = line.filter((each) => sameTarget(each, target))
  const beginsBeforeEnd = (each: Period) => typeof to !== 'number' || each.from < to
  if (from === undefined) {
    const ended = typeof to === 'number' && to <= today
    return ended ? (own.findLast(beginsBeforeEnd) ?? null) : coverageOn(own, today)
  }
  const exact = own.find((each) => each.from === from)
  if (exact !== undefined) return beginsBeforeEnd(exact) ? exact : null
  const record = own.find((each) => from < each.to && !tells(each.from))
  if (record === undefined || !beginsBeforeEnd(record)) return null
  const isOthers = line.some(
    (each) => from < each.from && each.from < record.from && tells(each.from),
  )
  return isOthers ? null : record
}

/** Until when a target can answer from a day on: until somebody else does, or the account or the target ends. */
export function openEnd(
  target: Target,
  from: Day,
  others: readonly CoverageRecord[],
  account: readonly Period[],
  { positions, teams }: ImportDirectory,
): Day {
  const next = others.find((each) => each.from > from)?.from ?? FOREVER
  const { positionId, teamId } = target
  const thing = positionId === null ? teams.get(teamId ?? '') : positions.get(positionId)
  const ends = [account, thing?.history ?? []].map((life) => lifeAround(life, from)?.to ?? FOREVER)
  return Math.min(next, ...ends)
}

/** The changes that record a coverage, and make room for it among the others of its line. */
export function coverageMoved(
  others: readonly CoverageRecord[],
  record: CoverageRecord,
  newId: () => Id,
): readonly RowChange[] {
  return [recorded(record), ...others.flatMap((other) => withoutDays(other, record, newId))]
}

function withoutDays(
  other: CoverageRecord,
  { from, to }: Period,
  newId: () => Id,
): readonly RowChange[] {
  if (other.to <= from || other.from >= to) return []
  const [before, after] = [other.from < from, to < other.to]
  if (before && after) {
    return [recorded({ ...other, to: from }), recorded({ ...other, id: newId(), from: to })]
  }
  if (before) return [recorded({ ...other, to: from })]
  if (after) return [recorded({ ...other, from: to })]
  return [{ type: 'restore', kind: 'coverage', id: other.id, revision: 1, record: null }]
}

export function recorded(record: CoverageRecord): RowChange {
  return { type: 'restore', kind: 'coverage', id: record.id, revision: 1, record }
}
