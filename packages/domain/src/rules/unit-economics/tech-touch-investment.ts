import type { MinorUnits } from '../../kernel/minor-units.js'
import { wholeFrom } from '../../kernel/near.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { customersOf } from '../customers/customers-of.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import type { Ratio } from '../evidence/ratio.js'
import { dollarRate } from './dollar-rate.js'
import { seatCost } from './seat-cost.js'
import { tierCosts } from './tier-costs.js'

/** What building the tech-touch tier takes, and from how many accounts on it pays. */
interface TechTouchInvestment {
  /** Accounts whose tier is tech-touch; where there are none it is yet to be founded. */
  readonly accounts: number
  /** What people who work on nothing else cost a year: they are the investment as far as they go. */
  readonly staffed: MinorUnits
  /** Of the sum of the policy, what no one works off over its years; assumed, once. */
  readonly missing: MinorUnits
  /** `missing ÷ years`. Sunk once it is built: no verdict on one more account contains it. */
  readonly perYear: MinorUnits
  /**
   * From how many accounts of their average revenue the tier bears its cost: `(staffed + per year) ÷
   * (revenue × the largest viable share − marginal cost)`, upwards. Null when an account does not even bear
   * its own marginal cost, or when they pay nothing.
   */
  readonly breakEvenAccounts: Ratio
  readonly evidence: Evidence
}

const SUM = 'policy.cost.techTouch.fixed'
const YEARS = 'policy.cost.techTouch.years'
const VIABLE = 'policy.unitEconomics.viable'

const known = new WeakMap<OrganizationView, TechTouchInvestment>()

/**
 * The tech-touch tier as a group: what it takes, counting real seats first, and its break-even. Seats that
 * are counted carry tech-touch accounts and nothing else. Before it is founded the average revenue is that of
 * SMB accounts without a tier. Kept with the view.
 *
 * @returns null when dollars cannot be turned into the organization's money.
 * Source: BM "Four models"; 3-rules "Service models and tiers".
 */
export function techTouchInvestment(view: OrganizationView): TechTouchInvestment | null {
  const before = known.get(view)
  if (before !== undefined) return before
  const rate = dollarRate(view)
  const costs = tierCosts(view)
  if (rate === null || costs === null) return null
  const { number, used } = figuresOf(view)
  const { accounts, revenue, averageRevenue } = baseOf(view)
  const years = Math.max(1, number(YEARS))
  const staffed = accounts === 0 ? 0 : staffedCost(view)
  const missing = Math.max(0, rate.money(number(SUM)) - Math.round(staffed * years))
  const perYear = Math.round(missing / years)
  const { shared, technology } = costs.tiers.TECH_TOUCH
  const bears = averageRevenue * number(VIABLE) - shared - technology
  const breakEvenAccounts: Ratio =
    averageRevenue === 0
      ? { value: null, reason: { key: 'unitEconomics.REASON_NO_REVENUE', params: {} } }
      : bears <= 0
        ? { value: null, reason: { key: 'unitEconomics.REASON_NOT_BORNE', params: {} } }
        : { value: wholeFrom((staffed + perYear) / bears), reason: null }
  const { currency } = view.organization
  const investment: TechTouchInvestment = {
    accounts,
    staffed,
    missing,
    perYear,
    breakEvenAccounts,
    evidence: evidenceOf(
      {
        key: 'unitEconomics.TECH_TOUCH',
        params: {
          accounts,
          missing,
          perYear,
          staffed,
          breakEven: breakEvenAccounts.value,
          currency,
        },
      },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ['revenue', revenue, 'MINOR_UNITS'],
        ['staffed', staffed, 'MINOR_UNITS'],
        ['missing', missing, 'MINOR_UNITS'],
        ['perYear', perYear, 'MINOR_UNITS'],
      ],
      [used(SUM), used(YEARS), used(VIABLE), ...costs.tiers.TECH_TOUCH.figures],
    ),
  }
  known.set(view, investment)
  return investment
}

function baseOf(view: OrganizationView) {
  const { accounts } = view
  const customers = customersOf(view)
  const founded = { count: 0, revenue: 0 }
  const candidates = { count: 0, revenue: 0 }
  for (const row of accounts.rows) {
    const tier = accounts.tier(row)
    const base = tier === 'TECH_TOUCH' ? founded : candidates
    if (tier !== 'TECH_TOUCH' && (tier !== null || accounts.segment(row) !== 'SMB')) continue
    base.count += 1
    base.revenue += customers.revenueOf(row)
  }
  const { count, revenue } = founded.count > 0 ? founded : candidates
  return { accounts: founded.count, revenue, averageRevenue: count === 0 ? 0 : revenue / count }
}

function staffedCost(view: OrganizationView): MinorUnits {
  const { accounts, coverage } = view
  const others = new Set<string | null>()
  const theirs = new Set<string | null>()
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE' || coverage.responsibility(row) !== 'CSM') continue
    const isTechTouch = accounts.tier(coverage.accountRow(row)) === 'TECH_TOUCH'
    ;(isTechTouch ? theirs : others).add(coverage.positionId(row) ?? coverage.teamId(row))
  }
  let cost = 0
  for (const { position } of capacityOf(view).ofFamily('CSM')) {
    if (position === null) continue
    const works = [position.id, position.teamId]
    if (!works.some((id) => theirs.has(id)) || works.some((id) => others.has(id))) continue
    cost += seatCost(view, position).amount
  }
  return Math.round(cost)
}
