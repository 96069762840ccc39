import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import type {
  NamedResponsibility,
  RoleFamily,
  Segment,
  Tier,
} from '../../../entities/vocabularies.js'
import type { OrgLintMessageParams } from './params.js'
import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { ToldAccounts } from '../concerned-accounts.js'
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
  HEALTH: 'health signals',
  RETENTION: 'twelve months of ARR movements',
  STAKEHOLDERS: 'the customers’ people',
  SUCCESS_PLANS: 'success plans',
  FIRST_VALUES: 'the days of first value',
}
const RECORD = {
  TICKETS: 'Import ticket volumes by team and day, from your ticketing system.',
  GROSS_MARGIN: 'Enter the gross margin in the settings of the organisation.',
  STAFF_COST: 'Enter the loaded cost of people, or the budget of seats.',
  REVENUE: 'Enter what accounts pay: their ACV, or ARR movements.',
  LANGUAGES: 'Record the languages of accounts and of people.',
  TIME_ZONES: 'Record the regions of accounts and the time zones of people.',
  TOUCHPOINTS:
    'Record calls, reviews and automated plays as touchpoints, or import them from your CRM.',
  DOLLAR_RATE: 'Set the policy for what a US dollar is worth in your currency.',
  HEALTH: 'Import health signals, such as usage and survey results.',
  RETENTION: 'Import ARR movements of at least twelve months.',
  STAKEHOLDERS: 'Record the sponsors, champions and decision-makers of your customers.',
  SUCCESS_PLANS: 'Keep a success plan with a measured outcome for high-touch customers.',
  FIRST_VALUES:
    'Record on each onboarding project when the customer first got a measurable outcome.',
}
const TECH_TOUCH_PARTS = { PLAYBOOK: 'a playbook', HEALTH: 'health data' }
/** So many names are told. */
const SHOWN = 5
const MODELS = { orgModel: 'organisation model', serviceModel: 'service model' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]({})
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]({})
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]({})

/** How many accounts, what they pay, and the largest by name. */
const told = (p: ToldAccounts, f: Formats): string =>
  p.accounts === 1
    ? `${p.largest} (${f.money(p.revenue, p.currency)} a year)`
    : `${f.count(p.accounts, 'account', 'accounts')} (${f.money(p.revenue, p.currency)} a year, the largest is ${p.largest})`
const several = (p: { readonly accounts: number; readonly account: string }, f: Formats): string =>
  p.accounts === 1 ? p.account : f.count(p.accounts, 'account', 'accounts')
