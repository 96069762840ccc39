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
    `${f.number(p.csms)} CSMs have about ${f.number(p.accounts, 0)} accounts each, and yet are between ` +
    `${f.percent(p.lowest, 0)} and ${f.percent(p.highest, 0)} utilised: the ratio does not follow from ` +
    'what the accounts weigh.',
  'orgLint.model-churn': (p, f) =>
    `The ${MODELS[p.model]} changed on ${f.date(p.changed)}, only ${f.number(p.months, 1)} months after ` +
    `the change before; commit for ${f.number(p.limit)} at least.`,
  'orgLint.margin-squeeze': (p, f) =>
    `The people of post-sale cost ${f.percent(p.share)} of revenue, out of a gross margin of ` +
    `${f.percent(p.margin)}.`,
  'orgLint.over-capacity': (p, f) =>
    `${p.seat} is ${f.percent(p.utilisation, 0)} utilised: a load of ${f.number(p.load)} full seats on ` +
    `a capacity of ${f.number(p.capacity)}.`,
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} is only ${f.percent(p.utilisation, 0)} utilised: a load of ${f.number(p.load)} full seats ` +
    `on a capacity of ${f.number(p.capacity)}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ${f.number(p.accounts, 0)} ` +
    `${f.plural(p.accounts, 'account', 'accounts')} (${f.money(p.acv, p.currency)} a year) and nobody ` +
    'with capacity for them.',
  'orgLint.uncovered-account': (p, f) =>
    `Nobody is accountable for ${p.account} (${f.money(p.acv, p.currency)} a year) as CSM.`,
  'orgLint.span-of-control': (p, f) =>
    `${p.seat} leads ${f.number(p.direct)} people directly and ${f.number(p.branch)} in all ` +
    `(${f.number(p.leaders)} ${f.plural(p.leaders, 'leader', 'leaders')}): ` +
    `${p.verdict === 'ABOVE' ? 'more' : 'fewer'} than a ` +
    `${thingsMessages[`things.leadershipLayer.${p.layer}`]({})} is meant for.`,
  'orgLint.missing-cs-ops': (p, f) =>
    `There are ${f.number(p.csms)} CSMs and no seat in CS Operations; the first one is due from ` +
    `${f.number(p.from)}.`,
  'orgLint.missing-renewals': (p, f) =>
    `${f.number(p.renewals)} contracts end in the next 12 months, and there is no seat for a renewals ` +
    'specialist.',
  'orgLint.backlog-too-long': (p, f) =>
    p.months === null
      ? `${f.number(p.queued)} ${f.plural(p.queued, 'customer waits', 'customers wait')} for an ` +
        'implementation, and no specialist has capacity.'
      : `${f.number(p.queued)} ${f.plural(p.queued, 'customer waits', 'customers wait')} for an ` +
        `implementation, a backlog of ${f.number(p.months, 1)} months; the limit is ${f.number(p.limit)}.`,
  'orgLint.tickets-too-high': (p, f) =>
    p.perDay === null
      ? `${p.subject}: ${f.number(p.opened)} tickets and no support engineer with capacity.`
      : `${p.subject}: ${f.number(p.perDay, 1)} tickets an engineer a day, more than ${f.number(p.limit)}.`,
  'orgLint.generalist-outgrown': (p, f) =>
    `The generalist model works up to ${f.number(p.limit)} customers and one team of ` +
    `${f.number(p.team)} CSMs; there ${f.plural(p.customers, 'is', 'are')} ${f.number(p.customers)} ` +
    `${f.plural(p.customers, 'customer', 'customers')}, with ${f.number(p.csms)} ` +
    `${f.plural(p.csms, 'CSM', 'CSMs')} in place or needed.`,
  'orgLint.pod-without-shared-services': (p, f) =>
    `There ${f.plural(p.pods, 'is', 'are')} ${f.number(p.pods)} ${f.plural(p.pods, 'pod', 'pods')} and ` +
    `no shared service: ${family(p.family)} has no seat outside them.`,
  'orgLint.region-too-small': (p, f) =>
    `${p.team} looks after ${f.number(p.customers)} ${f.plural(p.customers, 'customer', 'customers')}; a ` +
    `region of its own pays from ${f.number(p.limit)}.`,
  'orgLint.language-mismatch': (p, f) =>
    `${p.subject}: ${f.number(p.accounts)} ${f.plural(p.accounts, 'account speaks', 'accounts speak')} ` +
    `${p.languages}, the CSM ${p.spoken}.`,
  'orgLint.time-zone-mismatch': (p, f) =>
    `${p.subject}: ${f.number(p.accounts)} ${f.plural(p.accounts, 'account', 'accounts')} (${p.regions}) ` +
    `up to ${f.number(p.hours, 1)} hours away from the CSM; the limit is ${f.number(p.limit)}.`,
  'orgLint.single-point-of-failure': (p, f) =>
    `${p.person} carries ${f.percent(p.share)} of the recurring revenue ` +
    `(${f.money(Math.round(p.acv), p.currency)} a year); the limit is ${f.percent(p.limit)}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} works full time over ${f.number(p.seats)} seats; the limit is ${f.number(p.limit)}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} leads people and carries ${f.number(p.accounts, 0)} ` +
    `${f.plural(p.accounts, 'account', 'accounts')}, ${f.percent(p.load, 0)} of what a CSM can; the limit ` +
    `is ${f.percent(p.limit, 0)}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `The handover of ${p.account} (${choiceInSentence('en', 'responsibility', p.responsibility)}) began on ` +
    `${f.date(p.since)}, ${f.number(p.days)} days ago, and has no outcome.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.number(p.seats)} ${f.plural(p.seats, 'seat', 'seats')} in its branch) stands beside ` +
    `${p.main} without a parent.`,
  'orgLint.over-served-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} a year) is served as ${tier(p.tier)}; it earns ` +
    `${tier(p.earned)}.`,
  'orgLint.under-invested-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} a year) is served as ${tier(p.tier)} only; it earns ` +
    `${tier(p.earned)}.`,
  'orgLint.unowned-renewal': (p, f) =>
    `The contract of ${p.account} (${f.money(p.acv, p.currency)} a year) ends on ${f.date(p.ends)}, in ` +
    `${f.number(p.days)} ${f.plural(p.days, 'day', 'days')}, and nobody answers for its renewal.`,
  'orgLint.late-renewal': (p, f) =>
    `The contract of ${p.account} ends on ${f.date(p.ends)}, in ${f.number(p.days)} ` +
    `${f.plural(p.days, 'day', 'days')}, and work on its renewal has not begun; it should ` +
    `${f.number(p.limit)} days before.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${namedResponsibilityWords[p.responsibility]}: nobody answers for ${f.number(p.uncovered)} of ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'customer', 'customers')} (${segment(p.segment)}).`,
  'orgLint.responsibility-double': (p) =>
    `${namedResponsibilityWords[p.responsibility]}: more than one role answers for customers of one segment ` +
    `(${segment(p.segment)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    p.days === null
      ? `${p.account} (${tier(p.tier)}) has no business review on record.`
      : `The business review of ${p.account} (${tier(p.tier)}) is ${f.number(p.days)} days overdue.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} has ${f.number(p.mostContacts, 1)} contacts a year with an account, ` +
    `${p.least} ${f.number(p.leastContacts, 1)}; more than ${f.number(p.limit)} times as many is uneven.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `${p.account} goes from ${tier(p.from)} to ${tier(p.to)} on ${f.date(p.on)}, and there is neither a ` +
    'playbook nor a rollout for it.',
  'orgLint.FIX_SET_TIER': (p) => `Serve ${p.account} as ${tier(p.tier)}`,
  'orgLint.NOT_EVALUATED': (p) => `Cannot be told without ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Nothing like that is found today: the finding is gone, or its fingerprint is wrong.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'No plan follows from this finding by itself.',
  'orgLint.FIX_OPEN_SEATS': (p, f) =>
    `Open ${f.number(p.count)} ${f.plural(p.count, 'seat', 'seats')} (${p.role}) in ${p.team}`,
  'orgLint.FIX_COVER_ACCOUNT': (p) => `Give ${p.account} to ${p.seat}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Move ${p.team} under ${p.under}`,
}
