import { type Segment, SEGMENTS } from '../../../entities/vocabularies.js'
import { FOREVER } from '../../../kernel/days.js'
import type { Message } from '../../../kernel/message.js'
import type { OrganizationView } from '../../../state/view.js'
import { lifecycleClocks } from '../../capacity/onboarding/lifecycle-clock.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { SignalColumns } from '../../health/fact-columns.js'
import { keepsFirstValues, onboardingOf } from '../stage/onboarding-of.js'
import type { FirstValueLine, FirstValueOverview } from './first-value.js'
import { FirstValueTally } from './first-value-tally.js'

const LIMIT = 'lifecycle.onboarding.valueWithin'
const FRESH = 'policy.health.freshness.usage'
/** The health signal that tells usage: people who use the product in a week ÷ people who may, 0–1. */
const METRIC = 'weeklyActiveShare'

/**
 * Time to value: the median days from the start of the clock (`lifecycleClock`) to the first measurable
 * outcome, the share of customers that reach it within 90 days of those whose 90 days are over or that
 * reached it, and the mean weekly active share where it was reported in the last 45 days (policy; several
 * sources of one day by their mean). Of all present accounts and by segment; one pass over the accounts.
 *
 * First values are recorded with implementations, so accounts without a project are not judged. Where
 * no first value is on record at all, nothing is said of it: null with the reason.
 *
 * @param signals ascending by account row; those of `signalWindow` suffice.
 * Source: PM "Six stages" (first value within 90 days); 3-rules "Health and lifecycle".
 */
export function firstValueOverview(
  view: OrganizationView,
  signals: SignalColumns,
): FirstValueOverview {
  const { accounts, day } = view
  const figures = figuresOf(view)
  const [limit, fresh] = [figures.number(LIMIT), figures.number(FRESH)]
  const clocks = lifecycleClocks(view)
  const usage = usageByRow(signals, day, fresh)
  const total = new FirstValueTally(limit)
  const bySegment = new Map<Segment, FirstValueTally>()
  for (const row of accounts.rows) {
    const segment = accounts.segment(row)
    const ofSegment = bySegment.get(segment) ?? new FirstValueTally(limit)
    bySegment.set(segment, ofSegment)
    const [clock, onboarding] = [clocks[row]!, onboardingOf(view, row)]
    const share = usage.get(row)
    const hasBegun = onboarding !== null && clock !== FOREVER && clock <= day
    for (const tally of [total, ofSegment]) {
      if (hasBegun) tally.addOnboarding(clock, onboarding.firstValueOn, day)
      if (share !== undefined) tally.addUsage(share)
    }
  }
  const isKept = keepsFirstValues(view)
  const line = total.line(isKept, fresh)
  return {
    withinDays: limit,
    total: line,
    segments: SEGMENTS.flatMap((segment) => {
      const tally = bySegment.get(segment)
      return tally === undefined ? [] : [{ segment, ...tally.line(isKept, fresh) }]
    }),
    evidence: evidence(view, line),
  }
}

/** By account row, the mean of the latest day's shares that is not older than the days; 45 is no share of a whole. */
function usageByRow(
  { accountRow, metric, day, value, metricNames }: SignalColumns,
  today: number,
  freshDays: number,
): ReadonlyMap<number, number> {
  const wanted = metricNames.indexOf(METRIC)
  const latest = new Map<number, { day: number; sum: number; count: number }>()
  for (let at = 0; at < accountRow.length; at += 1) {
    const [row, on, share] = [accountRow[at]!, day[at]!, value[at]!]
    if (metric[at] !== wanted || on > today || on < today - freshDays) continue
    if (share < 0 || share > 1) continue
    const known = latest.get(row)
    if (known === undefined || on > known.day) latest.set(row, { day: on, sum: share, count: 1 })
    else if (on === known.day) {
      known.sum += share
      known.count += 1
    }
  }
  return new Map([...latest].map(([row, { sum, count }]) => [row, sum / count]))
}

function evidence(view: OrganizationView, line: FirstValueLine): Evidence {
  const { used, number } = figuresOf(view)
  return evidenceOf(
    message(line, number(LIMIT)),
    [
      ['onboarded', line.onboarded, 'ACCOUNTS'],
      ['reached', line.reached, 'ACCOUNTS'],
      ['medianDays', line.medianDays.value, 'DAYS'],
      ['judged', line.judged, 'ACCOUNTS'],
      ['inTime', line.inTime.value, 'FRACTION'],
      ['measured', line.measured, 'ACCOUNTS'],
      ['weeklyActiveShare', line.weeklyActiveShare.value, 'FRACTION'],
    ],
    [used(LIMIT), used(FRESH)],
  )
}

function message(line: FirstValueLine, limit: number): Message {
  const { medianDays, inTime, judged, reached, weeklyActiveShare, measured } = line
  return {
    key: 'lifecycle.FIRST_VALUE',
    params: {
      reached,
      median: medianDays.value,
      judged,
      inTime: inTime.value,
      limit,
      measured,
      weeklyActive: weeklyActiveShare.value,
    },
  }
}
