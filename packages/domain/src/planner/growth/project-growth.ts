import { type CalendarDate, formatDay } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import type { CapacityRow } from '../../rules/capacity/capacity-row.js'
import type { RatioReason } from '../../rules/evidence/ratio.js'
import type { AssumptionSet } from './assumption-set.js'
import { type GrowthBase, growthBase } from './growth-base.js'
import type { GrowingFamily } from './growing-family.js'
import type { GrowthModel } from './growth-model.js'
import { type GrowthRuns, type RunOptions, runsOf } from './growth-runs.js'
import { dayAfter } from './months-ahead.js'
import { type ProjectedHire, projectedHires } from './projected-hires.js'
import { LINE_FIGURES, type LineFigure, type TotalName, TOTALS } from './series-places.js'
import { type Spread, spreadOf } from './spread.js'

/** One role family in a month: load and capacity in seats, people as heads. */
export interface GrowthLine extends Readonly<Record<LineFigure, Spread>> {
  readonly family: GrowingFamily
  /** The load of each row of the capacity table, in seats. */
  readonly rows: readonly { readonly row: CapacityRow; readonly load: Spread }[]
}

/** One month of a projection; the first is the day itself. */
export interface GrowthMonth extends Readonly<Record<TotalName, Spread>> {
  readonly month: number
  readonly date: CalendarDate
  /** Implementations that wait to begin; null where nobody implements. */
  readonly queued: Spread | null
  readonly lines: readonly GrowthLine[]
}

/** What an organization grows to, as its assumptions have it. */
export interface GrowthProjection extends RunOptions {
  readonly from: CalendarDate
  readonly months: number
  readonly assumptions: AssumptionSet
  /** The day, and the months after it. */
  readonly points: readonly GrowthMonth[]
  /** By role family, in the order in which they are needed. */
  readonly hires: readonly ProjectedHire[]
}

/** How far a projection looks, and how. */
interface ProjectionOptions extends RunOptions {
  /** How many months ahead, at least 1. */
  readonly months: number
}

/**
 * What an organization grows to in the months ahead: customers, revenue, retention, cost, and by role family load,
 * capacity, who is needed, and the hires with their dates; as it is expected, and P10, P50, P90 of many runs. In a run
 * customers and people come and go by chance (Poisson arrivals, binomial losses), at rates that lie within what is
 * plausible of them. Deterministic for a seed.
 *
 * The first month is the day itself and says what the capacity board says of it.
 *
 * @param assumed of the same view (`growthAssumptions`).
 * Source: 3-rules "Growth".
 */
export function projectGrowth(
  view: OrganizationView,
  assumed: AssumptionSet,
  options: ProjectionOptions,
): GrowthProjection {
  return projectionOf(growthBase(view, options.months), assumed, options)
}

/** The same on a base that is already there. */
export function projectionOf(
  base: GrowthBase,
  assumed: AssumptionSet,
  options: RunOptions,
): GrowthProjection {
  return toldBy(runsOf(base, assumed, options), base, assumed, options)
}

/** What runs come to; their values are reordered. */
export function toldBy(
  runs: GrowthRuns,
  { view, months }: GrowthBase,
  assumed: AssumptionSet,
  options: RunOptions,
): GrowthProjection {
  const { mode, runs: count, seed } = options
  return {
    mode,
    runs: count,
    seed,
    from: formatDay(view.day),
    months,
    assumptions: assumed,
    points: Array.from({ length: months + 1 }, (_, month) => pointOf(view, runs, month)),
    hires: projectedHires(view, runs),
  }
}

function pointOf(view: OrganizationView, runs: GrowthRuns, month: number): GrowthMonth {
  const { places, model } = runs
  const spread = (series: number, reason: RatioReason): Spread =>
    spreadOf(runs.expectedOf(series, month), runs.valuesOf(series, month), reason)
  const totals = Object.fromEntries(
    TOTALS.map((name) => [name, spread(places.of(name), REASONS[name])]),
  ) as Record<TotalName, Spread>
  return {
    month,
    date: formatDay(dayAfter(view.day, month)),
    ...totals,
    queued: model.implementation === null ? null : spread(places.queued, NOBODY_PAYS),
    lines: model.lines.map((line, place) => lineOf(line, place)),
  }

  function lineOf({ family, rows }: GrowthModel['lines'][number], place: number): GrowthLine {
    const nobody: RatioReason = { key: 'capacity.REASON_NO_CAPACITY', params: { family } }
    const figures = Object.fromEntries(
      LINE_FIGURES.map((figure) => [figure, spread(places.line(place, figure), nobody)]),
    ) as Record<LineFigure, Spread>
    return {
      family,
      ...figures,
      rows: rows.map(({ row }, index) => ({ row, load: spread(places.row(place, index), nobody) })),
    }
  }
}

const NOBODY_PAYS: RatioReason = { key: 'serviceModels.REASON_NO_REVENUE', params: {} }
const NONE_AT_START: RatioReason = { key: 'retention.REASON_NONE_AT_START', params: {} }

/** Why a figure may be missing. Only quotients ever are. */
const REASONS: Readonly<Record<TotalName, RatioReason>> = {
  customers: NOBODY_PAYS,
  newCustomers: NOBODY_PAYS,
  lostCustomers: NOBODY_PAYS,
  revenue: NOBODY_PAYS,
  grr: NONE_AT_START,
  nrr: NONE_AT_START,
  runRate: NOBODY_PAYS,
  costShare: NOBODY_PAYS,
}
