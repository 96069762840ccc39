import { type CalendarDate, type Day, DAYS_A_MONTH, formatDay } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import type { GrowingFamily } from './growing-family.js'
import type { LineModel } from './growth-model.js'
import type { GrowthRuns } from './growth-runs.js'
import { dayAfter } from './months-ahead.js'
import { QUANTILES } from './spread.js'

/** Below these odds a hire is not told. */
const LEAST_ODDS = 0.1

/** The month by which a hire is needed in one, five and nine of ten runs; null beyond the horizon. */
export interface NeededBy {
  readonly p10: CalendarDate | null
  readonly p50: CalendarDate | null
  readonly p90: CalendarDate | null
}

/** The k-th hire of a role family. */
export interface ProjectedHire {
  readonly family: GrowingFamily
  /** 1 for the first. */
  readonly number: number
  /** The part of the runs in which it is needed within the horizon. */
  readonly odds: number
  readonly neededBy: NeededBy
  /**
   * By when the search has to start, `needed − ramp − lead time`, and the first day at work, `needed − ramp`, for the
   * day by which it is needed in half of the runs, else (with lower odds) in one of ten. No earlier than the day asked
   * about and one lead time after it: nobody can start before.
   */
  readonly startBy: CalendarDate
  readonly joinBy: CalendarDate
  /** How many days too late a search is that starts now; 0 when it is not. */
  readonly daysLate: number
  /** Whether the odds are even at least, so that the dates are those of half of the runs. */
  readonly isLikely: boolean
  /** Loaded cost of one whole person a year in minor units; null where nothing tells it. */
  readonly cost: number | null
}

/** The hires of all role families that are needed in one of ten runs at least, by the day to start. */
export function projectedHires(
  view: OrganizationView,
  { model, hires, count }: GrowthRuns,
): readonly ProjectedHire[] {
  return model.lines
    .flatMap((line, place) =>
      hires[place]!.flatMap((byMonth, index) => hireOf(view, line, index + 1, byMonth, count) ?? []),
    )
    .toSorted((a, b) => (a.startBy < b.startBy ? -1 : Number(a.startBy > b.startBy)))
}

function hireOf(
  view: OrganizationView,
  line: LineModel,
  number: number,
  byMonth: Uint32Array,
  runs: number,
): ProjectedHire | null {
  const needed = byMonth.reduce((sum, each) => sum + each, 0)
  const odds = needed / runs
  if (odds < LEAST_ODDS) return null
  const [p10, p50, p90] = QUANTILES.map((part) => dayReached(view.day, byMonth, part * runs))
  const by = p50 ?? p10 ?? dayReached(view.day, byMonth, needed)!
  const rampDays = Math.ceil(line.ramp * DAYS_A_MONTH)
  const leadDays = Math.ceil(line.leadTime * DAYS_A_MONTH)
  const start = by - rampDays - leadDays
  return {
    family: line.family,
    number,
    odds,
    neededBy: { p10: dateOf(p10), p50: dateOf(p50), p90: dateOf(p90) },
    startBy: formatDay(Math.max(view.day, start)),
    joinBy: formatDay(Math.max(view.day + leadDays, by - rampDays)),
    daysLate: Math.max(0, view.day - start),
    isLikely: p50 !== null,
    cost: line.cost,
  }
}

/** The day of the first month by which so many runs need it; null where fewer do. */
function dayReached(from: Day, byMonth: Uint32Array, runs: number): Day | null {
  let sum = 0
  const month = byMonth.findIndex((each) => {
    sum += each
    return sum >= runs - 1e-9
  })
  return month === -1 ? null : dayAfter(from, month)
}

function dateOf(day: Day | null | undefined): CalendarDate | null {
  return day == null ? null : formatDay(day)
}
