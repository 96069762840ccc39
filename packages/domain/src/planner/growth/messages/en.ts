import { policyLabel } from '../../../benchmarks/policy-label.js'
import { thingsMessages } from '../../../entities/messages/en.js'
import type { Room } from '../../../kernel/writer.js'
import type { HistoryMeasure } from '../shortfall.js'
import type { GrowthMessageParams } from './params.js'

const family = (code: GrowthMessageParams['HIRE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]({})

const MEASURES: Readonly<Record<HistoryMeasure, readonly [one: string, many: string]>> = {
  MONTHS: ['month on record', 'months on record'],
  CUSTOMERS: ['customer', 'customers'],
  CASES: ['case', 'cases'],
  WORK_YEARS: ['year of work', 'years of work'],
}

/** Growth in English. */
export const growthMessages: Room<'growth', GrowthMessageParams> = {
  'growth.PLAN_TITLE': (p, f) => `Open ${f.count(p.seats, 'seat', 'seats')} for the growth ahead`,
  'growth.PROJECTED': (p, f) => {
    const hires =
      p.hires === 0 ? 'No hire is likely.' : `${f.count(p.hires, 'hire is', 'hires are')} likely.`
    return (
      `${f.count(p.customers, 'customer', 'customers')} today, ${f.number(p.p50, 0)} in ` +
      `${f.count(p.months, 'month', 'months')} (${f.number(p.p10, 0)} to ${f.number(p.p90, 0)} in four of five of ` +
      `${f.count(p.runs, 'run', 'runs')}). ${hires}`
    )
  },
  'growth.HIRE': (p, f) => {
    const search =
      p.daysLate === 0
        ? `The search has to start by ${f.date(p.startBy)}.`
        : `The search starts ${f.count(p.daysLate, 'day', 'days')} late, even today.`
    return (
      `${family(p.family)}, hire ${f.number(p.number)}: needed within ${f.count(p.months, 'month', 'months')} with odds of ` +
      `${f.percent(p.odds)}. ${search}`
    )
  },
  'growth.HIRE_UNLIKELY': (p, f) =>
    `${family(p.family)}, hire ${f.number(p.number)}: needed within ${f.count(p.months, 'month', 'months')} with odds of ` +
    `${f.percent(p.odds)} only. There is nothing to start yet.`,
  'growth.OVERLOAD': (p, f) =>
    `With no hires, customers would pay ${f.money(p.p50, p.currency)} a year less in ${f.count(p.months, 'month', 'months')} ` +
    `(${f.money(p.p10, p.currency)} to ${f.money(p.p90, p.currency)} in four of five runs), and ` +
    `${f.count(p.customers, 'customer', 'customers')} more would be lost.`,
  'growth.SEEN': (p, f) =>
    `Own history${p.ofWhole ? ' of the whole organization' : ''}: ` +
    `${f.count(p.observations, 'observation', 'observations')} ${p.from === p.to ? `on ${f.date(p.to)}` : `from ${f.date(p.from)} to ${f.date(p.to)}`}.`,
  'growth.FIGURE': (p, f) => {
    if (p.keys.length === 0) return 'No figure: none is needed.'
    const figures = `${p.isPolicy ? 'Policy' : 'Benchmark'}: ${f.list(p.keys.map((key) => `“${policyLabel('en', key)}”`))}.`
    if (p.shortfall === null) return figures
    const { measure, seen, needed } = p.shortfall
    return `${figures} Own history is too short for it: ${f.number(Math.floor(seen))} of ${f.count(needed, ...MEASURES[measure])}.`
  },
  'growth.OVERRIDDEN': () => 'As whoever asks assumes.',
  'growth.BACKTEST': (p, f) =>
    `Of what was projected on ${f.date(p.from)} about customers, revenue and work, ${f.percent(p.inside)} of the months up ` +
    `to ${f.date(p.to)} came to lie between P10 and P90; over many years it should be 80 %. The months of one year go ` +
    'together: a year that is above in spring stays above in summer.',
  'growth.STAFFING': (p, f) => {
    const minutes = p.seconds / 60
    const within =
      minutes > 1 && Number.isInteger(minutes)
        ? f.count(minutes, 'minute', 'minutes')
        : f.count(p.seconds, 'second', 'seconds')
    return (
      `With ${f.count(p.people, 'person', 'people')} at work at the same time, ${f.percent(p.answered)} are answered within ` +
      `${within}; each is busy ${f.percent(p.occupancy)} of the time.`
    )
  },
  'growth.REASON_NOTHING_PROJECTED': () =>
    'Nothing was projected that an error could be a part of.',
}
