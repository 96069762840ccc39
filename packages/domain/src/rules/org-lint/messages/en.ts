import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { RoleFamily, Segment, Tier } from '../../../entities/vocabularies.js'
import type { OrgLintMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { namedResponsibilityWords } from '../../org-structure/messages/en.js'
import { thingsMessages } from '../../../entities/messages/en.js'

const MISSING = {
  TICKETS: 'ticket volumes',
  GROSS_MARGIN: 'the organisation’s gross margin',
  STAFF_COST: 'the cost of people or seats',
  REVENUE: 'accounts with an ACV',
  LANGUAGES: 'the languages of accounts and people',
  TIME_ZONES: 'the regions of accounts and the time zones of people',
  TOUCHPOINTS: 'recorded touchpoints',
  DOLLAR_RATE: 'an exchange rate for the thresholds in dollars',
}
const MODELS = { orgModel: 'organisation model', serviceModel: 'service model' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]({})
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]({})
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]({})

/** What the linter finds, in English. */
export const orgLintMessages: Room<'orgLint', OrgLintMessageParams> = {
  'orgLint.copied-ratio': (p, f) =>
    `${f.count(p.csms, 'CSM has', 'CSMs have')} about ${f.count(p.accounts, 'account', 'accounts', 0)} each, and yet are between ` +
    `${f.percent(p.lowest, { digits: 0, beside: p.highest })} and ${f.percent(p.highest, { digits: 0, beside: p.lowest })} utilised: the ratio does not follow from ` +
    'what the accounts weigh.',
  'orgLint.model-churn': (p, f) =>
    `The ${MODELS[p.model]} changed on ${f.date(p.changed)}, only ${f.count(p.months, 'month', 'months', { digits: 1, beside: p.limit })} after ` +
    `the change before; commit for at least ${f.count(p.limit, 'month', 'months', { digits: 1, beside: p.months })}.`,
  'orgLint.margin-squeeze': (p, f) =>
    `The people of post-sale cost ${f.percent(p.share, { beside: p.margin })} of revenue, out of a gross margin of ` +
    `${f.percent(p.margin, { beside: p.share })}.`,
  'orgLint.over-capacity': (p, f) =>
    `${p.seat} is ${f.percent(p.utilisation, { digits: 0, beside: 1 })} utilised: a load of ${f.count(p.load, 'full seat', 'full seats', { beside: p.capacity })} on ` +
    `a capacity of ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} is only ${f.percent(p.utilisation, { digits: 0, beside: 1 })} utilised: a load of ${f.count(p.load, 'full seat', 'full seats', { beside: p.capacity })} ` +
    `on a capacity of ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ` +
    `${f.count(p.accounts, 'account', 'accounts', 0)} (${f.money(p.acv, p.currency)} a year) and nobody ` +
    'with capacity.',
  'orgLint.uncovered-account': (p, f) =>
    `Nobody is accountable for ${p.account} (${f.money(p.acv, p.currency)} a year) as CSM.`,
  'orgLint.span-of-control': (p, f) =>
    `${p.seat} leads ${f.count(p.direct, 'person', 'people')} directly and ${f.number(p.branch)} in all ` +
    `(${f.count(p.leaders, 'leader', 'leaders')}): ` +
    `${p.verdict === 'ABOVE' ? 'more' : 'fewer'} than a ` +
    `${thingsMessages[`things.leadershipLayer.${p.layer}`]({})} is meant for.`,
  'orgLint.missing-cs-ops': (p, f) =>
    `There are ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })} and no seat in CS Operations; the first one is due from ` +
    `${f.number(p.from, { beside: p.csms })}.`,
  'orgLint.missing-renewals': (p, f) =>
    `${f.count(p.renewals, 'contract ends', 'contracts end')} in the next 12 months, and there is no seat for a renewals ` +
    'specialist.',
  'orgLint.backlog-too-long': (p, f) =>
    p.months === null
      ? `${f.count(p.queued, 'customer waits', 'customers wait')} for an ` +
        'implementation, and no specialist has capacity.'
      : `${f.count(p.queued, 'customer waits', 'customers wait')} for an ` +
        `implementation, a backlog of ${f.count(p.months, 'month', 'months', { digits: 1, beside: p.limit })}; the limit is ${f.number(p.limit, { digits: 1, beside: p.months })}.`,
  'orgLint.tickets-too-high': (p, f) =>
    p.perDay === null
      ? `${p.subject}: ${f.count(p.opened, 'ticket', 'tickets')} and no support engineer with capacity.`
      : `${p.subject}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} an engineer a day, more than ${f.number(p.limit, { digits: 1, beside: p.perDay })}.`,
  'orgLint.generalist-outgrown': (p, f) =>
    `The generalist model works up to ${f.count(p.limit, 'customer', 'customers', { beside: p.customers })} and one team of ` +
    `${f.count(p.team, 'CSM', 'CSMs', { beside: p.csms })}; there ${f.plural(p.customers, 'is', 'are')} ${f.count(p.customers, 'customer', 'customers', { beside: p.limit })}, with ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.team })} in place or needed.`,
  'orgLint.pod-without-shared-services': (p, f) =>
    `There ${f.plural(p.pods, 'is', 'are')} ${f.count(p.pods, 'pod', 'pods')} and ` +
    `no shared service: ${family(p.family)} has no seat outside them.`,
  'orgLint.region-too-small': (p, f) =>
    `${p.team} looks after ${f.count(p.customers, 'customer', 'customers', { beside: p.limit })}; a ` +
    `region of its own pays from ${f.number(p.limit, { beside: p.customers })}.`,
  'orgLint.language-mismatch': (p, f) =>
    `${p.subject}: ${f.count(p.accounts, 'account speaks', 'accounts speak')} ` +
    `${languagesInWords(p.languages, f)}, the CSM ${languagesInWords(p.spoken, f)}.`,
  'orgLint.time-zone-mismatch': (p, f) =>
    `${p.subject}: ${f.count(p.accounts, 'account', 'accounts')} (${regionsInWords(p.regions, f)}) ` +
    `up to ${f.count(p.hours, 'hour', 'hours', { digits: 1, beside: p.limit })} away from the CSM; the limit is ${f.number(p.limit, { digits: 1, beside: p.hours })}.`,
  'orgLint.single-point-of-failure': (p, f) =>
    `${p.person} carries ${f.percent(p.share, { beside: p.limit })} of the recurring revenue ` +
    `(${f.money(Math.round(p.acv), p.currency)} a year); the limit is ${f.percent(p.limit, { beside: p.share })}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} splits a full-time job over ${f.count(p.seats, 'seat', 'seats', { beside: p.limit })}; the limit is ${f.number(p.limit, { beside: p.seats })}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} leads people and carries ` +
    `${f.count(p.accounts, 'account', 'accounts', 0)}, ${f.percent(p.load, { digits: 0, beside: p.limit })} of what a CSM can; the limit ` +
    `is ${f.percent(p.limit, { digits: 0, beside: p.load })}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `The handover of ${p.account} (${choiceInSentence('en', 'responsibility', p.responsibility)}) began on ` +
    `${f.date(p.since)}, ${f.count(p.days, 'day', 'days')} ago, and has no outcome.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.count(p.seats, 'seat', 'seats')} in its branch) stands beside ` +
    `${p.main} without a parent.`,
  'orgLint.over-served-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} a year) is served as ${tier(p.tier)}; it earns ` +
    `${tier(p.earned)}.`,
  'orgLint.under-invested-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} a year) is served as ${tier(p.tier)} only; it earns ` +
    `${tier(p.earned)}.`,
  'orgLint.unowned-renewal': (p, f) =>
    `The contract of ${p.account} (${f.money(p.acv, p.currency)} a year) ends on ${f.date(p.ends)}, in ` +
    `${f.count(p.days, 'day', 'days')}, and nobody answers for its renewal.`,
  'orgLint.late-renewal': (p, f) =>
    `The contract of ${p.account} ends on ${f.date(p.ends)}, in ` +
    `${f.count(p.days, 'day', 'days', { beside: p.limit })}, and work on its renewal has not begun; it should ` +
    `${f.count(p.limit, 'day', 'days', { beside: p.days })} before.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${namedResponsibilityWords[p.responsibility]}: nobody answers for ${f.number(p.uncovered)} of ` +
    `${f.count(p.accounts, 'customer', 'customers')} (${segment(p.segment)}).`,
  'orgLint.responsibility-double': (p) =>
    `${namedResponsibilityWords[p.responsibility]}: more than one role answers for customers of one segment ` +
    `(${segment(p.segment)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    p.days === null
      ? `${p.account} (${tier(p.tier)}) has no business review on record.`
      : `The business review of ${p.account} (${tier(p.tier)}) is ${f.count(p.days, 'day', 'days')} overdue.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} has ${f.count(p.mostContacts, 'contact', 'contacts', { digits: 1, beside: p.leastContacts })} a year with an account, ` +
    `${p.least} ${f.number(p.leastContacts, { digits: 1, beside: p.mostContacts })}; more than ${f.count(p.limit, 'time', 'times')} as many is uneven.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `${p.account} goes from ${tier(p.from)} to ${tier(p.to)} on ${f.date(p.on)}, and there is neither a ` +
    'playbook nor a rollout for it.',
  'orgLint.FIX_SET_TIER': (p) => `Serve ${p.account} as ${tier(p.tier)}`,
  'orgLint.NOT_EVALUATED': (p) => `Cannot be told without ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Nothing like that is found today: the finding is gone, or its fingerprint is wrong.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'No plan follows from this finding by itself.',
  'orgLint.FIX_OPEN_SEATS': (p, f) =>
    `Open ${f.count(p.count, 'seat', 'seats')} (${p.role}) in ${p.team}`,
  'orgLint.FIX_COVER_ACCOUNT': (p) => `Give ${p.account} to ${p.seat}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Move ${p.team} under ${p.under}`,
}
