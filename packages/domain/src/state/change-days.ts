import type { Day } from '../kernel/days.js'
import type { OrganizationState } from './organization-state.js'
import { isRecordKind, type TableKind } from './table-kinds.js'
import { periodTableOf, recordTableOf } from './table-of.js'

/** Is told a row and a day on which it begins, ends or changes. */
type BoundaryVisitor = (day: Day, row: number) => void

/** Walks every day on which a row of the kind begins, ends or changes. */
export function eachBoundary(
  state: OrganizationState,
  kind: TableKind,
  visit: BoundaryVisitor,
): void {
  if (isRecordKind(kind)) {
    const table = recordTableOf(state, kind)
    const { first, versionFrom, versionTo, versionNext } = table.columns
    // By row: places of versions that were taken out still name the row that they were of.
    for (let row = 0; row < first.length; row += 1) {
      for (let at = table.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
        visit(versionFrom.at(at), row)
        visit(versionTo.at(at), row)
      }
    }
    return
  }
  const { from, to } = periodTableOf(state, kind).columns
  for (let row = 0; row < from.length; row += 1) {
    visit(from.at(row), row)
    visit(to.at(row), row)
  }
}

/**
 * The days in `(after, until]`, latest first, on which something of the kinds, or a policy, differs from
 * the day before.
 */
export function changeDays(
  state: OrganizationState,
  kinds: readonly TableKind[],
  after: Day,
  until: Day,
): readonly Day[] {
  const days = new Set<Day>()
  const visit = (day: Day): void => {
    if (after < day && day <= until) days.add(day)
  }
  for (const kind of kinds) eachBoundary(state, kind, visit)
  for (const { history } of state.policies.values()) {
    for (const { from, to } of history) {
      visit(from)
      visit(to)
    }
  }
  return [...days].toSorted((a, b) => b - a)
}
