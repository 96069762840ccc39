import type { NumberBenchmarkKey, RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { dollarRate } from './dollar-rate.js'

/**
 * What tells a cost, the surest first. From ROLE_IN_REGION on it is an assumption: the mean of the role
 * in the seat's region, the mean of the role, the mean CSM × the family's factor (ours), the guide's CSM,
 * and the guide's CSM converted by an exchange rate, on which no verdict is built.
 */
export const COST_SOURCES = [
  'PERSON',
  'BUDGET',
  'ROLE_IN_REGION',
  'ROLE',
  'FAMILY_FACTOR',
  'GUIDE',
  'GUIDE_CONVERTED',
] as const

export type CostSource = (typeof COST_SOURCES)[number]

/** Whether nobody said that cost. */
export function isAssumed(source: CostSource): boolean {
  return source !== 'PERSON' && source !== 'BUDGET'
}

/** What one whole FTE costs a year. */
export interface FullTimeCost {
  readonly amount: MinorUnits
  readonly source: CostSource
  /** The figures of the catalogue behind it; empty for own costs. */
  readonly figures: readonly FigureUsed[]
}

/** What whole FTEs cost on a day; null where nothing tells it, the exchange rate included. */
interface FullTimeCosts {
  /** Someone in a seat: the person's cost, else the seat's budget, else an assumption. */
  ofHolder(seat: LivePosition, personId: Id): FullTimeCost | null
  /** A seat as it is planned: its budget, else an assumption. */
  ofSeat(seat: LivePosition): FullTimeCost | null
  /** A seat that is yet to be opened; null stands for a role that is yet to be made. */
  ofNewSeat(teamId: Id, family: RoleFamily, roleId: Id | null): FullTimeCost | null
  /** The mean of a family's known costs, else an assumption. */
  ofFamily(family: RoleFamily): FullTimeCost | null
}

/** How much a family's people cost beside a CSM (policy, ours). */
const FAMILY_FACTORS = {
  CSM: null,
  IMPLEMENTATION: 'policy.cost.family.implementation',
  SUPPORT: 'policy.cost.family.support',
  CS_OPS: 'policy.cost.family.csOps',
  RENEWALS: 'policy.cost.family.renewals',
  TAM: 'policy.cost.family.tam',
  PROFESSIONAL_SERVICES: 'policy.cost.family.professionalServices',
  ENABLEMENT: 'policy.cost.family.enablement',
  LEADERSHIP: 'policy.cost.family.leadership',
} as const satisfies Readonly<Record<RoleFamily, NumberBenchmarkKey | null>>

const HIGH_TOUCH_CSM: RangeBenchmarkKey = 'serviceModel.highTouch.csmCost'
const LOW_TOUCH_CSM: RangeBenchmarkKey = 'serviceModel.lowTouch.csmCost'

const known = new WeakMap<OrganizationView, FullTimeCosts>()

/**
 * The day's costs of a whole FTE: the person's loaded cost; a seat without anyone costs its budget, else
 * the mean of its role in its region, then in the organization, then (CSMs) the middle of the guide's
 * range, other families the mean CSM × their factor. A mean is `Σ FTE × cost ÷ Σ FTE` of those in seats
 * whose cost the person or the budget tells, in whole minor units.
 *
 * A seat's region is that of who sits there, else the only one of its team, or of the nearest team above
 * that names any. Source: 3-rules "Capacity", cost of a seat.
 */
export function fullTimeCosts(view: OrganizationView): FullTimeCosts {
  let costs = known.get(view)
  if (costs === undefined) {
    costs = new CostsOfDay(view)
    known.set(view, costs)
  }
  return costs
}

class CostsOfDay implements FullTimeCosts {
  readonly #view: OrganizationView
  readonly #means = new Map<string, { cost: number; fte: number }>()

  constructor(view: OrganizationView) {
    this.#view = view
    for (const seat of view.positions.values()) {
      const family = view.roles.get(seat.roleId)?.family
      for (const { personId, fte } of view.occupanciesOfPosition(seat.id)) {
        const person = view.people.get(personId)
        const cost = person?.loadedCost ?? seat.budgetedCost
        if (cost === null) continue
        const region = person?.region ?? this.#regionOf(seat)
        for (const key of [`${seat.roleId} ${region ?? ''}`, seat.roleId, `family ${family}`]) {
          const mean = this.#means.get(key) ?? { cost: 0, fte: 0 }
          mean.cost += cost * fte
          mean.fte += fte
          this.#means.set(key, mean)
        }
      }
    }
  }

  ofHolder(seat: LivePosition, personId: Id): FullTimeCost | null {
    const person = this.#view.people.get(personId)
    const told = person?.loadedCost ?? null
    if (told !== null) return { amount: told, source: 'PERSON', figures: [] }
    return this.#seat(seat, person?.region ?? this.#regionOf(seat))
  }

  ofSeat(seat: LivePosition): FullTimeCost | null {
    return this.#seat(seat, this.#regionOf(seat))
  }

  ofNewSeat(teamId: Id, family: RoleFamily, roleId: Id | null): FullTimeCost | null {
    const region = this.#regionOf({ teamId })
    return this.#likeOthers(roleId, region) ?? this.#guess(family, this.#guideFor({ teamId }))
  }

  ofFamily(family: RoleFamily): FullTimeCost | null {
    const mean = this.#mean(`family ${family}`)
    if (mean !== null) return { amount: mean, source: 'ROLE', figures: [] }
    return this.#guess(family, LOW_TOUCH_CSM)
  }

  #seat(seat: LivePosition, region: string | null): FullTimeCost | null {
    if (seat.budgetedCost !== null) {
      return { amount: seat.budgetedCost, source: 'BUDGET', figures: [] }
    }
    const alike = this.#likeOthers(seat.roleId, region)
    const family = this.#view.roles.get(seat.roleId)?.family
    if (alike !== null || family === undefined) return alike
    return this.#guess(family, this.#guideFor(seat))
  }

  /** The mean of a role in its region, then in the organization. */
  #likeOthers(roleId: Id | null, region: string | null): FullTimeCost | null {
    if (roleId === null) return null
    const near = region === null ? null : this.#mean(`${roleId} ${region}`)
    if (near !== null) return { amount: near, source: 'ROLE_IN_REGION', figures: [] }
    const ofRole = this.#mean(roleId)
    return ofRole === null ? null : { amount: ofRole, source: 'ROLE', figures: [] }
  }

  #guess(family: RoleFamily, guide: RangeBenchmarkKey): FullTimeCost | null {
    const { number, range, used } = figuresOf(this.#view)
    const factorKey = FAMILY_FACTORS[family]
    const [factor, factors] = factorKey === null ? [1, []] : [number(factorKey), [used(factorKey)]]
    const own = this.#mean('family CSM')
    if (own !== null) {
      const source = factorKey === null ? 'ROLE' : 'FAMILY_FACTOR'
      return { amount: Math.round(own * factor), source, figures: factors }
    }
    const rate = dollarRate(this.#view)
    if (rate === null) return null
    const { lower, upper } = range(guide)
    return {
      amount: rate.money(((lower + upper) / 2) * factor),
      source: rate.figures.length === 0 ? 'GUIDE' : 'GUIDE_CONVERTED',
      figures: [used(guide), ...factors, ...rate.figures],
    }
  }

  #mean(key: string): MinorUnits | null {
    const mean = this.#means.get(key)
    return mean === undefined ? null : Math.round(mean.cost / mean.fte)
  }

  /** A team of Enterprise alone is served as high-touch. */
  #guideFor({ teamId }: Pick<LivePosition, 'teamId'>): RangeBenchmarkKey {
    const segments = this.#view.teams.get(teamId)?.segments ?? []
    const alone = segments.length > 0 && segments.every((segment) => segment === 'ENTERPRISE')
    return alone ? HIGH_TOUCH_CSM : LOW_TOUCH_CSM
  }

  #regionOf(seat: Pick<LivePosition, 'teamId'>): string | null {
    let team = this.#view.teams.get(seat.teamId)
    while (team !== undefined) {
      const [first, ...others] = team.regions
      if (first !== undefined) return others.length === 0 ? first : null
      team = team.parentId === null ? undefined : this.#view.teams.get(team.parentId)
    }
    return null
  }
}
