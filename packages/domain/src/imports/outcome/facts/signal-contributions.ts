import { type Day, formatDay, parseDay } from '../../../kernel/days.js'
import type { ImportRow, SignalPart } from '../../compile/import-row.js'
import type { MetricPeriod } from '../../read/import-mapping.js'

/** What a row gives to the health signals of its account. */
export interface SignalContribution {
  /** Line of the file. */
  readonly line: number
  readonly day: Day
  readonly parts: readonly SignalPart[]
}

const WEEK = 7
/** Day 0, 1970-01-01, is a Thursday: the fourth day of a week that begins on Monday. */
const DAY_0_OF_WEEK = 3
const LAST_DAYS = [31, 30, 29, 28]

/** The last day of the day's period: a week ends on Sunday. */
export function periodEnd(day: Day, period: MetricPeriod): Day {
  if (period === 'day') return day
  if (period === 'week') {
    const weekday = (((day + DAY_0_OF_WEEK) % WEEK) + WEEK) % WEEK
    return day + WEEK - 1 - weekday
  }
  const month = formatDay(day).slice(0, 7)
  for (const last of LAST_DAYS) {
    const end = parseDay(`${month}-${last}`)
    if (end !== null) return end
  }
  return day
}

/**
 * What a row of HEALTH_SIGNALS gives: the metric that it names, or those that its mapping reads from
 * columns, dated on the last day of the period when rows are taken together, so that a signal never
 * rests on what came after its day.
 */
export function signalContributionOf(
  row: ImportRow<'HEALTH_SIGNALS'>,
  line: number,
  every: MetricPeriod = 'day',
): SignalContribution {
  const { date, metric, family, value, signals } = row
  const day = periodEnd(date, every)
  if (signals !== undefined) return { line, day, parts: signals }
  if (metric === undefined || family === undefined || value === undefined) {
    return { line, day, parts: [] }
  }
  return { line, day, parts: [{ metric, family, value, per: null }] }
}

const PROMOTER_FROM = 9
const DETRACTOR_TO = 6
const WHOLE = 100

/**
 * What a row of NPS gives to the metric `nps` (family RELATIONSHIP, −100 to 100): its score, or for an
 * answer of 0–10 +100 (promoter: 9, 10), 0 (passive: 7, 8) or −100 (detractor: 0 to 6). The mean of the
 * latter is the net promoter score: promoters − detractors, in percent of the answers.
 */
export function npsContributionOf(
  { date, score, answer }: ImportRow<'NPS'>,
  line: number,
): SignalContribution {
  const value = score ?? (answer === undefined ? null : netOf(answer))
  if (value === null) return { line, day: date, parts: [] }
  const part = { metric: 'nps', family: 'RELATIONSHIP', value, per: null } as const
  return { line, day: date, parts: [part] }
}

function netOf(answer: number): number {
  if (answer >= PROMOTER_FROM) return WHOLE
  return answer > DETRACTOR_TO ? 0 : -WHOLE
}
