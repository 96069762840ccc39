import { type Day, parseDay } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { implementationThroughput } from '../../rules/capacity/families/implementation-throughput.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { Assumed } from './assumed.js'
import type { Assumption, Observed } from './assumption.js'
import { dayAfter, MONTHS_A_YEAR } from './months-ahead.js'
import { shortfallOf } from './shortfall.js'

const DAYS_A_WEEK = 7

/**
 * What is assumed of implementations: how long one takes is the mean of those that went live in the last twelve
 * months, from five of them on (policy), else the guide's 4–8 weeks; how many a specialist finishes in a year is what
 * the capacity board reckons with.
 */
export function implementationAssumptions(view: OrganizationView): readonly Assumption[] {
  const finished = finishedInYear(view)
  return [durationOf(view, finished), throughputOf(view, finished)]
}

/** The implementations that went live in the last twelve months. */
interface Finished {
  readonly count: number
  /** How long those took of which the beginning is recorded, in weeks. */
  readonly weeks: readonly number[]
  readonly observed: Omit<Observed, 'observations'>
}

function finishedInYear(view: OrganizationView): Finished {
  const period = { from: dayAfter(view.day, -MONTHS_A_YEAR), to: view.day + 1 }
  let count = 0
  const weeks: number[] = []
  for (const { status, startedOn, liveOn } of view.ofCustomers('implementation', 'EVER')) {
    const [start, live] = [dayOf(startedOn), dayOf(liveOn)]
    if (status !== 'LIVE' || live === null || live < period.from || live >= period.to) continue
    count += 1
    if (start !== null && start <= live) weeks.push((live - start) / DAYS_A_WEEK)
  }
  return { count, weeks, observed: { ...period, ofWhole: true } }
}

function dayOf(date: string | null): Day | null {
  return date === null ? null : parseDay(date)
}

function durationOf(view: OrganizationView, { weeks, observed }: Finished): Assumption {
  const figures = figuresOf(view)
  const key = 'capacity.implementation.duration'
  const assumed = new Assumed(figures, 'IMPLEMENTATION_WEEKS')
  const enough = figures.number('policy.growth.history.won')
  if (figures.used(key).overridden || weeks.length < enough) {
    const { lower, upper } = figures.range(key)
    const used = figures.used(key)
    const cases = { measure: 'CASES', seen: weeks.length, needed: enough } as const
    return assumed.byFigures(
      (lower + upper) / 2,
      [used],
      [lower, upper],
      used.overridden ? null : shortfallOf(cases),
    )
  }
  const mean = weeks.reduce((sum, each) => sum + each, 0) / weeks.length
  const variance = weeks.reduce((sum, each) => sum + (each - mean) ** 2, 0) / weeks.length
  const error = Math.sqrt(variance / weeks.length)
  return assumed.byHistory(mean, error, { observations: weeks.length, ...observed })
}

function throughputOf(view: OrganizationView, { count, observed }: Finished): Assumption {
  const figures = figuresOf(view)
  const { perYear, measured, figures: used } = implementationThroughput(view)
  const assumed = new Assumed(figures, 'IMPLEMENTATIONS')
  if (!measured) {
    const { lower, upper } = figures.range('capacity.implementation.perYear')
    return assumed.byFigures(perYear, used, [lower, upper])
  }
  // A count's standard error is its root.
  const error = perYear / Math.sqrt(Math.max(1, count))
  return assumed.byHistory(perYear, error, { observations: count, ...observed })
}
