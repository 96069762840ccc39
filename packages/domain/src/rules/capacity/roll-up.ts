import type { OrganizationView } from '../../state/view.js'
import { ROLE_FAMILIES, type RoleFamily, SEGMENTS } from '../../entities/vocabularies.js'
import type {
  CapacityFilter,
  CapacityGroup,
  CapacityGrouping,
  GroupName,
} from './capacity-group.js'
import { capacityOf } from './capacity-of.js'
import { groupKeys, groupName, keepsOf } from './group-keys.js'
import { lineOf } from './line-of.js'
import { LineTally, seatPortions } from './line-tally.js'

/**
 * Load, capacity and headcount by group, one line a role family. A seat's capacity splits over
 * segments and regions by its load there, and over its holders by what each is worth, so that the
 * parts of a grouping add up to the whole (branches of teams contain one another, and do not).
 * Groups without seats or work are left out. Segments come in their own order, other groups by name,
 * the group of none last.
 *
 * @param filter which part of the organization to look at; all of it by default.
 * Source: 3-rules "Capacity".
 */
export function rollUp(
  view: OrganizationView,
  by: CapacityGrouping,
  filter: CapacityFilter = {},
): readonly CapacityGroup[] {
  if (!isEmpty(filter)) return rolledUp(view, by, filter)
  const kept = known.get(view) ?? new Map<CapacityGrouping, readonly CapacityGroup[]>()
  known.set(view, kept)
  const groups = kept.get(by) ?? rolledUp(view, by, filter)
  kept.set(by, groups)
  return groups
}

/** Those of all, by what they are grouped by. */
const known = new WeakMap<OrganizationView, Map<CapacityGrouping, readonly CapacityGroup[]>>()

function isEmpty(filter: CapacityFilter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

function rolledUp(
  view: OrganizationView,
  by: CapacityGrouping,
  filter: CapacityFilter,
): readonly CapacityGroup[] {
  const groups = new Map<string | null, Map<RoleFamily, LineTally>>()
  const keeps = keepsOf(filter)
  const capacity = capacityOf(view)
  const seats =
    filter.families === undefined
      ? capacity.seats
      : [...new Set(filter.families)].flatMap((family) => capacity.ofFamily(family))
  for (const seat of seats) {
    if (!keeps.seat(seat)) continue
    for (const portion of seatPortions(seat)) {
      if (!keeps.portion(portion)) continue
      for (const cell of seat.cells) {
        if (!keeps.cell(cell)) continue
        for (const key of groupKeys(view, by, seat, portion, cell)) {
          tallyOf(groups, key, seat.family).add(seat, portion, cell)
        }
      }
    }
  }
  return [...groups]
    .map(([key, lines]) => finished(view, groupName(view, by, key), lines))
    .toSorted(inOrder)
}

function tallyOf(
  groups: Map<string | null, Map<RoleFamily, LineTally>>,
  key: string | null,
  family: RoleFamily,
): LineTally {
  let lines = groups.get(key)
  if (lines === undefined) {
    lines = new Map()
    groups.set(key, lines)
  }
  let tally = lines.get(family)
  if (tally === undefined) {
    tally = new LineTally(family)
    lines.set(family, tally)
  }
  return tally
}

function finished(
  view: OrganizationView,
  name: GroupName,
  lines: ReadonlyMap<RoleFamily, LineTally>,
): CapacityGroup {
  return {
    ...name,
    lines: ROLE_FAMILIES.flatMap((family) => {
      const tally = lines.get(family)
      return tally === undefined ? [] : [lineOf(view, name, tally)]
    }),
  }
}

function inOrder(a: GroupName, b: GroupName): number {
  if (a.by === 'SEGMENT') return rank(a.key) - rank(b.key)
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}

function rank(segment: string | null): number {
  return SEGMENTS.findIndex((each) => each === segment)
}
