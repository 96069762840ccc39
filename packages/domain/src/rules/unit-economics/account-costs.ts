import type { Tier } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { type OnboardingCosts, onboardingCosts } from './onboarding-costs.js'
import { techTouchInvestment } from './tech-touch-investment.js'
import { ownTierCosts, servedTier, type TierCosts } from './tier-costs.js'
import { workCosts } from './work-costs.js'

/** What is shared out consists of hundredths of a unit: a cost in minor units by a part of a full job. */
const GRAIN = 100

/**
 * Rounds parts so that they add up: each part gets what the rounded running sum has grown by, so that
 * every part is about one unit off at most, and the whole is the rounded whole.
 *
 * A whole may end in half a unit (a person at 50 %), and binary fractions of it add up to a last bit
 * more or less. So the running sum carries its rounding error along (Neumaier's summation), and comes
 * to whole hundredths before it comes to whole units; the half is then rounded up, as anywhere else.
 *
 * @returns a function that is given the parts one after the other; together they are whole hundredths.
 */
export function runningRound(): (part: number) => number {
  let sum = 0
  let lost = 0
  let given = 0
  return (part) => {
    const next = sum + part
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum
    sum = next
    const exact = sum + lost
    const whole = Math.floor(exact)
    const before = given
    given = whole + Math.round(Math.round((exact - whole) * GRAIN) / GRAIN)
    return given - before
  }
}

/**
 * What every account costs a year, in columns by account row, and what the rest of the staff costs.
 * Minor units. `Σ people + Σ implementing + Σ overhead + Σ idle` is what the people in seats cost.
 */
export interface AccountCosts {
  /** The covering seats' people but for implementation, whole minor units. */
  readonly people: Float64Array
  /** The CSMs' part of it, not rounded. */
  readonly csm: Float64Array
  /** What the account's project pays of the implementation seats as they run today, whole minor units. */
  readonly implementing: Float64Array
  /** Its part of leading and of CS Operations by its load, whole minor units. */
  readonly overhead: Float64Array
  /** The part of `people` that pays for capacity which nothing fills, not rounded. */
  readonly spare: Float64Array
  /** The account's part of the tech-touch investment that no seat works off, whole minor units. */
  readonly investment: Float64Array
  /** What onboarding it took once, and the day on which that began; 0 where no project is on record. */
  readonly onboarding: OnboardingCosts
  /** 1 where the cost of someone who covers the account rests on what carries no verdict. */
  readonly unknown: Uint8Array
  /** 1 where nobody serves the account as its CSM, nor a tech-touch tier instead. */
  readonly unserved: Uint8Array
  /** Accounts by the tier that they are served as. */
  readonly accountsOfTier: Readonly<Record<Tier, number>>
  /** What is left of the policies beside the organization's own seats. */
  readonly tierCosts: TierCosts
  /** Cost of the seats that cover accounts by their role and have none, and of overhead without load. */
  readonly idle: ReadonlyMap<Id, MinorUnits>
  /** Seats in which someone's cost rests on what carries no verdict. */
  readonly seatsWithoutCost: number
}

const known = new WeakMap<OrganizationView, AccountCosts>()

/**
 * The costs of a view's accounts, in one pass over its work; kept with the view.
 *
 * An account pays each seat that covers it `seat's cost × its load ÷ the seat's load`; pooled work pays
 * the team's seats as it loads them. What serves everyone (leading, CS Operations, enablement, Professional
 * Services) is spread by load over all accounts that load anyone. Tech-touch accounts share evenly what of their investment no seat works off.
 *
 * @returns null when dollars cannot be turned into the organization's money.
 * Source: BM "Step 1: unit economics"; 3-rules "Unit economics".
 */
export function accountCosts(view: OrganizationView): AccountCosts | null {
  const before = known.get(view)
  if (before !== undefined) return before
  const policies = ownTierCosts(view)
  if (policies === null) return null

  const { columns, prices } = workCosts(view)
  const { load, ...work } = columns
  const { accounts } = view
  const rounded = runningRound()
  const tiers = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }
  const people = new Float64Array(load.length)
  const implementing = new Float64Array(load.length)
  const overhead = new Float64Array(load.length)
  const whole = { load: 0, overhead: 0 }
  for (const row of accounts.rows) whole.load += load[row] ?? 0
  for (const seat of prices.seats.values()) whole.overhead += seat.overhead
  const perLoad = whole.load > 0 ? whole.overhead / whole.load : 0
  for (const row of accounts.rows) {
    people[row] = rounded(work.people[row] ?? 0)
    implementing[row] = rounded(work.implementing[row] ?? 0)
    overhead[row] = rounded((load[row] ?? 0) * perLoad)
    tiers[servedTier(accounts.tier(row), accounts.segment(row))] += 1
  }
  const idle = new Map<Id, MinorUnits>()
  for (const [id, seat] of prices.seats) {
    const unpaid = seat.idle + (whole.load > 0 ? 0 : seat.overhead)
    if (unpaid > 0) idle.set(id, rounded(unpaid))
  }
  const costs: AccountCosts = {
    ...work,
    people,
    implementing,
    overhead,
    investment: spreadInvestment(view),
    onboarding: onboardingCosts(view),
    accountsOfTier: tiers,
    tierCosts: policies,
    idle,
    seatsWithoutCost: prices.seatsWithoutCost,
  }
  known.set(view, costs)
  return costs
}

function spreadInvestment(view: OrganizationView): Float64Array {
  const { accounts } = view
  const investment = new Float64Array((accounts.rows.at(-1) ?? -1) + 1)
  const { accounts: sharers, perYear } = techTouchInvestment(view) ?? { accounts: 0, perYear: 0 }
  if (sharers === 0) return investment
  const rounded = runningRound()
  for (const row of accounts.rows) {
    if (accounts.tier(row) === 'TECH_TOUCH') investment[row] = rounded(perYear / sharers)
  }
  return investment
}
