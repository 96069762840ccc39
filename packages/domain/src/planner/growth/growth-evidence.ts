import { formatDay } from '../../kernel/days.js'
import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../../rules/evidence/evidence.js'
import type { Assumption } from './assumption.js'
import type { SupportDemand, SupportStaffing } from './support-staffing.js'
import type { GrowthBacktest } from './growth-backtest.js'
import type { PriceOfOverload } from './price-of-overload.js'
import type { ProjectedHire } from './projected-hires.js'
import type { GrowthProjection } from './project-growth.js'
import type { Spread } from './spread.js'

/** Where an assumption comes from, in words. */
export function sourceInWords({ source, observed, figures, shortfall }: Assumption): Message {
  switch (source) {
    case 'OVERRIDE':
      return { key: 'growth.OVERRIDDEN', params: {} }
    case 'BENCHMARK': {
      const keys = figures.map(({ key }) => key)
      const isPolicy = figures.some((each) => each.overridden)
      return { key: 'growth.FIGURE', params: { keys, isPolicy, shortfall } }
    }
    case 'HISTORY': {
      const { observations, from, to, ofWhole } = observed!
      const params = { observations, from: formatDay(from), to: formatDay(to - 1), ofWhole }
      return { key: 'growth.SEEN', params }
    }
  }
}

/** What a projection comes to in a sentence, with every figure of the catalogue that it rests on. */
export function projectionEvidence({
  points,
  months,
  runs,
  hires,
  assumptions,
}: GrowthProjection): Evidence {
  const [first, last] = [points[0]!, points.at(-1)!]
  const customers = first.customers.expected ?? 0
  const likely = hires.filter(({ startBy }) => startBy !== null).length
  const { p10, p50, p90 } = known(last.customers)
  return evidenceOf(
    { key: 'growth.PROJECTED', params: { months, runs, customers, p10, p50, p90, hires: likely } },
    [
      ['customers', customers, 'ACCOUNTS'],
      ['revenue', first.revenue.expected, 'MINOR_UNITS'],
      ['runRate', first.runRate.expected, 'MINOR_UNITS'],
      ['months', months, 'MONTHS'],
      ['runs', runs, 'COUNT'],
    ],
    assumptions.all.flatMap(({ figures }) => figures),
  )
}

/** A hire in a sentence. */
export function hireEvidence(
  { family, number, odds, startBy, daysLate, cost }: ProjectedHire,
  { months, assumptions }: Pick<GrowthProjection, 'months' | 'assumptions'>,
): Evidence {
  const [lead, ramp] = [assumptions.find('LEAD_TIME', family), assumptions.find('RAMP', family)]
  return evidenceOf(
    startBy === null || daysLate === null
      ? { key: 'growth.HIRE_UNLIKELY', params: { family, number, odds, months } }
      : { key: 'growth.HIRE', params: { family, number, odds, months, startBy, daysLate } },
    [
      ['odds', odds, 'FRACTION'],
      ['leadTime', lead?.value ?? null, 'DAYS'],
      ['ramp', ramp?.value ?? null, 'MONTHS'],
      ['cost', cost, 'MINOR_UNITS'],
    ],
    [...(lead?.figures ?? []), ...(ramp?.figures ?? [])],
  )
}

/** What overload costs, as a figure. */
export function overloadEvidence(
  { organization: { currency } }: OrganizationView,
  months: number,
  { customersLost, revenueLost, hiringCost }: PriceOfOverload,
): Evidence {
  const customers = Math.round(customersLost.p50 ?? 0)
  return evidenceOf(
    { key: 'growth.OVERLOAD', params: { ...known(revenueLost), months, customers, currency } },
    [
      ['customersLost', customersLost.p50, 'ACCOUNTS'],
      ['revenueLost', revenueLost.p50, 'MINOR_UNITS'],
      ['hiringCost', hiringCost.p50, 'MINOR_UNITS'],
    ],
    [],
  )
}

/** How well a back-test went; the share of months inside is told where there are any. */
export function backtestEvidence({ from, to, insideShare, series }: GrowthBacktest): Evidence {
  const compared = series.filter(({ isDecided }) => !isDecided)
  const months = compared.reduce((sum, { points }) => sum + points.length, 0)
  return evidenceOf(
    { key: 'growth.BACKTEST', params: { from, to, inside: insideShare ?? 0 } },
    [
      ['insideShare', insideShare, 'FRACTION'],
      ['compared', months, 'COUNT'],
    ],
    [],
  )
}

/** Support staffing in a sentence. */
export function staffingEvidence(
  { arrivalsPerHour, handlingSeconds, answeredShare, withinSeconds }: SupportDemand,
  { people, answeredInTime, occupancy, load }: SupportStaffing,
): Evidence {
  return evidenceOf(
    {
      key: 'growth.STAFFING',
      params: { people, occupancy, answered: answeredInTime, seconds: withinSeconds },
    },
    [
      ['arrivalsPerHour', arrivalsPerHour, 'COUNT'],
      ['handlingMinutes', handlingSeconds / SECONDS_A_MINUTE, 'MINUTES'],
      ['answeredShare', answeredShare, 'FRACTION'],
      ['load', load, 'SEATS'],
    ],
    [],
  )
}

const SECONDS_A_MINUTE = 60

function known({ p10, p50, p90 }: Spread) {
  return { p10: p10 ?? 0, p50: p50 ?? 0, p90: p90 ?? 0 }
}
