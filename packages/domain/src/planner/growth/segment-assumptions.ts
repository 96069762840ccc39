import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { Segment } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { type Figures, figuresOf } from '../../rules/evidence/figures.js'
import type { Assumption, AssumptionName, Observed } from './assumption.js'
import { Assumed } from './assumed.js'
import { stageRetention } from './stage-retention.js'
import { type Kept, type OwnHistory, ownHistory, type Won } from './own-history.js'
import { type PresentSegment, presentSegments } from './present-segments.js'
import { listRevenue } from './list-revenue.js'
import { MONTHS_A_YEAR } from './months-ahead.js'
import { type Shortfall, shortfallOf } from './shortfall.js'

/** What the assumptions about one segment are made from. */
interface Known {
  readonly view: OrganizationView
  readonly segment: Segment
  readonly figures: Figures
  readonly history: OwnHistory
  readonly present: PresentSegment
}

/**
 * What is assumed of a segment's customers. Own history comes first where there is enough of it:
 *
 * - customers won: from 6 months of recorded revenue on (policy), which hold both halves of a usual sales cycle;
 *   their number may be zero. What they pay, and how many get an implementation: from 5 of them on (policy);
 * - churn, contraction and expansion: from 12 months and 20 customers on, as retention is read at all
 *   (`policy.retention.readingMonths`, `readingAccounts`); where the segment has fewer, those of all customers.
 *
 * Else: a quarter of the present customers a year (ours), and what the guide says of the stage by customers: lost
 * revenue is `1 − GRR`, of which a fifth (ours) is contraction, expansion is `NRR − GRR`. A figure that the
 * organization's policy sets goes before its history.
 */
export function segmentAssumptions(
  view: OrganizationView,
  segment: Segment,
): readonly Assumption[] {
  const known: Known = {
    view,
    segment,
    figures: figuresOf(view),
    history: ownHistory(view),
    present: presentSegments(view).get(segment)!,
  }
  return [
    newCustomersOf(known),
    newRevenueOf(known),
    ...retentionOf(known),
    lostSizeOf(known),
    implementedOf(known),
  ]
}

function newCustomersOf({ segment, figures, history, present }: Known): Assumption {
  const assumed = new Assumed(figures, 'NEW_CUSTOMERS', segment)
  const share = figures.used('policy.growth.newCustomers')
  const enough = figures.number('policy.growth.history.months')
  if (!share.overridden && history.monthsOnRecord >= enough) {
    const { customers } = history.won.get(segment)!
    const { from, to } = history.wonIn
    const months = (to - from) / DAYS_A_MONTH
    // The standard error of a count is its root, and of none at all about one.
    const error = Math.sqrt(Math.max(1, customers)) / months
    return assumed.byHistory(customers / months, error, seen(customers, history.wonIn, false))
  }
  const value = (present.customers * figures.number('policy.growth.newCustomers')) / MONTHS_A_YEAR
  const onRecord = { measure: 'MONTHS', seen: history.monthsOnRecord, needed: enough } as const
  return assumed.byFigures(value, [share], null, share.overridden ? null : shortfallOf(onRecord))
}

function newRevenueOf({ view, segment, figures, history, present }: Known): Assumption {
  const assumed = new Assumed(figures, 'NEW_REVENUE', segment)
  const enough = figures.number('policy.growth.history.won')
  const won = history.won.get(segment)!
  if (won.customers >= enough) {
    return byMean(assumed, won.revenue, won.customers, history.wonIn)
  }
  const today = { from: view.day, to: view.day + 1 }
  if (present.customers > 0) return byMean(assumed, present.revenue, present.customers, today)
  const listed = listRevenue(view, segment)
  if (listed !== null) return assumed.byFigures(listed.value, listed.figures, listed.ends)
  const whole = presentSegments(view).get(null)!
  const mean = whole.customers === 0 ? 0 : whole.revenue / whole.customers
  return assumed.byHistory(mean, mean, seen(whole.customers, today, true))
}

/** A mean of amounts, whose spread is taken to be as large as the mean itself. */
function byMean(assumed: Assumed, sum: number, count: number, period: Period): Assumption {
  const mean = sum / count
  return assumed.byHistory(mean, mean / Math.sqrt(count), seen(count, period, false))
}

