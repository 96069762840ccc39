import type { Formats } from '../../../kernel/formats.js'
import type { HireTriggersMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/en.js'

const MISSING = { HEALTH: 'health scores', TICKETS: 'ticket volumes' }

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
const untouched = (p: HireTriggersMessageParams['TOUCHED'], f: Formats): string =>
  `${groupWords(p)}: ${f.percent(p.share, { beside: p.limit })} of the ` +
  `${f.count(p.atRisk, 'tech-touch account', 'tech-touch accounts')} at risk for ` +
  `${f.count(p.riskDays, 'day', 'days')} or more had no touchpoint in ${f.count(p.days, 'day', 'days')}`
const levels = (p: HireTriggersMessageParams['LEVELS_KEPT'], f: Formats): string =>
  `${f.percent(p.rate, { beside: [p.before, p.promised] })} of the tickets broke theirs, ` +
  `${f.percent(p.before, { beside: [p.rate, p.promised] })} in the window before`
const promise = (p: HireTriggersMessageParams['LEVELS_KEPT'], f: Formats): string =>
  f.percent(p.promised, { beside: [p.rate, p.before] })
const leftOut = (
  p: Pick<HireTriggersMessageParams['LEVELS_KEPT'], 'leftOut'>,
  f: Formats,
): string =>
  p.leftOut
    .map(
      ({ day, breached, of }) =>
        ` ${f.date(day)} alone made ${f.number(breached)} of the ` +
        `${f.count(of, 'breached ticket', 'breached tickets')} of its window and is left out.`,
    )
    .join('')
const levelsHire = (
  p: { readonly people: number; readonly isSameHire: boolean },
  f: Formats,
): string => (p.isSameHire ? 'It is the same hire as for the tickets.' : hire(p.people, f))

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
  'hireTriggers.CONTACT_THIN': (p, f) =>
    `${groupWords(p)}: cannot be told without a contact record: contact with the tech-touch accounts in ` +
    `${f.number(p.weeks, { beside: p.window })} of the last ${f.count(p.window, 'week', 'weeks')}, at least ` +
    `${f.count(p.contacts, 'time', 'times')} in all. Record every contact, automated ones too.`,
  'hireTriggers.NONE_AT_RISK': (p, f) =>
    `${groupWords(p)}: no tech-touch account has been at risk for ${f.count(p.riskDays, 'day', 'days')} or more.`,
  'hireTriggers.FEW_AT_RISK': (p, f) =>
    `${groupWords(p)}: ${f.count(p.atRisk, 'tech-touch account has', 'tech-touch accounts have', { beside: p.least })} been at risk for ` +
    `${f.count(p.riskDays, 'day', 'days')} or more, ${f.number(p.untouched)} of them without a touchpoint in ` +
    `${f.count(p.days, 'day', 'days')}; fewer than ${f.number(p.least, { beside: p.atRisk })} give no share to hire by.`,
  'hireTriggers.UNTOUCHED': (p, f) =>
    `${untouched(p, f)}; the limit is ${f.percent(p.limit, { beside: p.share })}. ${hire(p.people, f)}`,
  'hireTriggers.TOUCHED': (p, f) =>
    `${untouched(p, f)}, within the limit of ${f.percent(p.limit, { beside: p.share })}.`,
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
  'hireTriggers.FEW_SOLVED': (p, f) =>
    `${groupWords(p)}: service levels cannot be judged: ` +
    `${f.count(p.solved, 'ticket was solved', 'tickets were solved', { beside: p.least })} in one of the two windows, and it takes ` +
    `${f.number(p.least, { beside: p.solved })} in each.${leftOut(p, f)}`,
  'hireTriggers.LEVELS_KEPT': (p, f) =>
    `${groupWords(p)}: service levels: ${levels(p, f)}: neither above the promised ${promise(p, f)} in both, ` +
    `nor a rise beyond chance.${leftOut(p, f)}`,
  'hireTriggers.LEVELS_BROKEN': (p, f) =>
    `${groupWords(p)}: service levels are not kept: ${levels(p, f)}, both above the promised ` +
    `${promise(p, f)}.${leftOut(p, f)} ${levelsHire(p, f)}`,
  'hireTriggers.BREACHES_RISING': (p, f) =>
    `${groupWords(p)}: service levels slip beyond chance: ${levels(p, f)}.${leftOut(p, f)} ${levelsHire(p, f)}`,
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
