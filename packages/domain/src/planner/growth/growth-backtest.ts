import type { RoleFamily } from '../../entities/vocabularies.js'
import { type CalendarDate, formatDay } from '../../kernel/days.js'
import { reaches } from '../../kernel/near.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import type { CapacityLine } from '../../rules/capacity/capacity-group.js'
import { FAMILY_OF_ROW } from '../../rules/capacity/capacity-row.js'
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
import { type RunOptions, runsOf } from './growth-runs.js'
import { dayAfter, MONTHS_A_YEAR } from './months-ahead.js'
import { ownHistory } from './own-history.js'
import { type GrowthMonth, toldBy } from './project-growth.js'
import type { Spread } from './spread.js'
import { workOf } from './work-of-runs.js'

/**
 * What is held against what happened. LOAD is the work of a role family's kinds, whoever carries it: that somebody else
 * answers for it since is no more or less work. CAPACITY and RUN_RATE follow whom the organization hired.
 */
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
  /**
   * Whether it follows from what the organization decided: whom it hired, and so whom CS Operations serves. The
   * projection hires as it would; that the organization did otherwise does not make it wrong.
   */
  readonly isDecided: boolean
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
  /** Of the months of all figures that are not decided; null of none. Four of five are expected. */
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
  const runs = runsOf(base, assumed.value, options)
  const ahead = Array.from({ length: months }, (_, index) => index + 1)
  const families = GROWING_FAMILIES.filter((family) => base.board.has(family))
  const work = new Map(
    families.map((family) => [family, ahead.map((month) => workOf(runs, family, month))]),
  )
  const { points } = toldBy(runs, base, assumed.value, options)
  const actuals = ahead.map((month) => actualOf(view, past.day, month))
  const monthsOf = (
    predictedIn: (month: number) => Spread,
    actualIn: (actual: Actual) => number | null,
  ): readonly BacktestPoint[] =>
    ahead.flatMap(
      (month) => pointOf(points[month]!, predictedIn(month), actualIn(actuals[month - 1]!)) ?? [],
    )
  const series = [
    ...TOTAL_FIGURES.map(([figure, name]) =>
      seriesOf(
        figure,
        null,
        monthsOf(
          (month) => points[month]![name],
          ({ totals }) => totals[figure],
        ),
      ),
    ),
    ...families.flatMap((family) => [
      seriesOf(
        'LOAD',
        family,
        monthsOf(
          (month) => work.get(family)![month - 1]!,
          (actual) => actual.work.get(family) ?? 0,
        ),
      ),
      seriesOf(
        'CAPACITY',
        family,
        monthsOf(
          (month) => points[month]!.lines.find((line) => line.family === family)!.capacity,
          (actual) => actual.capacity.get(family) ?? 0,
        ),
      ),
    ]),
  ]
  return {
    from: formatDay(day),
    to: formatDay(view.day),
    assumptions: assumed.value,
    series,
    insideShare: shareInside(series.flatMap((each) => (each.isDecided ? [] : each.points))),
  }
}

const TOTAL_FIGURES = [
  ['CUSTOMERS', 'customers'],
  ['REVENUE', 'revenue'],
  ['GRR', 'grr'],
  ['NRR', 'nrr'],
  ['RUN_RATE', 'runRate'],
] as const

type TotalFigure = (typeof TOTAL_FIGURES)[number][0]

interface Actual {
  /** Null where there is nothing to compare with, as retention of nobody. */
  readonly totals: Readonly<Record<TotalFigure, number | null>>
  /** By role family, in seats: its kinds of work, whoever carries it, and its people's capacity. */
  readonly work: ReadonlyMap<RoleFamily, number>
  readonly capacity: ReadonlyMap<RoleFamily, number>
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
    work: workByFamily(group?.lines ?? []),
    capacity: new Map(group?.lines.map(({ family, capacity }) => [family, capacity])),
  }
}

function workByFamily(lines: readonly CapacityLine[]): ReadonlyMap<RoleFamily, number> {
  const work = new Map<RoleFamily, number>()
  for (const { row, load } of lines.flatMap(({ rows }) => rows)) {
    const family = FAMILY_OF_ROW[row]
    work.set(family, (work.get(family) ?? 0) + (load ?? 0))
  }
  return work
}

/** Null where there is nothing to compare. */
function pointOf(
  { month, date }: GrowthMonth,
  predicted: Spread,
  actual: number | null,
): BacktestPoint | null {
  if (actual === null || predicted.reason !== null) return null
  const { p10, p50, p90 } = predicted
  return {
    month,
    date,
    predicted,
    actual,
    inside: reaches(actual, p10!) && reaches(p90!, actual),
    error: ratioOf(actual - p50!, p50!, NOTHING_PROJECTED),
  }
}

function seriesOf(
  figure: BacktestFigure,
  family: GrowingFamily | null,
  points: readonly BacktestPoint[],
): BacktestSeries {
  const errors = points.flatMap(({ error: { value } }) => (value === null ? [] : [Math.abs(value)]))
  return {
    figure,
    family,
    isDecided: DECIDED.has(figure) || family === 'CS_OPS',
    points,
    insideShare: shareInside(points),
    meanError:
      errors.length === 0 ? null : errors.reduce((sum, each) => sum + each, 0) / errors.length,
  }
}

const DECIDED: ReadonlySet<BacktestFigure> = new Set(['RUN_RATE', 'CAPACITY'])

const NOTHING_PROJECTED: RatioReason = { key: 'growth.REASON_NOTHING_PROJECTED', params: {} }

function shareInside(points: readonly BacktestPoint[]): number | null {
  if (points.length === 0) return null
  return points.filter(({ inside }) => inside).length / points.length
}
