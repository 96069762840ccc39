import type { Formats } from '../../../kernel/formats.js'
import type { HireTriggersMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/en.js'

const MISSING = { HEALTH: 'health scores and touchpoints', TICKETS: 'ticket volumes' }

const REMEDIES = {
  PAUSE_ASSIGNMENTS: 'pause new assignments',
  COVER: 'arrange cover',
  FIXED_TERM: 'hire for a fixed term',
}
const family = (p: Pick<HireTriggersMessageParams['AHEAD'], 'family'>): string =>
  thingsMessages[`things.roleFamily.${p.family}`]({})

const hire = (people: number, f: Formats): string => `Hire ${f.count(people, 'person', 'people')}.`
const perCsm = (p: HireTriggersMessageParams['BOOK_BELOW'], f: Formats): string => {
  const kind = thingsMessages[`things.segment.${p.segment}`]({})
  const precision = { digits: 1, beside: p.limit }
  return `${f.count(p.perCsm, `${kind} account`, `${kind} accounts`, precision)} per CSM`
}
const renewals = (p: HireTriggersMessageParams['RENEWALS_FIT'], f: Formats): string =>
  `${groupWords(p)}: ${f.count(p.renewals, 'renewal', 'renewals')} in the next 12 months, a load of ` +
  `${f.count(p.load, 'full seat', 'full seats', { beside: p.capacity })} on a capacity of ` +
  `${f.number(p.capacity, { beside: p.load })} (quick estimate ${f.number(p.quickEstimate, 1)})`

/** Why a hire is due, or is not, in English. */
export const hireTriggersMessages: Room<'hireTriggers', HireTriggersMessageParams> = {
  'hireTriggers.AHEAD': (p, f) =>
    `${groupWords(p)}, ${family(p)}: too few people from ${f.date(p.from)} on, by what is on record until then. ` +
    `${hire(p.people, f)} They have to start by that day.`,
  'hireTriggers.SHORT_UNTIL': (p, f) => {
    const until = p.until === null ? 'for more than a year' : `until ${f.date(p.until)}`
    return (
      `${groupWords(p)}, ${family(p)}: short by ${f.count(p.seats, 'full seat', 'full seats')} ${until}, while ` +
      `people are away, learning or about to start. Nobody hired today would be there in time. ` +
      `What helps meanwhile: ${f.list(p.remedies.map((each) => REMEDIES[each]))}.`
    )
  },
  'hireTriggers.NOT_EVALUATED': (p) =>
    `${groupWords(p)}: cannot be told without ${MISSING[p.missing]}.`,
  'hireTriggers.BOOK_FULL': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, consistently at ` +
    `the trigger of ${f.number(p.limit, { digits: 1, beside: p.perCsm })}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_FULL_SO_FAR': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, at the trigger of ` +
    `${f.number(p.limit, { digits: 1, beside: p.perCsm })} for as long as books are on record, since ` +
    `${f.date(p.since)}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_NOT_LASTING': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}: at the trigger of ${f.number(p.limit, { digits: 1, beside: p.perCsm })}, but not yet consistently.`,
  'hireTriggers.BOOK_BELOW': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, below the trigger ` +
    `of ${f.number(p.limit, { digits: 1, beside: p.perCsm })}.`,
  'hireTriggers.BOOK_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.accounts, 'account', 'accounts', 0)} and no ` +
    `CSM with capacity. ${hire(p.people, f)}`,
  'hireTriggers.UNTOUCHED': (p, f) =>
    `${groupWords(p)}: ${f.percent(p.share, { beside: p.limit })} of the accounts at risk had no touchpoint in ` +
    `${f.count(p.days, 'day', 'days')}; the limit is ${f.percent(p.limit, { beside: p.share })}. ${hire(p.people, f)}`,
  'hireTriggers.TOUCHED': (p, f) =>
    `${groupWords(p)}: ${f.percent(p.share, { beside: p.limit })} of the accounts at risk had no touchpoint in ` +
    `${f.count(p.days, 'day', 'days')}, within the limit of ${f.percent(p.limit, { beside: p.share })}.`,
  'hireTriggers.BACKLOG_LONG': (p, f) =>
    `${groupWords(p)}: ${f.count(p.queued, 'customer waits', 'customers wait')} for their implementation, a backlog of ` +
    `${f.count(p.months, 'month', 'months', { digits: 1, beside: p.limit })}; the trigger is ${f.number(p.limit, { digits: 1, beside: p.months })}. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_SHORT': (p, f) =>
    `${groupWords(p)}: the backlog of implementations is ${f.count(p.months, 'month', 'months', { digits: 1, beside: p.limit })}, below the ` +
    `trigger of ${f.number(p.limit, { digits: 1, beside: p.months })}.`,
  'hireTriggers.BACKLOG_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.queued, 'customer waits', 'customers wait')} for their implementation and no specialist ` +
    `has capacity. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_NONE': (p) => `${groupWords(p)}: no customer waits for an implementation.`,
  'hireTriggers.TICKETS_HIGH': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} an engineer a day, more than ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_SEVERE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} an engineer a day, severely above ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.opened, 'ticket', 'tickets')} and no support engineer ` +
    `with capacity. ${hire(p.people, f)}`,
  'hireTriggers.BREACHES_RISING': (p, f) =>
    `${groupWords(p)}: service levels slip: ${f.percent(p.rate, { beside: p.before })} of the tickets broke theirs, up from ` +
    `${f.percent(p.before, { beside: p.rate })}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_FINE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} an engineer a day, not above ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}.`,
  'hireTriggers.TICKETS_NONE': (p) => `${groupWords(p)}: no tickets in the window.`,
  'hireTriggers.OPS_FIRST_DUE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })} and nobody in CS Operations; the first hire is due from ` +
    `${f.number(p.from, { beside: p.csms })}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_FIRST_EARLY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })}; until there are ${f.number(p.from, { beside: p.csms })} the CS leader does ` +
    'the work of CS Operations.',
  'hireTriggers.OPS_THERE': (p, f) =>
    `${groupWords(p)}: CS Operations already has ${f.count(p.ops, 'person', 'people')}.`,
  'hireTriggers.OPS_STRETCHED': (p, f) =>
    `${groupWords(p)}: each CS Operations person serves ${f.count(p.ratio, 'CSM', 'CSMs', { digits: 1, beside: p.limit })}, more than ` +
    `${f.number(p.limit, { digits: 1, beside: p.ratio })}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_ENOUGH': (p, f) =>
    `${groupWords(p)}: each CS Operations person serves ${f.count(p.ratio, 'CSM', 'CSMs', { digits: 1, beside: p.limit })}, not more than ` +
    `${f.number(p.limit, { digits: 1, beside: p.ratio })}.`,
  'hireTriggers.OPS_NONE': (p) =>
    `${groupWords(p)}: nobody is in CS Operations yet, so there is no ratio to watch.`,
  'hireTriggers.RENEWALS_EXCEED': (p, f) => `${renewals(p, f)}. ${hire(p.people, f)}`,
  'hireTriggers.RENEWALS_FIT': (p, f) => `${renewals(p, f)}; no hire follows.`,
  'hireTriggers.SPAN_WIDE': (p, f) => {
    const wide = p.leaders === '' ? '' : `Span of control too wide: ${p.leaders}. `
    const leaderless =
      p.leaderless > 0
        ? `${f.count(p.leaderless, 'CSM reports', 'CSMs report')} to no leader. `
        : ''
    return `${groupWords(p)}: ${wide}${leaderless}Leaders to add: ${f.number(p.people)}.`
  },
  'hireTriggers.SPAN_FINE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.leaders, 'leader', 'leaders')} for ` +
    `${f.count(p.csms, 'CSM', 'CSMs')}, nobody leads more people than the layer is meant for.`,
}
