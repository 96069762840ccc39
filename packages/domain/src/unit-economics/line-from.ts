import { figuresOf } from '../capacity/figures-of.js'
import { evidenceOf } from '../evidence/evidence-of.js'
import { ratioOf } from '../evidence/ratio-of.js'
import type { OrganizationView } from '../state/view.js'
import type { AccountCosts } from './account-costs.js'
import type { EconomicsGroup } from './economics-group.js'
import type { EconomicsLine } from './economics-line.js'
import { grossMarginOf } from './gross-margin-of.js'
import { type CostCase, judgeCost, judgementFigures } from './judge-cost.js'
import { judgementParams } from './judgement-params.js'
import type { LineSum } from './line-sum.js'
import type { UnitEconomicsOptions } from './unit-economics-options.js'

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
        params: { by, name, accounts, ...judgementParams(given, judgement, currency) },
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
