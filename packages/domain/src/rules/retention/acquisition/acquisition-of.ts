import type { Message } from '../../../kernel/message.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Ratio, type RatioReason, ratioOf } from '../../evidence/ratio.js'
import { MONTHS_A_YEAR } from '../calendar-month.js'
import { type JudgedRatio, judgeRetention } from '../judge-retention.js'
import type { MovementColumns } from '../movement-columns.js'
import type { Retention } from '../retention-of.js'
import { ltvToCacOf, paybackOf } from './payback.js'
import { acquisitionCost } from './acquisition-cost.js'
import { newCustomers, referralsAreRecorded } from './new-customers.js'

const WHOLE = 10_000

/** What winning customers cost over a period, and what it brings. */
export interface Acquisition {
  readonly period: Period
  /** Null when it is not recorded for the whole period. */
  readonly cost: MinorUnits | null
  /** Customers won, by the account at the top of their family; and what they began to pay a year. */
  readonly newCustomers: number
  readonly newArr: MinorUnits
  /** `newArr ÷ newCustomers`, in minor units. */
  readonly arrPerCustomer: Ratio
  /** `cost ÷ newCustomers`, in minor units. */
  readonly cac: Ratio
  /** Months until the margin of a customer won has made up for its CAC. */
  readonly paybackMonths: JudgedRatio
  /** `ARR × margin ÷ (1 − GRR) ÷ CAC`, of a customer won. */
  readonly ltvToCac: JudgedRatio
  readonly referredCustomers: number
  readonly referredArr: MinorUnits
  /** `referredArr ÷ newArr`: the part of new business that came by referral. */
  readonly referredShare: JudgedRatio
  readonly evidence: Evidence
}

/** What the answer on acquisition is computed from. */
interface AcquisitionInput {
  readonly movements: MovementColumns
  /** Whole months, and how many. */
  readonly period: Period
  readonly months: number
  /** Of the 12 months up to the period's end; null when nothing is known of them. */
  readonly retention: Retention | null
}

/**
 * What the organization's own customers cost to win, and when that is paid back: CAC from the recorded
 * acquisition costs, payback and LTV:CAC by the definitions of `retentionImpact`, with the gross margin that
 * the organization declares and what it really kept of its revenue in the last 12 months (GRR; for payback
 * from the second year on NRR). What is not recorded is not assumed: it is null with its reason.
 *
 * Source: 3-rules "Retention"; PM "Retention economics" (CAC is recovered in 12–18 months, LTV 3–5× CAC,
 * 40–60 % of new business referred).
 */
export function acquisitionOf(view: OrganizationView, input: AcquisitionInput): Acquisition {
  const { movements, period, months, retention } = input
  const customers = newCustomers(view, movements, period)
  const cost = acquisitionCost(view.state, period, months)
  const count = customers.length
  const newArr = customers.reduce((sum, { arr }) => sum + arr, 0)
  const referred = customers.filter(({ isReferred }) => isReferred)
  const referredArr = referred.reduce((sum, { arr }) => sum + arr, 0)
  const nobodyWon: RatioReason = { key: 'retention.REASON_NO_NEW_CUSTOMERS', params: {} }
  const noCost: RatioReason = { key: 'retention.REASON_NO_ACQUISITION_COST', params: {} }
  const arrPerCustomer = ratioOf(newArr, count, nobodyWon)
  const cac: Ratio =
    cost === null ? { value: null, reason: noCost } : ratioOf(cost, count, nobodyWon)
  const { grossMargin, currency } = view.organization
  const margin = grossMargin === null ? null : grossMargin / WHOLE
  const { used } = figuresOf(view)
  const params = { customers: count, arr: newArr, cost, cac: cac.value, currency }
  const message: Message = { key: 'retention.ACQUISITION', params }
  return {
    period,
    cost,
    newCustomers: count,
    newArr,
    arrPerCustomer,
    cac,
    ...returnsOf(view, { arrPerCustomer, cac, margin, retention }),
    referredCustomers: referred.length,
    referredArr,
    referredShare: judgeRetention(view).referred(referredShare(view, referredArr, newArr)),
    evidence: evidenceOf(
      message,
      [
        ['acquisitionCost', cost, 'MINOR_UNITS'],
        ['newCustomers', count, 'COUNT'],
        ['newArr', newArr, 'MINOR_UNITS'],
        ['referredArr', referredArr, 'MINOR_UNITS'],
        ['grossMargin', margin, 'FRACTION'],
        ['grr', retention?.grr.ratio.value ?? null, 'FRACTION'],
        ['nrr', retention?.nrr.ratio.value ?? null, 'FRACTION'],
      ],
      [
        used('retention.cacPayback'),
        used('retention.strong.ltvToCac'),
        used('retention.strong.referred'),
        used('policy.retention.readingMonths'),
        used('policy.retention.readingAccounts'),
      ],
    ),
  }
}

interface Won {
  readonly arrPerCustomer: Ratio
  readonly cac: Ratio
  readonly margin: number | null
  readonly retention: Retention | null
}

function returnsOf(
  view: OrganizationView,
  { arrPerCustomer, cac, margin, retention }: Won,
): Pick<Acquisition, 'paybackMonths' | 'ltvToCac'> {
  const judge = judgeRetention(view)
  if (cac.value === null)
    return { paybackMonths: judge.payback(cac), ltvToCac: judge.ltvToCac(cac) }
  const arr = arrPerCustomer.value ?? 0
  const acquired = { cac: cac.value, yearlyMargin: margin === null ? null : arr * margin }
  const nobody: RatioReason = { key: 'retention.REASON_NONE_AT_START', params: {} }
  const growth = retention?.nrr.ratio.value ?? null
  const kept = retention?.grr.ratio.value ?? null
  // Within the first year nobody has renewed yet.
  const inFirstYear = paybackOf(acquired, 1)
  const needsGrowth = inFirstYear.value !== null && inFirstYear.value > MONTHS_A_YEAR
  const payback = needsGrowth
    ? growth === null
      ? { value: null, reason: nobody }
      : paybackOf(acquired, growth)
    : inFirstYear
  const lifetime =
    kept === null && acquired.yearlyMargin !== null
      ? { value: null, reason: nobody }
      : ltvToCacOf(acquired, 1 - (kept ?? 0), 1)
  return {
    paybackMonths: unreadable(judge.payback(payback), needsGrowth ? retention : null),
    ltvToCac: unreadable(judge.ltvToCac(lifetime), retention),
  }
}

/** A figure that rests on a GRR which says too little is not judged either. */
function unreadable(figure: JudgedRatio, retention: Retention | null): JudgedRatio {
  const unjudged = retention?.grr.unjudged ?? null
  if (unjudged === null || figure.ratio.value === null) return figure
  return { ...figure, verdict: null, unjudged }
}

function referredShare(view: OrganizationView, referred: MinorUnits, all: MinorUnits): Ratio {
  const nobodyWon: RatioReason = { key: 'retention.REASON_NO_NEW_CUSTOMERS', params: {} }
  if (all > 0 && !referralsAreRecorded(view)) {
    return { value: null, reason: { key: 'retention.REASON_NO_REFERRALS', params: {} } }
  }
  return ratioOf(referred, all, nobodyWon)
}
