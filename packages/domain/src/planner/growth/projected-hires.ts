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
interface NeededBy {
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
   * day by which half of the runs need it. No earlier than the day asked about and one lead time after it: nobody can
   * start before. Null where fewer than half of the runs need it: there is nothing to start yet.
   */
  readonly startBy: CalendarDate | null
  readonly joinBy: CalendarDate | null
  /** How many days too late a search is that starts now; 0 when it is not, null where there is nothing to start. */
  readonly daysLate: number | null
  /** Loaded cost of one whole person a year in minor units; null where nothing tells it. */
  readonly cost: number | null
}

/** The hires of all role families that are needed in one of ten runs at least, by the day to start, then by their odds. */
export function projectedHires(
  view: OrganizationView,
  { model, hires, count }: GrowthRuns,
): readonly ProjectedHire[] {
  return model.lines
    .flatMap((line, place) =>
      hires[place]!.flatMap(
        (byMonth, index) => hireOf(view, line, index + 1, byMonth, count) ?? [],
      ),
    )
    .toSorted((a, b) => compare(a.startBy, b.startBy) || b.odds - a.odds)
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
  return {
    family: line.family,
    number,
    odds,
    neededBy: { p10: dateOf(p10), p50: dateOf(p50), p90: dateOf(p90) },
    ...searchFor(view.day, line, p50 ?? null),
    cost: line.cost,
  }
}

type Search = Pick<ProjectedHire, 'startBy' | 'joinBy' | 'daysLate'>

function searchFor(today: Day, { ramp, leadTime }: LineModel, needed: Day | null): Search {
  if (needed === null) return { startBy: null, joinBy: null, daysLate: null }
  const leadDays = Math.ceil(leadTime * DAYS_A_MONTH)
  const join = needed - Math.ceil(ramp * DAYS_A_MONTH)
  const start = join - leadDays
  return {
    startBy: formatDay(Math.max(today, start)),
    joinBy: formatDay(Math.max(today + leadDays, join)),
    daysLate: Math.max(0, today - start),
  }
}

/** Dates in their order, none last. */
function compare(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a < b ? -1 : Number(a > b)
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
