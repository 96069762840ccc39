import { type Tier, TIERS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { ratioOf } from '../evidence/ratio.js'
import type { AccountCosts } from './account-costs.js'
import type { EconomicsGroup, EconomicsLine, UnitEconomicsOptions } from './economics-line.js'
import { type CostCase, judgeCost, judgementFigures, judgementParams } from './judge-cost.js'
import { servedTier } from './tier-costs.js'

const BASIS_POINTS = 10_000

/** The organization's gross margin as a fraction; null when it is not known. */
export function grossMarginOf({ organization }: OrganizationView): number | null {
  return organization.grossMargin === null ? null : organization.grossMargin / BASIS_POINTS
}

/** Sums accounts into one line. Mutable, and private to the one who sums. */
export class LineSum {
  accounts = 0
  acv = 0
  people = 0
  shared = 0
  technology = 0
  investment = 0
  spare = 0
  idle = 0
  accountsWithoutCost = 0
  readonly #tiers: Record<Tier, number> = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }

  /** Adds one account. */
  add({ accounts }: OrganizationView, costs: AccountCosts, row: number): void {
    const tier = servedTier(accounts.tier(row), accounts.segment(row))
    this.accounts += 1
    this.acv += accounts.acv(row)
    this.people += costs.people[row] ?? 0
    this.shared += costs.tierCosts.tiers[tier].shared
    this.technology += costs.tierCosts.tiers[tier].technology
    this.investment += costs.investment[row] ?? 0
    this.spare += costs.spare[row] ?? 0
    this.accountsWithoutCost += costs.unknown[row] ?? 0
    this.#tiers[tier] += 1
  }

  /** The tiers that its accounts are served as. */
  tiers(): readonly Tier[] {
    return TIERS.filter((tier) => this.#tiers[tier] > 0)
  }
}

/** A line from its sums: judged by the group's retention and the organization's gross margin. */
export function lineFrom(
  view: OrganizationView,
  costs: AccountCosts,
  group: EconomicsGroup,
  sum: LineSum,
  options: UnitEconomicsOptions,
): EconomicsLine {
  const { currency } = view.organization
  const { accounts, acv, people, shared, technology, investment, accountsWithoutCost } = sum
  const total = people + shared + technology + investment
  const tiers = sum.tiers()
  const given: CostCase = {
    cost: total,
    acv,
    retention: options.retentionOf?.(group) ?? null,
    grossMargin: grossMarginOf(view),
    tier: tiers.length === 1 ? (tiers[0] ?? null) : null,
    accountsWithoutCost,
  }
  const figures = figuresOf(view)
  const judgement = judgeCost(figures, given)
  const { by, name } = group
  return {
    ...group,
    accounts,
    acv,
    cost: { people, shared, technology, investment, total },
    spare: Math.round(sum.spare),
    idle: sum.idle,
    costPerAccount: ratioOf(total, accounts, {
      key: 'unitEconomics.REASON_NO_ACCOUNTS',
      params: {},
    }),
    tier: given.tier,
    accountsWithoutCost,
    judgement,
    evidence: evidenceOf(
      {
        key: 'unitEconomics.LINE',
        params: { by, name, accounts, ...judgementParams(figures, given, judgement, currency) },
      },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ['acv', acv, 'MINOR_UNITS'],
        ['people', people, 'MINOR_UNITS'],
        ['shared', shared, 'MINOR_UNITS'],
        ['technology', technology, 'MINOR_UNITS'],
        ['investment', investment, 'MINOR_UNITS'],
        ['idle', sum.idle, 'MINOR_UNITS'],
        ['accountsWithoutCost', accountsWithoutCost, 'ACCOUNTS'],
        ['retention', given.retention, 'FRACTION'],
        ['grossMargin', given.grossMargin, 'FRACTION'],
      ],
      [
        ...tiers.flatMap((tier) => costs.tierCosts.tiers[tier].figures),
        ...judgementFigures(figures, given),
      ],
    ),
  }
}