const segments = (codes: readonly Segment[], f: Formats): string => f.list(codes.map(segment))
const responsibilities = (codes: readonly NamedResponsibility[], f: Formats): string =>
  f.list(
    codes.map((code, index) => {
      const name = thingsMessages[`things.namedResponsibility.${code}`]({})
      return name.slice(0, 1)[index === 0 ? 'toUpperCase' : 'toLowerCase']() + name.slice(1)
    }),
  )
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
  'orgLint.over-capacity': (p, f) => {
    const back =
      p.until === null ? '' : ` What is on record brings it back within that by ${f.date(p.until)}.`
    return (
      `${p.seat} is ${f.percent(p.utilisation, { digits: 0, beside: 1 })} utilised: a load of ${f.count(p.load, 'full seat', 'full seats', { beside: p.capacity })} on ` +
      `a capacity of ${f.number(p.capacity, { beside: p.load })}.${back}`
    )
  },
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} is only ${f.percent(p.utilisation, { digits: 0, beside: 1 })} utilised: a load of ${f.count(p.load, 'full seat', 'full seats', { beside: p.capacity })} ` +
    `on a capacity of ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ` +
    `${f.count(p.accounts, 'account', 'accounts', 0)} (${f.money(p.revenue, p.currency)} a year) and nobody ` +
    'with capacity.',
  'orgLint.uncovered-account': (p, f) =>
    p.hasSeat
      ? `Nobody is accountable as CSM for ${told(p, f)}, and there are seats with room for ${f.plural(p.accounts, 'it', 'them')}.`
      : `Nobody is accountable as CSM for ${told(p, f)}, and no seat with room fits ${f.plural(p.accounts, 'it', 'them')}.`,
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
    `(${f.money(Math.round(p.revenue), p.currency)} a year); the limit is ${f.percent(p.limit, { beside: p.share })}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} splits a full-time job over ${f.count(p.seats, 'seat', 'seats', { beside: p.limit })}; the limit is ${f.number(p.limit, { beside: p.seats })}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} leads people and carries ` +
    `${f.count(p.accounts, 'account', 'accounts', 0)}, ${f.percent(p.load, { digits: 0, beside: p.limit })} of what a CSM can; the limit ` +
    `is ${f.percent(p.limit, { digits: 0, beside: p.load })}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `${p.subject}: ${f.plural(p.accounts, 'a handover has', 'handovers have')} no outcome yet: ${told(p, f)}. ` +
    `The oldest began on ${f.date(p.since)}, ${f.count(p.days, 'day', 'days')} ago.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.count(p.seats, 'seat', 'seats')} in its branch) stands beside ` +
    `${p.main} without a parent.`,
  'orgLint.over-served-account': (p, f) =>
    `Served as ${tier(p.tier)}, but by what ${f.plural(p.accounts, 'it pays', 'they pay')} ${tier(p.earned)} is right: ${told(p, f)}.`,
  'orgLint.under-invested-account': (p, f) =>
    p.hasRoom
      ? `Served as ${tier(p.tier)} only, but worth ${tier(p.earned)}: ${told(p, f)}. There is room to do so.`
      : `Served as ${tier(p.tier)} only, but worth ${tier(p.earned)}: ${told(p, f)}. The CSMs in charge have no room for it.`,
  'orgLint.unowned-renewal': (p, f) =>
    `Nobody owns the ${f.plural(p.accounts, 'renewal', 'renewals')} of ${told(p, f)}; the next contract ends on ` +
    `${f.date(p.ends)}, in ${f.count(p.days, 'day', 'days')}.`,
  'orgLint.late-renewal': (p, f) =>
    `${p.subject}: work on the ${f.plural(p.accounts, 'renewal', 'renewals')} of ${told(p, f)} has not begun. The first is due on ` +
    `${f.date(p.ends)}, in ${f.count(p.days, 'day', 'days', { beside: p.limit })}; work should begin ` +
    `${f.count(p.limit, 'day', 'days', { beside: p.days })} before.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${responsibilities(p.responsibilities, f)}: nobody answers for ${f.number(p.uncovered)} of ` +
    `${f.count(p.accounts, 'customer', 'customers')} (${segments(p.segments, f)}).`,
  'orgLint.responsibility-double': (p, f) =>
    `${responsibilities(p.responsibilities, f)}: more than one role answers for customers of one segment ` +
    `(${segments(p.segments, f)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    `${p.subject}: the business ${f.plural(p.accounts, 'review', 'reviews')} of ${told(p, f)} ${f.plural(p.accounts, 'is', 'are')} overdue, ` +
    `the oldest by ${f.count(p.days, 'day', 'days')}.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} has ${f.count(p.mostContacts, 'contact', 'contacts', { digits: 1, beside: p.leastContacts })} a year with an account, ` +
    `${p.least} ${f.number(p.leastContacts, { digits: 1, beside: p.mostContacts })}; more than ${f.count(p.limit, 'time', 'times')} as many is uneven.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `From ${tier(p.from)} to ${tier(p.to)} on ${f.date(p.on)}: ${told(p, f)}. There is neither a playbook nor a ` +
    'rollout that says how customers are told.',
  'orgLint.no-backup': (p, f) =>
    `Only one person of ours is known to ${told(p, f)}; if that person is away, nobody else knows the customer.`,
  'orgLint.unseated-employee': (p, f) =>
    `${f.count(p.people, 'person is', 'people are')} employed and in no seat: ${f.list(p.names.slice(0, SHOWN))}` +
    `${p.people > SHOWN ? ', …' : ''}.`,
  'orgLint.short-until': (p, f) =>
    `${p.team}, ${thingsMessages[`things.roleFamily.${p.family}`]({})}: short by ${f.count(p.seats, 'full seat', 'full seats')} ` +
    `${p.until === '' ? 'for more than a year' : `until ${f.date(p.until)}`}, while people are learning the role.`,
  'orgLint.leave-uncovered': (p, f) =>
    `${p.seat} is away${p.until === '' ? '' : ` until ${f.date(p.until)}`}, and nobody stands in for ${told(p, f)}.`,
  'orgLint.leaver-ahead': (p, f) =>
    `${p.seat} is empty from ${f.date(p.on)}, in ${f.count(p.days, 'day', 'days')}, and nobody follows: ${told(p, f)} ` +
    'would be left alone.',
  'orgLint.handoff-stuck': (p, f) =>
    p.to === 'CSM'
      ? `Live for ${f.count(p.days, 'day', 'days')} or more and still with implementation: ${told(p, f)}.`
      : `Sold, and for ${f.count(p.days, 'day', 'days')} or more nobody has taken the onboarding: ${told(p, f)}.`,
  'orgLint.contract-ended-unresolved': (p, f) =>
    p.isAuto
      ? `The ${f.plural(p.accounts, 'contract', 'contracts')} of ${told(p, f)} should have renewed automatically, since ` +
        `${f.date(p.since)} at the earliest, and ${f.plural(p.accounts, 'still shows its', 'still show their')} old end.`
      : `${p.subject}: the ${f.plural(p.accounts, 'contract', 'contracts')} of ${told(p, f)} ended, the first on ` +
        `${f.date(p.since)}, ${f.count(p.days, 'day', 'days')} ago, and it is not recorded whether ` +
        `${f.plural(p.accounts, 'it was', 'they were')} renewed or lost.`,
  'orgLint.late-onboarding': (p, f) =>
    `${p.subject}: no first value yet for ${told(p, f)}; the oldest is a customer for ` +
    `${f.count(p.days, 'day', 'days', { beside: p.limit })}, and ${f.number(p.limit, { beside: p.days })} should do.`,
  'orgLint.single-threaded-account': (p, f) =>
    `${p.subject}: only one contact on the customer’s side at ${told(p, f)}.`,
  'orgLint.critical-without-contact': (p, f) =>
    `${p.subject}: critical health and no contact in the last ${f.count(p.days, 'day', 'days')}: ${told(p, f)}.`,
  'orgLint.thin-tech-touch': (p, f) =>
    `Tech-touch serves ${told(p, f)} without ${f.list(p.lacks.map((each) => TECH_TOUCH_PARTS[each]))}.`,
  'orgLint.unproven-value': (p, f) =>
    `${p.subject}: no success plan with a measured outcome for ${told(p, f)}, high-touch.`,
  'orgLint.customer-without-arr': (p, f) =>
    p.hasAcv
      ? `The ledger knows nothing of ${told(p, f)}: retention does not see ${f.plural(p.accounts, 'it', 'them')}.`
      : `A contract in force and no revenue: ${f.count(p.accounts, 'account', 'accounts')}, such as ${p.largest}.`,
  'orgLint.arr-acv-mismatch': (p, f) =>
    p.factor === null
      ? `ACV and recorded revenue differ by more than half: ${told(p, f)}.`
      : `The ${p.larger === 'ACV' ? 'ACV is' : 'recorded revenue is'} ${f.count(p.factor, 'time', 'times')} the ` +
        `${p.larger === 'ACV' ? 'recorded revenue' : 'ACV'} of ${told(p, f)}: ` +
        `${p.factor === 12 ? 'an amount of a month was taken for that of a year' : 'several years were booked as one'}.`,
  'orgLint.no-opening-balance': (p, f) =>
    p.hasAcv
      ? `Movements without an opening balance: ${told(p, f)}. Until it is recorded the ACV stands in.`
      : `Movements without an opening balance: ${told(p, f)}. No ACV can stand in either.`,
  'orgLint.dormant-account': (p, f) =>
    `No revenue for more than 90 days and no churn on record: ${f.count(p.accounts, 'account', 'accounts')}, such as ` +
    `${p.largest}; the first since ${f.date(p.since)}.`,
  'orgLint.churned-but-open': (p, f) =>
    `Lost, and still open with coverage: ${f.count(p.accounts, 'account', 'accounts')}, such as ${p.largest}.`,
  'orgLint.closed-with-balance': (p, f) => `Closed, and by the ledger still paying: ${told(p, f)}.`,
  'orgLint.plan-rate-outdated': (p, f) =>
    `In ${p.contracts}, at the plan rate of the fiscal year from ${f.date(p.planned)} although another began on ` +
    `${f.date(p.begun)}: ${told(p, f)}.`,
  'orgLint.retention-below-stage': (p, f) =>
    `${p.measure} of ${f.percent(p.value)} is that of stage ${f.number(p.stage)}, while the number of customers is ` +
    `that of stage ${f.number(p.byCustomers)}.`,
  'orgLint.FIX_SET_TIERS': (p, f) =>
    `Serve ${several(p, f)} as ${tier(p.tier)} from ${f.date(p.on)}`,
  'orgLint.FIX_RELEASE_IMPLEMENTATION': (p, f) => `End implementation’s part for ${several(p, f)}`,
  'orgLint.FIX_ROLL_CONTRACTS': (p, f) =>
    `Renew ${several(p, f)} by ${f.plural(p.accounts, 'its', 'their')} own term`,
  'orgLint.FIX_OPEN_BALANCES': (p, f) =>
    `Open the ${f.plural(p.accounts, 'balance', 'balances')} of ${several(p, f)}`,
  'orgLint.FIX_SET_ACV': (p, f) => `Set the ACV of ${several(p, f)} to the recorded revenue`,
  'orgLint.FIX_CLOSE_CHURNED': (p, f) =>
    `Close ${several(p, f)} with what depends on ${f.plural(p.accounts, 'it', 'them')}`,
  'orgLint.FIX_CHURN_CLOSED': (p, f) => `Record the churn of ${several(p, f)}`,
  'orgLint.FIX_NAME_BACKUPS': (p, f) =>
    `Name ${f.plural(p.accounts, 'a backup', 'backups')} for ${several(p, f)}`,
  'orgLint.RECORD': (p) => RECORD[p.missing],
  'orgLint.NOT_EVALUATED': (p) => `Cannot be told without ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Nothing like that is found today: the finding is gone, or its fingerprint is wrong.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'No plan follows from this finding by itself.',
  'orgLint.FIX_OPEN_SEATS': (p, f) => {
    const price =
      p.price === null
        ? ''
        : p.count === 1
          ? `, at ${f.money(p.price, p.currency)} a year`
          : `, at ${f.money(p.price, p.currency)} a year each`
    return `Open ${f.count(p.count, 'seat', 'seats')} (${p.role}) in ${p.team}${price}`
  },
  'orgLint.FIX_COVER_ACCOUNTS': (p, f) =>
    `Give ${several(p, f)} to ${p.seats === 1 ? p.seat : f.count(p.seats, 'seat', 'seats')}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Move ${p.team} under ${p.under}`,
}
