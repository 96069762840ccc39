import { type Segment, SEGMENTS, type Tier, TIERS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'
import { evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { ratioOf } from '../evidence/ratio.js'
import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { AccountCosts } from './account-costs.js'
import type {
  EconomicsGroup,
  EconomicsLine,
  OnboardingLine,
  ServingCost,
  UnitEconomicsOptions,
} from './economics-line.js'
import { type CostCase, judgeCost, judgementFigures, judgementParams } from './judge-cost.js'
import { type LogoRetentionOf, onboardingShare } from './onboarding-costs.js'
import { servedTier } from './tier-costs.js'

const BASIS_POINTS = 10_000

/** The organization's gross margin as a fraction; null when it is not known. */
export function grossMarginOf({ organization }: OrganizationView): number | null {
  return organization.grossMargin === null ? null : organization.grossMargin / BASIS_POINTS
}

const MARGINS = {
  ENTERPRISE: 'policy.grossMargin.enterprise',
  MID_MARKET: 'policy.grossMargin.midMarket',
  SMB: 'policy.grossMargin.smb',
} as const satisfies Readonly<Record<Segment, NumberBenchmarkKey>>

/** A segment's gross margin as policy sets it, else the organization's; null when it is not known. */
export function grossMarginOfSegment(view: OrganizationView, segment: Segment): number | null {
  const { number, used } = figuresOf(view)
  const key = MARGINS[segment]
  return used(key).overridden ? number(key) : grossMarginOf(view)
}

/** What lines are summed with. */
interface Summing {
  readonly view: OrganizationView
  readonly costs: AccountCosts
  readonly logoRetentionOf: LogoRetentionOf
}

/** What an account costs a year, in whole minor units, by part. */
export function servingCostOf({ view, costs, logoRetentionOf }: Summing, row: number): ServingCost {
  const { accounts } = view
  const tier = servedTier(accounts.tier(row), accounts.segment(row))
  const people = costs.people[row] ?? 0
  const overhead = costs.overhead[row] ?? 0
  const { shared, technology } = costs.tierCosts.tiers[tier]
  const investment = costs.investment[row] ?? 0
  const onboarding = onboardingShare(view, costs.onboarding, row, logoRetentionOf)
  const total = people + overhead + shared + technology + investment + onboarding
  return { people, overhead, shared, technology, investment, onboarding, total }
}

/** Sums accounts into one line. Mutable, and private to the one who sums. */
export class LineSum {
  accounts = 0
  revenue = 0
  readonly cost = {
    people: 0,
    overhead: 0,
    shared: 0,
    technology: 0,
    investment: 0,
    onboarding: 0,
    total: 0,
  }
  /** Of the accounts whose onboarding is still paid for. */
  readonly onboarded = { accounts: 0, revenue: 0, margin: 0, yearly: 0, once: 0 }
  running = 0
  spare = 0
  idle = 0
  accountsWithoutCost = 0
  accountsUnserved = 0
  readonly #tiers: Record<Tier, number> = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }
  readonly #revenues: Record<Segment, number> = { ENTERPRISE: 0, MID_MARKET: 0, SMB: 0 }

  /** Adds one account. */
  add(summing: Summing, row: number): void {
    const { view, costs } = summing
    const { accounts } = view
    const revenue = customersOf(view).revenueOf(row)
    const segment = accounts.segment(row)
    const cost = servingCostOf(summing, row)
    for (const part of PARTS) this.cost[part] += cost[part]
    this.accounts += 1
    this.revenue += revenue
    this.#revenues[segment] += revenue
    this.running += costs.implementing[row] ?? 0
    this.spare += costs.spare[row] ?? 0
    this.accountsWithoutCost += costs.unknown[row] ?? 0
    this.accountsUnserved += costs.unserved[row] ?? 0
    this.#tiers[servedTier(accounts.tier(row), segment)] += 1
    if (cost.onboarding > 0) {
      this.onboarded.accounts += 1
      this.onboarded.revenue += revenue
      this.onboarded.margin += revenue * (grossMarginOfSegment(view, segment) ?? Number.NaN)
      this.onboarded.yearly += cost.total - cost.onboarding
      this.onboarded.once += costs.onboarding.once[row] ?? 0
    }
  }

  /** The tiers that its accounts are served as. */
  tiers(): readonly Tier[] {
    return TIERS.filter((tier) => this.#tiers[tier] > 0)
  }

  /** The gross margin by its accounts' revenue; null when that of any part of it is not known. */
  grossMargin(view: OrganizationView): number | null {
    let margin = 0
    for (const segment of SEGMENTS) {
      const revenue = this.#revenues[segment]
      if (revenue === 0) continue
      const own = grossMarginOfSegment(view, segment)
      if (own === null) return null
      margin += revenue * own
    }
    return this.revenue === 0 ? grossMarginOf(view) : margin / this.revenue
  }
}

const PARTS = [
  'people',
  'overhead',
  'shared',
  'technology',
  'investment',
  'onboarding',
  'total',
] as const satisfies readonly (keyof ServingCost)[]

function onboardingLine({ onboarded, running }: LineSum): OnboardingLine {
  const { accounts, revenue, margin, yearly, once } = onboarded
  const none = { key: 'unitEconomics.REASON_NO_ONBOARDING', params: {} } as const
  const monthly = (margin - yearly) / 12
  return {
    accounts,
    once,
    running,
    firstYearShare:
      accounts === 0
        ? { value: null, reason: none }
        : ratioOf(yearly + once, revenue, { key: 'unitEconomics.REASON_NO_REVENUE', params: {} }),
    monthsToRecover:
      accounts === 0
        ? { value: null, reason: none }
        : Number.isNaN(margin)
          ? { value: null, reason: { key: 'unitEconomics.REASON_NO_MARGIN', params: {} } }
          : monthly <= 0
            ? { value: null, reason: { key: 'unitEconomics.REASON_NOT_BORNE', params: {} } }
            : { value: once / monthly, reason: null },
  }
}

/** A line from its sums: judged by the group's retention and its gross margin. */
export function lineFrom(
  { view, costs }: Summing,
  group: EconomicsGroup,
  sum: LineSum,
  options: UnitEconomicsOptions,
): EconomicsLine {
  const { currency } = view.organization
  const { accounts, revenue, accountsWithoutCost, accountsUnserved } = sum
  const cost: ServingCost = { ...sum.cost }
  const tiers = sum.tiers()
  const given: CostCase = {
    cost: cost.total,
    revenue,
    retention: options.retentionOf?.(group) ?? null,
    grossMargin: sum.grossMargin(view),
    tier: tiers.length === 1 ? (tiers[0] ?? null) : null,
    accountsWithoutCost,
    accounts,
    accountsUnserved,
  }
  const figures = figuresOf(view)
  const judgement = judgeCost(figures, given)
  const onboarding = onboardingLine(sum)
  const { by, name } = group
  return {
    ...group,
    accounts,
    revenue,
    cost,
    onboarding,
    spare: Math.round(sum.spare),
    idle: sum.idle,
    costPerAccount: ratioOf(cost.total, accounts, {
      key: 'unitEconomics.REASON_NO_ACCOUNTS',
      params: {},
    }),
    tier: given.tier,
    accountsWithoutCost,
    accountsUnserved,
    grossMargin: given.grossMargin,
    judgement,
    evidence: evidenceOf(
      {
        key: 'unitEconomics.LINE',
        params: { by, name, accounts, ...judgementParams(figures, given, judgement, currency) },
      },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ['revenue', revenue, 'MINOR_UNITS'],
        ...PARTS.slice(0, -1).map((part) => [part, cost[part], 'MINOR_UNITS'] as const),
        ['idle', sum.idle, 'MINOR_UNITS'],
        ['onboardingOnce', onboarding.once, 'MINOR_UNITS'],
        ['onboardingRunning', onboarding.running, 'MINOR_UNITS'],
        ['accountsWithoutCost', accountsWithoutCost, 'ACCOUNTS'],
        ['accountsUnserved', accountsUnserved, 'ACCOUNTS'],
        ['retention', given.retention, 'FRACTION'],
        ['grossMargin', given.grossMargin, 'FRACTION'],
      ],
      [
        ...tiers.flatMap((tier) => costs.tierCosts.tiers[tier].figures),
        ...(onboarding.accounts === 0 ? [] : costs.onboarding.figures),
        ...SEGMENTS.map((segment) => figures.used(MARGINS[segment])).filter(
          ({ overridden }) => overridden,
        ),
        ...judgementFigures(figures, given),
      ],
    ),
  }
}
