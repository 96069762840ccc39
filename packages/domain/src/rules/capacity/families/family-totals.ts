import type { OrganizationView } from '../../../state/view.js'
import type { RoleFamily } from '../../../entities/vocabularies.js'
import type { CapacityFilter, CapacityLine } from '../capacity-group.js'
import { rollUp } from '../roll-up.js'

/** What one role family adds up to in a part of the organization. */
export type FamilyTotals = Pick<
  CapacityLine,
  | 'load'
  | 'capacity'
  | 'fte'
  | 'fullCapacity'
  | 'people'
  | 'peopleNeeded'
  | 'seats'
  | 'accounts'
  | 'rows'
>

const NOTHING: FamilyTotals = {
  load: 0,
  capacity: 0,
  fte: 0,
  fullCapacity: 0,
  people: 0,
  peopleNeeded: null,
  seats: 0,
  accounts: 0,
  rows: [],
}

/** The family's line over all that the filter lets through; zeros when there is none. */
export function familyTotals(
  view: OrganizationView,
  family: RoleFamily,
  filter: CapacityFilter,
): FamilyTotals {
  const [group] = rollUp(view, 'ORGANIZATION', { ...filter, families: [family] })
  return group?.lines[0] ?? NOTHING
}
