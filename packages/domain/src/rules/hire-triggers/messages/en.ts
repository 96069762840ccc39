import type { Formats } from '../../../kernel/formats.js'
import type { HireTriggersMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/en.js'

const MISSING = { HEALTH: 'health scores and touchpoints', TICKETS: 'ticket volumes' }

const hire = (people: number, f: Formats): string =>
  `Hire ${f.number(people)} ${f.plural(people, 'person', 'people')} to reach the target utilisation.`
const kind = (segment: 'ENTERPRISE' | 'MID_MARKET'): string =>
  thingsMessages[`things.segment.${segment}`]({})

/** Why a hire is due, or is not, in English. */
export const hireTriggersMessages: Room<'hireTriggers', HireTriggersMessageParams> = {
  'hireTriggers.NOT_EVALUATED': (p) =>
    `${groupWords(p)}: cannot be told without ${MISSING[p.missing]}.`,
  'hireTriggers.BOOK_FULL': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perCsm, 1)} ${kind(p.segment)} accounts per CSM, consistently at ` +
    `the trigger of ${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_NOT_LASTING': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perCsm, 1)} ${kind(p.segment)} accounts per CSM reach the trigger ` +
    `of ${f.number(p.limit)}, but not yet consistently.`,
  'hireTriggers.BOOK_BELOW': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perCsm, 1)} ${kind(p.segment)} accounts per CSM, below the trigger ` +
    `of ${f.number(p.limit)}.`,
  'hireTriggers.BOOK_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.accounts, 0)} ${f.plural(p.accounts, 'account', 'accounts')} and no ` +
    `CSM with capacity. ${hire(p.people, f)}`,
  'hireTriggers.UNTOUCHED': (p, f) =>
    `${groupWords(p)}: ${f.percent(p.share)} of the accounts at risk had no touchpoint in ` +
    `${f.number(p.days)} days; the limit is ${f.percent(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.TOUCHED': (p, f) =>
    `${groupWords(p)}: ${f.percent(p.share)} of the accounts at risk had no touchpoint in ` +
    `${f.number(p.days)} days, within the limit of ${f.percent(p.limit)}.`,
  'hireTriggers.BACKLOG_LONG': (p, f) =>
    `${groupWords(p)}: ${f.number(p.queued)} customers wait for their implementation, a backlog of ` +
    `${f.number(p.months, 1)} months; the trigger is ${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_SHORT': (p, f) =>
    `${groupWords(p)}: the backlog of implementations is ${f.number(p.months, 1)} months, below the ` +
    `trigger of ${f.number(p.limit)}.`,
  'hireTriggers.BACKLOG_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.queued)} customers wait for their implementation and no specialist ` +
    `has capacity. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_NONE': (p) => `${groupWords(p)}: no customer waits for an implementation.`,
  'hireTriggers.TICKETS_HIGH': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perDay, 1)} tickets an engineer a day, more than ` +
    `${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_SEVERE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perDay, 1)} tickets an engineer a day, severely above ` +
    `${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.opened)} tickets and no support engineer ` +
    `with capacity. ${hire(p.people, f)}`,
  'hireTriggers.BREACHES_RISING': (p, f) =>
    `${groupWords(p)}: service levels slip: ${f.percent(p.rate)} of the tickets broke theirs, up from ` +
    `${f.percent(p.before)}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_FINE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perDay, 1)} tickets an engineer a day, not above ` +
    `${f.number(p.limit)}.`,
  'hireTriggers.TICKETS_NONE': (p) => `${groupWords(p)}: no tickets in the window.`,
  'hireTriggers.OPS_FIRST_DUE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.csms)} CSMs and nobody in CS Operations; the first hire is due from ` +
    `${f.number(p.from)}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_FIRST_EARLY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.csms)} CSMs; until there are ${f.number(p.from)} the CS leader does ` +
    'the work of CS Operations.',
  'hireTriggers.OPS_THERE': (p, f) =>
    `${groupWords(p)}: CS Operations already has ${f.number(p.ops)} ` +
    `${f.plural(p.ops, 'person', 'people')}.`,
  'hireTriggers.OPS_STRETCHED': (p, f) =>
    `${groupWords(p)}: each CS Operations person serves ${f.number(p.ratio, 1)} CSMs, more than ` +
    `${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_ENOUGH': (p, f) =>
    `${groupWords(p)}: each CS Operations person serves ${f.number(p.ratio, 1)} CSMs, not more than ` +
    `${f.number(p.limit)}.`,
  'hireTriggers.OPS_NONE': (p) =>
    `${groupWords(p)}: nobody is in CS Operations yet, so there is no ratio to watch.`,
  'hireTriggers.RENEWALS_EXCEED': (p, f) =>
    `${groupWords(p)}: ${f.number(p.renewals)} renewals in the next 12 months are a load of ` +
    `${f.number(p.load)} full seats on a capacity of ${f.number(p.capacity)} (quick estimate ` +
    `${f.number(p.quickEstimate, 1)}). ${hire(p.people, f)}`,
  'hireTriggers.RENEWALS_FIT': (p, f) =>
    `${groupWords(p)}: ${f.number(p.renewals)} renewals in the next 12 months are a load of ` +
    `${f.number(p.load)} full seats on a capacity of ${f.number(p.capacity)} (quick estimate ` +
    `${f.number(p.quickEstimate, 1)}); no hire follows.`,
  'hireTriggers.SPAN_WIDE': (p, f) => {
    const wide =
      p.leaders === '' ? '' : `${p.leaders} lead more people than the layer is meant for. `
    const leaderless =
      p.leaderless > 0 ? `${f.number(p.leaderless)} CSMs report to no leader. ` : ''
    return `${groupWords(p)}: ${wide}${leaderless}Leaders to add: ${f.number(p.people)}.`
  },
  'hireTriggers.SPAN_FINE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.leaders)} ${f.plural(p.leaders, 'leader', 'leaders')} for ` +
    `${f.number(p.csms)} CSMs, nobody leads more people than the layer is meant for.`,
}