function retentionOf(known: Known): readonly Assumption[] {
  const { segment, figures, view } = known
  const judged = keptOf(known)
  const short = judged === null ? keptShortfall(known) : null
  const stage = stageRetention(view)
  const part = figures.used('policy.growth.contraction')
  const contraction = figures.number('policy.growth.contraction')
  const rate = (
    name: AssumptionName,
    amount: (kept: Kept) => number,
    otherwise: (assumed: Assumed) => Assumption,
    of: (kept: Kept) => number = ({ start }) => start,
  ): Assumption => {
    const assumed = new Assumed(figures, name, segment)
    if (judged === null) return otherwise(assumed)
    const value = amount(judged.kept) / of(judged.kept)
    const { customers } = judged.kept
    const spread = Math.sqrt(Math.max(value * (1 - Math.min(1, value)), 1 / customers) / customers)
    return assumed.byHistory(value, spread, judged.observed)
  }
  const ofLost = (share: number) => (assumed: Assumed) =>
    assumed.byFigures(
      share * stage.lost.middle,
      [stage.lost.figure, part],
      [share * stage.lost.low, share * stage.lost.high],
      short,
    )
  return [
    rate(
      'LOGO_CHURN',
      ({ lost }) => lost,
      ofLost(1 - contraction),
      ({ customers }) => customers,
    ),
    rate('CONTRACTION', (kept) => kept.contraction, ofLost(contraction)),
    rate(
      'EXPANSION',
      (kept) => kept.expansion,
      (assumed) =>
        assumed.byFigures(stage.gained.middle, stage.gained.figures, stage.gained.ends, short),
    ),
  ]
}

interface Judged {
  readonly kept: Kept
  readonly observed: Observed
}

/** The year that retention is read from: the segment's, else the whole organization's; null with too little. */
function keptOf({ segment, figures, history }: Known): Judged | null {
  const months = figures.number('policy.retention.readingMonths')
  const customers = figures.number('policy.retention.readingAccounts')
  if (figures.used('policy.growth.contraction').overridden) return null
  if (history.monthsOnRecord < months) return null
  for (const key of [segment, null]) {
    const kept = history.kept.get(key)!
    if (kept.customers < customers || kept.start === 0) continue
    return { kept, observed: seen(kept.customers, history.keptIn, key === null) }
  }
  return null
}

/** What is missing for retention to be read of the whole organization; null where a policy says it. */
function keptShortfall({ figures, history }: Known): Shortfall | null {
  if (figures.used('policy.growth.contraction').overridden) return null
  return shortfallOf(
    {
      measure: 'MONTHS',
      seen: history.monthsOnRecord,
      needed: figures.number('policy.retention.readingMonths'),
    },
    {
      measure: 'CUSTOMERS',
      seen: history.kept.get(null)!.customers,
      needed: figures.number('policy.retention.readingAccounts'),
    },
  )
}

function lostSizeOf({ segment, figures, history }: Known): Assumption {
  const assumed = new Assumed(figures, 'LOST_SIZE', segment)
  const key: NumberBenchmarkKey = 'policy.growth.lostSize'
  const enough = figures.number('policy.growth.history.won')
  const months = figures.number('policy.retention.readingMonths')
  for (const of of [segment, null]) {
    const { lost, lostRevenue, start, customers } = history.kept.get(of)!
    if (lost < enough || history.monthsOnRecord < months || figures.used(key).overridden) continue
    const size = lostRevenue / lost / (start / customers)
    return assumed.byHistory(size, size / Math.sqrt(lost), seen(lost, history.keptIn, of === null))
  }
  const used = figures.used(key)
  const short = shortfallOf(
    { measure: 'MONTHS', seen: history.monthsOnRecord, needed: months },
    { measure: 'CASES', seen: history.kept.get(null)!.lost, needed: enough },
  )
  return assumed.byFigures(figures.number(key), [used], null, used.overridden ? null : short)
}

function implementedOf({ segment, figures, history }: Known): Assumption {
  const assumed = new Assumed(figures, 'IMPLEMENTED', segment)
  const key: NumberBenchmarkKey = 'policy.growth.implemented'
  const enough = figures.number('policy.growth.history.won')
  for (const of of [segment, null]) {
    const { customers, implemented }: Won = history.won.get(of)!
    if (customers < enough || figures.used(key).overridden) continue
    const share = implemented / customers
    const error = Math.sqrt(Math.max(share * (1 - share), 1 / customers) / customers)
    return assumed.byHistory(share, error, seen(customers, history.wonIn, of === null))
  }
  const used = figures.used(key)
  const won = history.won.get(null)!.customers
  const short = shortfallOf({ measure: 'CASES', seen: won, needed: enough })
  return assumed.byFigures(figures.number(key), [used], null, used.overridden ? null : short)
}

type Period = Pick<Observed, 'from' | 'to'>

function seen(observations: number, { from, to }: Period, ofWhole: boolean): Observed {
  return { observations, from, to, ofWhole }
}
