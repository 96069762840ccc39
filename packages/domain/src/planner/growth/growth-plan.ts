import { hiddenOf } from '../../access/index.js'
import type { Id } from '../../kernel/ids.js'
import type { Change } from '../../plans/change.js'
import type { Plan } from '../../plans/decision.js'
import type { OrganizationView } from '../../state/view.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import { roleCatalogue } from '../../benchmarks/knowledge/role-catalogue.js'
import type { GrowingFamily } from './growing-family.js'
import { hireHome } from './hire-home.js'
import type { ProjectedHire } from './projected-hires.js'

/** What a plan of hires comes to. */
export interface GrowthPlan {
  readonly plan: Plan
  /** The hires that it opens a seat for, in its order. */
  readonly hires: readonly ProjectedHire[]
  /** What those seats cost a year, in minor units; null where nothing tells the cost of one of them. */
  readonly cost: number | null
}

/**
 * The plan that opens a seat for each hire, on its first day at work, where the family's seats are (`hireHome`), with
 * the projection's price as its budget (not where what people cost is kept back). A family without a role gets the catalogue's first, in the organization's
 * language. Seats that are open, or on record to open, are filled first: no seat is opened for as many of a family's first
 * hires, so that a plan that was applied is not asked for again.
 *
 * @param hires those of a projection, of which those are left out that are not as likely as not; an open seat of the family takes the place of the earliest.
 */
export function growthPlan(
  view: OrganizationView,
  hires: readonly ProjectedHire[],
  newId: () => Id,
): GrowthPlan {
  const taken = new Map(openSeats(view))
  const seesPay = !hiddenOf(view.state).includes('pay')
  const roles = new Map<GrowingFamily, Id>()
  const changes: Change[] = []
  const opened: ProjectedHire[] = []
  for (const hire of hires) {
    const { family, joinBy, number, cost } = hire
    if (joinBy === null) continue
    const open = taken.get(family) ?? 0
    if (open > 0) {
      taken.set(family, open - 1)
      continue
    }
    const { teamId, roleId, reportsToId } = hireHome(view, family)
    if (teamId === null) continue
    const role = roleId ?? roles.get(family) ?? newId()
    const name = nameOfRole(view, family, roleId)
    if (roleId === null && !roles.has(family)) {
      roles.set(family, role)
      changes.push({ type: 'createRole', effective: joinBy, id: role, ...newRole(view, family) })
    }
    opened.push(hire)
    changes.push({
      type: 'openPosition',
      effective: joinBy,
      id: newId(),
      title: `${name} +${number}`,
      roleId: role,
      teamId,
      reportsToId,
      ...(seesPay && { budgetedCost: cost }),
    })
  }
  const costs = opened.map(({ cost }) => cost)
  return {
    plan: {
      title: { key: 'growth.PLAN_TITLE', params: { seats: opened.length } },
      reason: null,
      changes,
    },
    hires: opened,
    cost: costs.includes(null) ? null : costs.reduce<number>((sum, each) => sum + (each ?? 0), 0),
  }
}

/** Seats of each family that are open, or on record to open, and for which nobody is on record. */
function openSeats({ state, day }: OrganizationView): ReadonlyMap<RoleFamily, number> {
  const open = new Map<RoleFamily, number>()
  for (const { id, history } of state.positions.values()) {
    const last = history.at(-1)
    if (last === undefined || last.to <= day) continue
    const isTaken = state.occupancies
      .rowsReferring('positionId', id)
      .some((row) => state.occupancies.recordAt(row).to > day)
    const family = state.roles.get(last.fields.roleId)?.history.at(-1)?.fields.family
    if (isTaken || family === undefined) continue
    open.set(family, (open.get(family) ?? 0) + 1)
  }
  return open
}

function nameOfRole(view: OrganizationView, family: GrowingFamily, roleId: Id | null): string {
  const role = roleId === null ? undefined : view.roles.get(roleId)
  return role?.name ?? newRole(view, family).name
}

function newRole({ organization }: OrganizationView, family: GrowingFamily) {
  const entry = roleCatalogue.find((each) => each.family === family && each.layer === null)
  if (entry === undefined) throw new Error(`The catalogue has no ${family} role.`)
  const { level, layer } = entry
  return { name: entry.name[organization.locale], family, level, layer }
}
