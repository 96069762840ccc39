import type { OrganizationView } from '../state/view.js'
import type { GroupName } from './capacity-group.js'
import type { CapacityGrouping } from './capacity-grouping.js'

/** What a group is called; a segment or region by its own text. */
export function groupName(
  view: OrganizationView,
  by: CapacityGrouping,
  key: string | null,
): GroupName {
  return { by, key, name: key === null ? null : nameOf(view, by, key) }
}

function nameOf(view: OrganizationView, by: CapacityGrouping, key: string): string {
  switch (by) {
    case 'TEAM':
    case 'TEAM_BRANCH':
      return view.teams.get(key)?.name ?? key
    case 'ROLE':
      return view.roles.get(key)?.name ?? key
    case 'PERSON':
      return view.people.get(key)?.name ?? key
    case 'ORGANIZATION':
      return view.organization.name
    case 'SEGMENT':
    case 'REGION':
      return key
  }
}
