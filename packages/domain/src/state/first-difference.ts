import { type Day, FOREVER } from '../kernel/days.js'
import type { Period } from '../kernel/periods.js'
import { same } from '../kernel/same.js'
import type { OrganizationState } from './organization-state.js'
import { isRecordKind, TABLE_KINDS, type TableKind } from './table-kinds.js'
import { periodTableOf, recordTableOf } from './table-of.js'

/** Before every day: of two states nothing can be said to be the same. */
export const ALWAYS: Day = Number.NEGATIVE_INFINITY

/** More things than this are not compared. */
const MOST_COMPARED = 2_000

/**
 * The first day on which a state and the one made from it differ: what follows from the record up to
 * an earlier day is the same in both. FOREVER when they never differ, ALWAYS when too much was touched
 * to tell. External references have no days, and do not count.
 *
 * @param touched the rows of a kind that may differ.
 */
export function firstDifference(
  base: OrganizationState,
  next: OrganizationState,
  touched: (kind: TableKind) => ReadonlySet<number>,
): Day {
  const rows = TABLE_KINDS.reduce((sum, kind) => sum + touched(kind).size, 0)
  if (rows > MOST_COMPARED) return ALWAYS
  if (!samePlanRates(base, next)) return ALWAYS
  let first = firstOf(base.organization.history, next.organization.history)
  if (base.policies !== next.policies) {
    for (const key of new Set([...base.policies.keys(), ...next.policies.keys()])) {
      const [before, after] = [base.policies.get(key), next.policies.get(key)]
      if (before !== after) first = Math.min(first, firstOf(before?.history, after?.history))
    }
  }
  for (const kind of TABLE_KINDS) {
    const [before, after] = [historiesOf(base, kind), historiesOf(next, kind)]
    for (const row of touched(kind)) first = Math.min(first, firstOf(before(row), after(row)))
  }
  return first
}

/** A plan rate holds for its whole fiscal year, and the first one for all days before. */
function samePlanRates(base: OrganizationState, next: OrganizationState): boolean {
  const ratesOf = ({ organization }: OrganizationState) =>
    organization.history.map(({ from, fields: { fiscalYearStart, planRates } }) => ({
      from: planRates.length === 0 ? 0 : from,
      fiscalYearStart,
      planRates,
    }))
  return base.organization === next.organization || same(ratesOf(base), ratesOf(next))
}

/** What a row's thing was and is when: its versions, or the one stretch of a period. */
function historiesOf(
  state: OrganizationState,
  kind: TableKind,
): (row: number) => readonly Period[] | undefined {
  if (isRecordKind(kind)) {
    const table = recordTableOf(state, kind)
    return (row) => (table.firstVersion(row) === -1 ? undefined : table.recordAt(row).history)
  }
  const table = periodTableOf(state, kind)
  return (row) => (table.isUsed(row) ? [table.recordAt(row)] : undefined)
}

function firstOf(before: readonly Period[] = [], after: readonly Period[] = []): Day {
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const [was, is] = [before[at], after[at]]
    if (was === undefined || is === undefined) return (was ?? is)!.from
    if (was.from !== is.from || !same({ ...was, to: 0, set: 0 }, { ...is, to: 0, set: 0 })) {
      return Math.min(was.from, is.from)
    }
    if (was.to !== is.to) return Math.min(was.to, is.to)
  }
  return FOREVER
}
