import type { Band } from '../rules/capacity/band.js'
import type { CapacityLine } from '../rules/capacity/capacity-group.js'
import type { Ratio } from '../rules/evidence/ratio.js'
import { rollUp } from '../rules/capacity/roll-up.js'
import type { Id } from '../kernel/ids.js'
import { isNear } from '../kernel/near.js'
import type { OrganizationView } from '../state/view.js'
import type { RoleFamily } from '../entities/vocabularies.js'
import { type CostEffect, costEffect } from './cost-effect.js'

/** One side of an effect: the capacity of a team's role family before, or after. */
interface CapacitySide {
  readonly load: number
  readonly capacity: number
  readonly utilisation: Ratio
  readonly band: Band | null
  readonly openSeats: number
  readonly exposedAccounts: number
}

/** What a plan does to one role family of one team; null is a side on which it has none. */
export interface CapacityEffect {
  readonly teamId: Id | null
  readonly teamName: string | null
  readonly family: RoleFamily
  readonly before: CapacitySide | null
  readonly after: CapacitySide | null
}

/** What a plan does, on one day. */
interface PlanEffects {
  /** The teams' role families that differ, by team. */
  readonly capacity: readonly CapacityEffect[]
  readonly cost: CostEffect
}

/**
 * Compares two views: what a plan does to capacity and cost.
 *
 * @param before null when the plan makes the organization.
 */
export function planEffects(before: OrganizationView | null, after: OrganizationView): PlanEffects {
  const was = before === null ? new Map<string, Line>() : linesOf(before)
  const is = linesOf(after)
  const capacity = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)]
    const named = now ?? old
    const [sideBefore, sideAfter] = [sideOf(old), sideOf(now)]
    if (named === undefined || alike(sideBefore, sideAfter)) return []
    const { teamId, teamName, family } = named
    return [{ teamId, teamName, family, before: sideBefore, after: sideAfter }]
  })
  return { capacity, cost: costEffect(before, after) }
}

interface Line {
  readonly teamId: Id | null
  readonly teamName: string | null
  readonly family: RoleFamily
  readonly line: CapacityLine
}

function linesOf(view: OrganizationView): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>()
  for (const { key: teamId, name: teamName, lines: ofTeam } of rollUp(view, 'TEAM')) {
    for (const line of ofTeam) {
      const { family } = line
      lines.set(`${teamId} ${family}`, { teamId, teamName, family, line })
    }
  }
  return lines
}

function sideOf(found: Line | undefined): CapacitySide | null {
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
