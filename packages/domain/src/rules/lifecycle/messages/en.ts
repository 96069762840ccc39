import type { LifecycleStage, StakeholderRole } from '../../../entities/vocabularies.js'
import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import { capitalized, type Formats } from '../../../kernel/formats.js'
import type { LifecycleMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { thingsMessages } from '../../../entities/messages/en.js'

type Params = LifecycleMessageParams

const stageWord = (stage: LifecycleStage): string => choiceInSentence('en', 'lifecycleStage', stage)
const roleWord = (role: StakeholderRole): string => choiceInSentence('en', 'stakeholderRole', role)
const TRIGGERS = {
  SEAT_USAGE: 'licences in use',
  SEAT_GROWTH: 'growth of users',
  CONSUMPTION: 'contracted volume consumed',
  FEATURE_USE: 'package features in use',
  NEW_USE_CASE: 'new use cases',
}
const HOLDS = {
  LEAVING: 'the account is about to leave',
  TOO_EARLY: 'the contract is young',
  AT_RISK: 'the account is at risk',
  LOW_ADOPTION: 'adoption is low',
  UNPROVEN: 'no outcome has been proven yet',
}
const VERDICTS = {
  ACHIEVED: 'achieved',
  ON_TRACK: 'on track',
  BEHIND: 'behind',
  MISSED: 'missed',
  NOT_STARTED: 'not started',
  NOT_MEASURED: 'not measured',
  CANCELLED: 'cancelled',
}
const LATENESS = { EARLY: 'time to begin', DUE: 'overdue', LATE: 'too late for a first talk' }

const amount = (
  trigger: Params['TRIGGER']['trigger'],
  value: number,
  beside: number,
  f: Formats,
): string =>
  trigger === 'NEW_USE_CASE' ? f.number(value, { digits: 0, beside }) : f.percent(value, { beside })

/** The life of customers in English. */
export const lifecycleMessages: Room<'lifecycle', LifecycleMessageParams> = {
  'lifecycle.criterion.CONTRACT_STARTED': () => 'The contract is signed or has started.',
  'lifecycle.criterion.WENT_LIVE': () => 'The implementation is live.',
  'lifecycle.criterion.TRAINED': () => 'The core training has taken place.',
  'lifecycle.criterion.FIRST_VALUE': () => 'The first measurable outcome has been reached.',
  'lifecycle.criterion.FIT_CONFIRMED': () => 'A success plan is agreed.',
  'lifecycle.criterion.FEATURES_USED': () => 'Enough of the relevant features are in use.',
  'lifecycle.criterion.HAS_CHAMPION': () => 'The customer has a champion.',
  'lifecycle.criterion.HEALTHY': () => 'The account is healthy.',
  'lifecycle.criterion.NOT_AT_RISK': () => 'The account is not at risk.',
  'lifecycle.criterion.REVIEWED': () => 'The business review has taken place in time.',
  'lifecycle.criterion.MULTI_THREADED': () => 'Several people of the customer are known.',
  'lifecycle.criterion.OLD_ENOUGH_TO_EXPAND': () => 'The contract is old enough to expand.',
  'lifecycle.criterion.OPPORTUNITY_OPEN': () => 'An expansion opportunity is open.',
  'lifecycle.criterion.HANDED_TO_SALES': () => 'Every qualified opportunity is with sales.',
  'lifecycle.criterion.OPPORTUNITIES_DECIDED': () => 'Every opportunity is decided.',
  'lifecycle.criterion.RENEWAL_NEAR': () => 'The contract ends within the renewal window.',
  'lifecycle.criterion.RENEWAL_BEGUN': () => 'Work on the renewal has begun.',
  'lifecycle.criterion.INTENT_KNOWN': () => "The customer's intent is known.",
  'lifecycle.criterion.NO_BLOCKERS': () => 'Nothing blocks the renewal.',
  'lifecycle.criterion.SAVE_PLAN': () => 'If the account is at risk, there is a save plan.',
  'lifecycle.criterion.RENEWAL_WON': () => 'The renewal is signed.',
  'lifecycle.criterion.OLD_ENOUGH_TO_ADVOCATE': () => 'The contract is old enough for advocacy.',
  'lifecycle.criterion.ADVOCATE': () => 'The customer has spoken for us lately.',
  'lifecycle.criterion.REFERRED': () => 'The customer has referred another one.',
  'lifecycle.action.CONTRACT_STARTED': () => 'Record when the contract was signed or starts.',
  'lifecycle.action.WENT_LIVE': () => 'Bring the implementation to go-live.',
  'lifecycle.action.TRAINED': () => 'Hold the core training.',
  'lifecycle.action.FIRST_VALUE': () => 'Reach a first measurable outcome with the customer.',
  'lifecycle.action.FIT_CONFIRMED': () => 'Agree a success plan with the customer.',
  'lifecycle.action.FEATURES_USED': () => 'Show the features that are relevant and not in use.',
  'lifecycle.action.HAS_CHAMPION': () => 'Find and support a champion.',
  'lifecycle.action.HEALTHY': () => 'Work on the weakest family of health signals.',
  'lifecycle.action.NOT_AT_RISK': () => 'Step in: find out what puts the account at risk.',
  'lifecycle.action.REVIEWED': () => 'Hold the business review.',
  'lifecycle.action.MULTI_THREADED': () => 'Get to know more people at the customer.',
  'lifecycle.action.OLD_ENOUGH_TO_EXPAND': () => 'Wait with expansion, and prepare it.',
  'lifecycle.action.OPPORTUNITY_OPEN': () => 'Look for an expansion opportunity.',
  'lifecycle.action.HANDED_TO_SALES': () => 'Hand the qualified opportunities to sales.',
  'lifecycle.action.OPPORTUNITIES_DECIDED': () => 'Bring the open opportunities to a decision.',
  'lifecycle.action.RENEWAL_NEAR': () => 'Prepare the renewal.',
  'lifecycle.action.RENEWAL_BEGUN': () => 'Begin the renewal: talk to the customer.',
  'lifecycle.action.INTENT_KNOWN': () => 'Ask what the customer intends.',
  'lifecycle.action.NO_BLOCKERS': () => 'Remove what blocks the renewal.',
  'lifecycle.action.SAVE_PLAN': () => 'Make a save plan.',
  'lifecycle.action.RENEWAL_WON': () => 'Agree the terms and have the renewal signed.',
  'lifecycle.action.OLD_ENOUGH_TO_ADVOCATE': () =>
    'Wait before asking the customer to speak for us.',
  'lifecycle.action.ADVOCATE': () => 'Ask for a reference, a case study or a review.',
  'lifecycle.action.REFERRED': () => 'Ask for a referral.',

  'lifecycle.STAGE': (p, f) =>
    p.months === null
      ? `In ${stageWord(p.stage)}.`
      : `In ${stageWord(p.stage)}, ${f.count(p.months, 'month', 'months', 0)} ` +
        'after the contract began.',
  'lifecycle.OVERVIEW': (p, f) =>
    `${f.count(p.accounts, 'customer', 'customers')}, ${f.number(p.unknown)} without a known stage, ` +
    `${f.number(p.preStart)} not started yet.`,
  'lifecycle.PRE_START': (p, f) =>
    p.stage === null
      ? `Starts on ${f.date(p.startsOn)}; until then it is in no stage.`
      : `In ${stageWord(p.stage)}: a project is set up, and the contract starts on ${f.date(p.startsOn)}.`,
  'lifecycle.STAGE_UNKNOWN': () =>
    'The stage cannot be told: neither a contract start nor an implementation is known.',
  'lifecycle.LATE_ONBOARDING': (p, f) =>
    `Onboarding is late: ${f.count(p.days, 'day', 'days', { beside: p.limit })} without a first measurable outcome; the limit is ` +
    `${f.number(p.limit, { beside: p.days })}.`,
  'lifecycle.RENEWAL_NOT_BEGUN': (p, f) =>
    p.days < 0
      ? `The contract ended ${f.count(-p.days, 'day', 'days')} ago and no work on its renewal has begun.`
      : `${f.count(p.days, 'day', 'days')} before ${p.renewsItself ? 'notice can no longer be given' : 'the contract ends'} no work on its ` +
        `renewal has begun: ${LATENESS[p.lateness]}.`,
  'lifecycle.ESCALATED': (p, f) =>
    p.escalations === 1
      ? `The escalation “${p.title}” is open.`
      : `${f.count(p.escalations, 'escalation is', 'escalations are')} open, the gravest “${p.title}”.`,
  'lifecycle.ESCALATION_ACTION': (p, f) =>
    p.nextUpdateOn === null
      ? `Settle the escalation “${p.title}” with the customer, and agree when they hear from us next.`
      : `Settle the escalation “${p.title}” with the customer; the next update is due on ${f.date(p.nextUpdateOn)}.`,
  'lifecycle.LOW_ADOPTION': (p, f) =>
    `Only ${f.percent(p.adoption, { digits: 0, beside: p.limit })} of the relevant features are in use, less than ` +
    `${f.percent(p.limit, { digits: 0, beside: p.adoption })}.`,
  'lifecycle.PLAYBOOK_STEP': (p, f) => {
    const due = p.dueOn === null ? '' : `, due on ${f.date(p.dueOn)}`
    return `${p.step} (playbook “${p.playbook}”${due}).`
  },

  'lifecycle.FORECAST': (p, f) =>
    `Up for renewal in ${f.count(p.months, 'month', 'months')}: ` +
    `${f.count(p.renewals, 'contract', 'contracts')} worth ` +
    `${f.money(p.arr, p.currency)}; weighted forecast ${f.money(p.weighted, p.currency)}. ` +
    `Without owner: ${f.number(p.unowned)}; not begun in time: ${f.number(p.notBegun)}.`,

  'lifecycle.FORECAST_CALL': (p, f) =>
    `Up for renewal from ${f.date(p.from)} to ${f.date(p.to)}: ` +
    `${f.count(p.renewals, 'contract', 'contracts')} worth ${f.money(p.arr, p.currency)}. ` +
    `Renewed or committed: ${f.money(p.call, p.currency)}; by health: ${f.money(p.weighted, p.currency)}. ` +
    `Not called: ${f.number(p.notCalled)}; committed in critical health: ${f.number(p.doubtful)}; ` +
    `called at risk though healthy: ${f.number(p.hopeful)}.`,
  'lifecycle.REASON_NOTHING_CALLED': () => 'Nothing was called.',
  'lifecycle.REASON_NOT_RECORDED_THEN': () => 'The record does not reach back that far.',

  'lifecycle.TRIGGER': (p, f) => {
    if (p.value === null) return `${capitalized(TRIGGERS[p.trigger])}: not known.`
    const [value, limit] = [
      amount(p.trigger, p.value, p.limit, f),
      amount(p.trigger, p.limit, p.value, f),
    ]
    return `${capitalized(TRIGGERS[p.trigger])}: ${value}, ${p.status === 'NOT_FIRED' ? 'less than' : 'at least'} ${limit}.`
  },
  'lifecycle.EXPANSION_FIRED': (p, f) => {
    const shown = `Signs of growth: ${f.list(p.triggers.map((each) => TRIGGERS[each]))}.`
    if (p.holds.length > 0) return `${shown} Wait: ${f.list(p.holds.map((each) => HOLDS[each]))}.`
    return `${shown} ${p.route === 'CSM' ? 'The CSM makes the offer.' : 'The product makes the offer.'}`
  },
  'lifecycle.EXPANSION_NONE': () => 'No sign of growth.',
  'lifecycle.PIPELINE': (p, f) =>
    `${f.count(p.opportunities, 'open opportunity', 'open opportunities')} worth ` +
    `${f.money(p.amount, p.currency)}. Stuck on the way to or with sales: ${f.number(p.stuck)}; without ` +
    `owner: ${f.number(p.unowned)}.`,
  'lifecycle.REASON_NONE_DECIDED': () => 'No opportunity has been won or lost.',

  'lifecycle.PLAN': (p, f) => {
    const progress =
      p.progress === null ? 'no' : f.percent(p.progress, { digits: 0, beside: p.elapsed })
    return (
      `“${p.title}”: ${VERDICTS[p.verdict]}, ${progress} progress after ${f.percent(p.elapsed, { digits: 0, beside: p.progress })} of ` +
      'the time.'
    )
  },
  'lifecycle.PLAN_MISSED_ACTION': () =>
    'Find out with the customer why the target was missed, and agree a new plan or close this one.',
  'lifecycle.PLAN_BEHIND_ACTION': () =>
    'Find out what holds the plan back, and agree with the customer how to catch up.',
  'lifecycle.PLAN_MEASURE_ACTION': () => 'Measure the plan’s metric.',
  'lifecycle.PLAN_MILESTONES_ACTION': (p, f) =>
    `Settle the late milestones: ${f.list(p.milestones)}.`,
  'lifecycle.REASON_NOT_MEASURED': () => 'The metric has not been measured.',
  'lifecycle.REASON_NO_DISTANCE': () =>
    'There is nothing to measure by: no distance to the target, or no time since the start.',

  'lifecycle.REVIEWS': (p, f) =>
    `Business reviews: ${f.percent(p.completion, 0)} of those expected took place ` +
    `(${f.number(p.reviews)} of ${f.number(p.expected, 1)}); overdue in ` +
    `${f.count(p.overdue, 'account', 'accounts')}.`,
  'lifecycle.SIGN_REVIEWS': (p, f) =>
    `Business reviews are falling: ${f.percent(p.after, { digits: 0, beside: p.before })} of those expected took ` +
    `place in the last ${f.count(p.months, 'month', 'months')}, ` +
    `${f.percent(p.before, { digits: 0, beside: p.after })} before.`,
  'lifecycle.SIGN_HEALTH': (p, f) =>
    `Health is worsening: ${f.count(p.after, 'point', 'points', { digits: 0, beside: p.before })} on average, ` +
    `down from ${f.number(p.before, { digits: 0, beside: p.after })} in ${f.count(p.days, 'day', 'days')} ` +
    `(${f.count(p.accounts, 'account', 'accounts')}).`,
  'lifecycle.FIRST_VALUE': (p, f) => {
    const median =
      p.median === null
        ? 'No first measurable outcome has been recorded.'
        : `${f.count(p.reached, 'customer has', 'customers have')} seen a first measurable outcome, after a median of ` +
          `${f.count(p.median, 'day', 'days', { digits: 0, beside: p.limit })}.`
    const inTime =
      p.inTime === null
        ? ''
        : ` Within ${f.count(p.limit, 'day', 'days')}: ${f.percent(p.inTime, 0)} of ${f.number(p.judged)}.`
    const weekly =
      p.weeklyActive === null
        ? ''
        : ` Weekly active users: ${f.percent(p.weeklyActive, 0)} on average, in ${f.count(p.measured, 'account', 'accounts')}.`
    return `${median}${inTime}${weekly}`
  },
  'lifecycle.REASON_NO_FIRST_VALUE': () => 'No first measurable outcome has been recorded.',
  'lifecycle.REASON_TOO_EARLY': (p, f) =>
    `No onboarding has lasted for more than ${f.count(p.days, 'day', 'days')} yet.`,
  'lifecycle.REASON_NO_USAGE': (p, f) =>
    `No weekly active share has been reported in the last ${f.count(p.days, 'day', 'days')}.`,
  'lifecycle.REASON_NO_TOUCHPOINTS': () => 'No contacts have been recorded.',
  'lifecycle.REASON_NONE_EXPECTED': () => 'No account is in a tier in which contact is expected.',

  'lifecycle.DELIVERABLES': (p, f) => {
    const missing =
      p.missing.length === 0 ? '' : ` No playbook for ${f.list(p.missing.map(stageWord))}.`
    return (
      `${thingsMessages[`things.tier.${p.tier}`]({})}: ` +
      `${f.count(p.playbooks, 'playbook', 'playbooks')}, ${f.count(p.contacts, 'contact', 'contacts')} and ` +
      `${f.count(p.reviews, 'business review', 'business reviews')} a year.${missing}`
    )
  },
  'lifecycle.STAKEHOLDERS': (p, f) => {
    if (p.people === 0) return 'Nobody is known at the customer.'
    const known = `${f.count(p.people, 'person is', 'people are')} known`
    const missing = p.missing.length === 0 ? '' : `; missing: ${f.list(p.missing.map(roleWord))}`
    const thread = p.singleThreaded ? ' The account hangs by a single thread.' : ''
    return `${known}${missing}.${thread}`
  },
  'lifecycle.STAKEHOLDER_COVERAGE': (p, f) =>
    `${f.count(p.accounts, 'account', 'accounts')}; hanging by a single thread: ` +
    `${f.number(p.singleThreaded)}; nobody known: ${f.number(p.unknown)}.`,
  'lifecycle.REASON_NO_ACCOUNTS': () => 'There are no accounts.',
  'lifecycle.ADVOCACY': (p, f) =>
    `${f.count(p.advocates, 'advocate', 'advocates')} with ` +
    `${f.count(p.acts, 'act', 'acts')}; ` +
    `${f.count(p.candidates, 'more customer', 'more customers')} could be asked.`,
  'lifecycle.REASON_NONE_ELIGIBLE': () => 'No customer is known to be healthy and old enough.',
}
