import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { OrganizationState } from '../state/organization-state.js'

/** The teams of some branches: those at their tops, and all that lie below them on a day or will later. */
export function teamBranch(
  state: OrganizationState,
  tops: readonly Id[],
  today: Day,
): ReadonlySet<Id> {
  const below = new Map<Id, Id[]>()
  for (const { id, history } of state.teams.values()) {
    for (const { to, fields } of history) {
      if (fields.parentId === null || to <= today) continue
      below.set(fields.parentId, [...(below.get(fields.parentId) ?? []), id])
    }
  }
  const found = new Set<Id>()
  const open = [...tops]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || state.teams.get(id) === undefined) continue
    found.add(id)
    open.push(...(below.get(id) ?? []))
  }
  return found
}
