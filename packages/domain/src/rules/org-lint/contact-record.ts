import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import type { TouchpointColumns } from '../health/fact-columns.js'
import { csmTargetOf } from './csm-targets.js'

/**
 * Since when contact is recorded in the book that each account lies in: the day of the first contact with
 * any account of the same team's CSMs. Null for an account of a team that has recorded none, and of nobody:
 * one imported call says nothing of the others.
 */
export function contactRecord(
  view: OrganizationView,
  { accountRow, day }: TouchpointColumns,
): (row: number) => Day | null {
  const targetOf = csmTargetOf(view)
  const first = new Map<string, Day>()
  for (let index = 0; index < accountRow.length; index += 1) {
    const team = targetOf(accountRow[index]!)?.teamId
    const on = day[index]!
    if (team === undefined || on > view.day) continue
    first.set(team, Math.min(on, first.get(team) ?? on))
  }
  return (row) => first.get(targetOf(row)?.teamId ?? '') ?? null
}

/** The last contact with each account up to the view's day, by the account's row. */
export function lastContacts(
  view: OrganizationView,
  { accountRow, day }: TouchpointColumns,
): ReadonlyMap<number, Day> {
  const last = new Map<number, Day>()
  for (let index = 0; index < accountRow.length; index += 1) {
    const [row, on] = [accountRow[index]!, day[index]!]
    if (on <= view.day) last.set(row, Math.max(on, last.get(row) ?? on))
  }
  return last
}
