import { SEGMENTS, TIERS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import type { GroupCodes } from './group-codes.js'
import type { GroupName, RetentionGrouping } from './retention-group.js'

const ORDER: readonly string[] = [...SEGMENTS, ...TIERS]

/** The name of the group of a code. */
export function groupName(
  view: OrganizationView,
  by: RetentionGrouping,
  key: string | null,
  groups: GroupCodes,
): GroupName {
  if (by === 'ORGANIZATION') {
    return { by, key: view.organization.id, name: view.organization.name }
  }
  return { by, key, name: key === null ? null : groups.nameOf(key) }
}

/** Segments and tiers in their own order, other groups by name, the group of none last. */
export function inGroupOrder(a: GroupName, b: GroupName): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
  const rank = ORDER.indexOf(a.name) - ORDER.indexOf(b.name)
  if (a.by === 'SEGMENT' || a.by === 'TIER') return rank
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}
