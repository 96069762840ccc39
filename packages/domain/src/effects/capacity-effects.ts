import type { RoleFamily } from '../entities/vocabularies.js'
import type { Id } from '../kernel/ids.js'
import { isNear } from '../kernel/near.js'
import type { Band } from '../rules/capacity/band.js'
import type { CapacityGrouping, CapacityLine } from '../rules/capacity/capacity-group.js'
import { rollUp } from '../rules/capacity/roll-up.js'
import type { Ratio } from '../rules/evidence/ratio.js'
import type { OrganizationView } from '../state/view.js'

/** One side of an effect: the capacity of a role family before, or after. */
export interface CapacitySide {
  readonly load: number
  readonly capacity: number
  readonly utilisation: Ratio
  readonly band: Band | null
  readonly openSeats: number
  readonly exposedAccounts: number
}

/** What happens to one role family of the whole; null is a side on which there is none. */
export interface FamilyCapacityEffect {
  readonly family: RoleFamily
  readonly before: CapacitySide | null
  readonly after: CapacitySide | null
}

/** The same of one team. */
export interface CapacityEffect extends FamilyCapacityEffect {
  readonly teamId: Id | null
  readonly teamName: string | null
}

/** The teams' role families that differ, by team. */
export function capacityEffects(
  before: OrganizationView | null,
  after: OrganizationView,
): readonly CapacityEffect[] {
  return linesOfBoth(before, after, 'TEAM')
    .filter((line) => !alike(line.before, line.after))
    .map(({ key: teamId, name: teamName, ...sides }) => ({ teamId, teamName, ...sides }))
}

/** Every role family of the whole, alike ones too. */
export function familyCapacityEffects(
  before: OrganizationView | null,
  after: OrganizationView,
): readonly FamilyCapacityEffect[] {
  return linesOfBoth(before, after, 'ORGANIZATION').map(({ family, ...sides }) => ({
    family,
    before: sides.before,
    after: sides.after,
  }))
}

interface Line extends FamilyCapacityEffect {
  readonly key: string | null
  readonly name: string | null
}

function linesOfBoth(
  before: OrganizationView | null,
  after: OrganizationView,
  by: CapacityGrouping,
): readonly Line[] {
  const was = before === null ? new Map<string, GroupLine>() : linesOf(before, by)
  const is = linesOf(after, by)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)]
    const named = now ?? old
    if (named === undefined) return []
    const { key, name: called, line } = named
    const { family } = line
    return [{ key, name: called, family, before: sideOf(old), after: sideOf(now) }]
  })
}

interface GroupLine {
  readonly key: string | null
  readonly name: string | null
  readonly line: CapacityLine
}

function linesOf(view: OrganizationView, by: CapacityGrouping): ReadonlyMap<string, GroupLine> {
  const lines = new Map<string, GroupLine>()
  for (const { key, name, lines: ofGroup } of rollUp(view, by)) {
    for (const line of ofGroup) lines.set(`${key} ${line.family}`, { key, name, line })
  }
  return lines
}

function sideOf(found: GroupLine | undefined): CapacitySide | null {
  if (found === undefined) return null
  const { load, capacity, utilisation, band, openSeats, exposedAccounts } = found.line
  return { load, capacity, utilisation, band, openSeats, exposedAccounts }
}

function alike(a: CapacitySide | null, b: CapacitySide | null): boolean {
  if (a === null || b === null) return a === b
  return (
    isNear(a.load, b.load) &&
    isNear(a.capacity, b.capacity) &&
    a.band === b.band &&
    a.openSeats === b.openSeats &&
    a.exposedAccounts === b.exposedAccounts
  )
}
