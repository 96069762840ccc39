import type { DayStep } from './days-back.js'

/**
 * Rows of the accounts that differ between a day and the one after it, or that come or go, or whose
 * coverage does, or a seat that has it.
 */
export function touchedAccounts({ view, touched, leaving }: DayStep): Set<number> {
  const { coverage, positions } = view.state
  const covered = new Set(touched('coverage'))
  for (const seat of touched('position')) {
    const id = positions.byId.at(seat)
    for (const row of coverage.rowsReferring('positionId', id)) covered.add(row)
  }
  const rows = new Set(touched('account'))
  for (const row of covered) rows.add(coverage.columns.fields.accountId.at(row) - 1)
  for (const row of leaving) rows.add(row)
  rows.delete(-1)
  return rows
}
