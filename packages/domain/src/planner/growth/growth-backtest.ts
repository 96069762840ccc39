import { type CalendarDate, formatDay } from '../../kernel/days.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { rollUp } from '../../rules/capacity/roll-up.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { balancesOf } from '../../rules/retention/balances.js'
import { type Ratio, ratioOf, type RatioReason } from '../../rules/evidence/ratio.js'
import { retentionOf } from '../../rules/retention/retention-of.js'
import { staffCosts } from '../../rules/unit-economics/staff-costs.js'
import type { AssumptionSet } from './assumption-set.js'
import { growthAssumptions } from './growth-assumptions.js'
import { growthBase } from './growth-base.js'
import { GROWING_FAMILIES, type GrowingFamily } from './growing-family.js'
import type { RunOptions } from './growth-runs.js'
import { dayAfter, MONTHS_A_YEAR } from './months-ahead.js'
import { ownHistory } from './own-history.js'
import { type GrowthMonth, projectionOf } from './project-growth.js'
import type { Spread } from './spread.js'

/** What is held against what happened: figures of the whole, and the load and capacity of each role family. */
export type BacktestFigure =
  | 'CUSTOMERS'
  | 'REVENUE'
  | 'GRR'
  | 'NRR'
  | 'RUN_RATE'
  | 'LOAD'
  | 'CAPACITY'

/** One figure in one month, as it was projected and as it came. */
interface BacktestPoint {
  readonly month: number
  readonly date: CalendarDate
  readonly predicted: Spread
  readonly actual: number
  /** Whether it came to lie from P10 to P90. */
  readonly inside: boolean
  /** `(actual − P50) ÷ P50`. */
  readonly error: Ratio
}

/** One figure month by month. */
export interface BacktestSeries {
  readonly figure: BacktestFigure
  /** Null for a figure of the whole. */
  readonly family: GrowingFamily | null
  readonly points: readonly BacktestPoint[]
  /** The part of the months inside; null of none. Four of five are expected. */
  readonly insideShare: number | null
  /** Mean of the absolute errors; null where there is none. */
  readonly meanError: number | null
}

/** A projection of the past against what happened. */
export interface GrowthBacktest {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly assumptions: AssumptionSet
  readonly series: readonly BacktestSeries[]
  /** Of all figures and months; null of none. */
  readonly insideShare: number | null
}

/** How far back a back-test begins. */
interface BacktestOptions extends RunOptions {
  readonly months: number
}

/**
 * The projection that would have been made some months ago, against what happened since. It knows what was recorded
 * up to that day, as the record now has it: its own history until then, and nothing of what came after, no start,
 * leaver, leave or announced loss that had been recorded ahead.
 *
 * @returns null where the organization was not there then.
 * Source: 3-rules "Growth".
 */
export function growthBacktest(
  view: OrganizationView,
  { months, ...options }: BacktestOptions,
): GrowthBacktest | null {
  const day = dayAfter(view.day, -months)
  if (day < view.state.organization.history[0]!.from) return null
  const past = passingView(view.state, day)
  const assumed = growthAssumptions(past)
  if (!assumed.ok) throw new Error('no assumption was overridden')
  const base = growthBase(past, months, false)
  const projection = projectionOf(base, assumed.value, options)
  const actuals = projection.points.slice(1).map(({ month }) => actualOf(view, past.day, month))
  const families = GROWING_FAMILIES.filter((family) => base.board.has(family))
  const series = [
    ...TOTAL_FIGURES.map(([figure, name]) =>
      seriesOf(
        figure,
        null,
        projection.points,
        (point) => point[name],
        (month) => actuals[month - 1]!.totals[figure],
      ),
    ),
    ...families.flatMap((family) =>
      (['LOAD', 'CAPACITY'] as const).map((figure) =>
        seriesOf(
          figure,
          family,
          projection.points,
          (point) => lineOf(point, family, figure),
          (month) => actuals[month - 1]!.lines.get(family)?.[figure] ?? 0,
        ),
      ),
    ),
  ]
  return {
    from: formatDay(day),
    to: formatDay(view.day),
    assumptions: assumed.value,
    series,
    insideShare: shareInside(series.flatMap(({ points }) => points)),
  }
}

const TOTAL_FIGURES = [
  ['CUSTOMERS', 'customers'],
  ['REVENUE', 'revenue'],
  ['GRR', 'grr'],
  ['NRR', 'nrr'],
  ['RUN_RATE', 'runRate'],
] as const

function lineOf(
  { lines }: GrowthMonth,
  family: GrowingFamily,
  figure: 'LOAD' | 'CAPACITY',
): Spread {
  const line = lines.find((each) => each.family === family)!
  return figure === 'LOAD' ? line.load : line.capacity
}

type TotalFigure = (typeof TOTAL_FIGURES)[number][0]

interface Actual {
  /** Null where there is nothing to compare with, as retention of nobody. */
  readonly totals: Readonly<Record<TotalFigure, number | null>>
  readonly lines: ReadonlyMap<string, { readonly LOAD: number; readonly CAPACITY: number }>
}

/** What a month came to, by the rules that say so of any day. */
function actualOf(view: OrganizationView, from: number, month: number): Actual {
  const on = passingView(view.state, dayAfter(from, month))
  const { count, revenue } = customersOf(on)
  const { movements, monthsOnRecord } = ownHistory(view)
  const period = { from: dayAfter(on.day + 1, -MONTHS_A_YEAR), to: on.day + 1 }
  const returnDays = figuresOf(on).number('policy.retention.returnDays')
  const balances = balancesOf(movements, period, returnDays)
  const retention = retentionOf(on, balances, MONTHS_A_YEAR, monthsOnRecord)
  const [group] = rollUp(on, 'ORGANIZATION', { families: GROWING_FAMILIES })
  return {
    totals: {
      CUSTOMERS: count,
      REVENUE: revenue,
      GRR: retention.grr.ratio.value,
      NRR: retention.nrr.ratio.value,
      RUN_RATE: staffCosts(on).runRate,
    },
    lines: new Map(
      group?.lines.map(({ family, load, capacity }) => [
        family,
        { LOAD: load, CAPACITY: capacity },
      ]),
    ),
  }
}

function seriesOf(
  figure: BacktestFigure,
  family: GrowingFamily | null,
  months: readonly GrowthMonth[],
  predictedIn: (point: GrowthMonth) => Spread,
  actualIn: (month: number) => number | null,
): BacktestSeries {
  const points = months.slice(1).flatMap((point): readonly BacktestPoint[] => {
    const predicted = predictedIn(point)
    const actual = actualIn(point.month)
    if (actual === null || predicted.reason !== null) return []
    const { p10, p50, p90 } = predicted
    return [
      {
        month: point.month,
        date: point.date,
        predicted,
        actual,
        inside: p10! <= actual && actual <= p90!,
        error: ratioOf(actual - p50!, p50!, NOTHING_PROJECTED),
      },
    ]
  })
  const errors = points.flatMap(({ error: { value } }) => (value === null ? [] : [Math.abs(value)]))
  return {
    figure,
    family,
    points,
    insideShare: shareInside(points),
    meanError:
      errors.length === 0 ? null : errors.reduce((sum, each) => sum + each, 0) / errors.length,
  }
}

const NOTHING_PROJECTED: RatioReason = { key: 'growth.REASON_NOTHING_PROJECTED', params: {} }

function shareInside(points: readonly BacktestPoint[]): number | null {
  if (points.length === 0) return null
  return points.filter(({ inside }) => inside).length / points.length
}
