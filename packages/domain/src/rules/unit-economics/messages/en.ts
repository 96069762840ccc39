import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { JudgementParams, UnitEconomicsMessageParams } from './params.js'
import { groupWords } from '../../../entities/messages/en.js'

const VERDICTS = {
  UNSERVED: 'unserved',
  LIGHT: 'lightly served, which is no fault in itself',
  COMFORTABLE: 'comfortable',
  VIABLE: 'viable',
  TOO_EXPENSIVE: 'too expensive to serve',
}
const BLENDED = {
  BELOW: 'below the usual range',
  WITHIN: 'within the usual range',
  ABOVE: 'above the usual range',
}

const seatsOf = (seats: number, f: Formats): string => f.count(seats, 'seat', 'seats')

const priced = (seats: number, f: Formats): string =>
  `${f.number(seats)} of them ${f.plural(seats, 'is', 'are')} priced`

function judged(p: JudgementParams, f: Formats, basis: 'an ACV' | 'a revenue'): string {
  const cost = f.money(p.cost, p.currency)
  if (p.share === null) return `costs ${cost} a year and brings nothing to measure it by.`
  const share = `costs ${cost} a year, ${f.percent(p.share, { beside: p.limits.shares })} of ${basis} of ${f.money(p.revenue, p.currency)}`
  if (p.verdict === null) {
    const accounts = f.plural(p.accountsWithoutCost, 'account is', 'accounts are')
    return (
      `${share}; no verdict, since ${f.number(p.accountsWithoutCost)} ${accounts} covered by people ` +
      'whose cost is the guide’s, converted by an exchange rate.'
    )
  }
  return `${share}: ${VERDICTS[p.verdict]}${adjusted(p, f)}.`
}

function counted(accounts: number, f: Formats): string {
  return f.count(accounts, 'account', 'accounts')
}

/** What a healthy share hangs on: the margin. */
function margin(p: JudgementParams, f: Formats): string {
  if (p.grossMargin === null) return ' if margins allow: the gross margin is not known'
  const taken =
    p.marginShare === null
      ? ''
      : ` (it takes ${f.percent(p.marginShare, { beside: p.limits.margin })} of it)`
  return `, with a gross margin of ${f.percent(p.grossMargin)}${taken}`
}

function adjusted(p: JudgementParams, f: Formats): string {
  if (p.adjustment === 'SOFTENED' && p.retention !== null) {
    return `, thanks to an exceptional retention of ${f.percent(p.retention, { beside: p.limits.retention })}${margin(p, f)}`
  }
  if (p.verdict === 'UNSERVED') {
    const accounts = counted(p.accountsUnserved, f)
    return `: nobody looks after ${accounts}, so what ${f.plural(p.accountsUnserved, 'it costs', 'they cost')} says little`
  }
  if (p.verdict === 'COMFORTABLE' || p.verdict === 'VIABLE') return margin(p, f)
  if (p.adjustment !== 'HARDENED' || p.grossMargin === null) return ''
  return p.marginShare === null
    ? ', since there is no margin to pay for it'
    : `, since it takes ${f.percent(p.marginShare, { beside: p.limits.margin })} of a margin of ${f.percent(p.grossMargin)}`
}

/** What customers cost, in English. */
export const unitEconomicsMessages: Room<'unitEconomics', UnitEconomicsMessageParams> = {
  'unitEconomics.CUSTOMER_COST': (p, f) =>
    `One customer costs ${f.money(p.total, p.currency)} a year: a CSM of ` +
    `${f.money(p.csmLoadedCost, p.currency)} over ` +
    `${f.count(p.accountsPerCsm, 'account', 'accounts')}, shared resources of ` +
    `${f.money(p.shared, p.currency)} and technology of ${f.money(p.technology, p.currency)}.`,
  'unitEconomics.JUDGED': (p, f) => `Serving ${judged(p, f, 'an ACV')}`,
  'unitEconomics.LINE': (p, f) =>
    `${groupWords(p)}: serving ${counted(p.accounts, f)} ${judged(p, f, 'a revenue')}`,
  'unitEconomics.BLENDED': (p, f) => {
    const cost = f.money(p.cost, p.currency)
    if (p.share === null)
      return `Serving costs ${cost} a year and there is no revenue to measure it by.`
    const margin =
      p.grossMargin === null
        ? 'the gross margin is not known'
        : `the gross margin is ${f.percent(p.grossMargin)}`
    const seats = f.plural(p.seatsWithoutCost, 'seat is', 'seats are')
    const verdict =
      p.verdict === null
        ? `without a verdict, since ${f.number(p.seatsWithoutCost)} ${seats} priced by the guide ` +
          'at an exchange rate'
        : BLENDED[p.verdict]
    return (
      `Serving costs ${cost} a year, ${f.percent(p.share, { beside: p.limits })} of a revenue of ` +
      `${f.money(p.revenue, p.currency)}, ${verdict}; ${margin}.`
    )
  },
  'unitEconomics.STAFF_COST': (p, f) => {
    const people = f.count(p.people, 'person', 'people')
    const apart =
      p.people === 0
        ? ''
        : `, of which ${f.money(p.unseated, p.currency)} for ${people} without a seat`
    const assumed = p.seatsAssumed === 0 ? '' : `, ${priced(p.seatsAssumed, f)} by assumption`
    return (
      `Everyone employed today costs ${f.money(p.runRate, p.currency)} a year${apart}; ` +
      `all seats at plan cost ${f.money(p.budget, p.currency)}${assumed}.`
    )
  },
  'unitEconomics.PLAN_COST': (p, f) => {
    const seats = seatsOf(p.seats, f)
    const opened =
      p.seats === 0
        ? ''
        : p.seatsAssumed === 0
          ? ` It opens ${seats}.`
          : ` It opens ${seats}, ${priced(p.seatsAssumed, f)} by assumption.`
    const yearly = f.money(Math.abs(p.yearly), p.currency)
    const budget =
      p.yearly === 0
        ? 'The budget stays as it is'
        : p.yearly > 0
          ? `The plan adds ${yearly} a year to the budget`
          : `The plan takes ${yearly} a year off the budget`
    const once = p.oneOff === 0 ? '' : ` and costs ${f.money(p.oneOff, p.currency)} once`
    const running =
      p.runRateBefore === p.runRateAfter
        ? `the people employed cost ${f.money(p.runRateAfter, p.currency)} a year, as before`
        : `the people employed go from ${f.money(p.runRateBefore, p.currency)} to ` +
          `${f.money(p.runRateAfter, p.currency)} a year`
    return `${budget}${once}; ${running}.${opened}`
  },
  'unitEconomics.ASSUMED_ROLE_IN_REGION': (p, f) =>
    `${seatsOf(p.seats, f)} at the mean of the role in the region`,
  'unitEconomics.ASSUMED_ROLE': (p, f) => `${seatsOf(p.seats, f)} at the mean of the role`,
  'unitEconomics.ASSUMED_FAMILY_FACTOR': (p, f) =>
    `${seatsOf(p.seats, f)} at the mean CSM times a factor of the role family`,
  'unitEconomics.ASSUMED_GUIDE': (p, f) =>
    `${seatsOf(p.seats, f)} at the middle of the guide’s range for a CSM`,
  'unitEconomics.ASSUMED_GUIDE_CONVERTED': (p, f) =>
    `${seatsOf(p.seats, f)} at the guide’s range for a CSM in US dollars, converted`,
  'unitEconomics.TECH_TOUCH': (p, f) => {
    const pays =
      p.breakEven === null
        ? 'at its revenue it bears its cost with no number of accounts'
        : `it bears its cost from ${counted(p.breakEven, f)} on`
    const seats =
      p.staffed === 0 ? '' : `people of its own for ${f.money(p.staffed, p.currency)} a year, `
    const missing =
      p.missing === 0
        ? 'nothing to be invested beside them'
        : `${f.money(p.missing, p.currency)} assumed once (${f.money(p.perYear, p.currency)} a year)`
    return p.accounts === 0
      ? `Founding a tech-touch tier takes ${seats}${missing}; ${pays}.`
      : `The tech-touch tier of ${counted(p.accounts, f)} takes ${seats}${missing}; ${pays}.`
  },
  'unitEconomics.REASON_NO_RATE': (p) =>
    `The figures are in US dollars, and no policy says how many ${p.currency} a dollar ` +
    'is worth.',
  'unitEconomics.REASON_COST_ASSUMED': (p, f) =>
    `${f.count(p.accounts, 'account is', 'accounts are')} covered by people ` +
    'whose cost is the guide’s, converted by an exchange rate: record what they cost.',
  'unitEconomics.REASON_NO_ONBOARDING': () => 'No onboarding is being paid for here.',
  'unitEconomics.REASON_NOT_BORNE': () => 'What the accounts bring does not cover what they cost.',
  'unitEconomics.REASON_NO_ACCOUNTS': () => 'There are no accounts to divide by.',
  'unitEconomics.REASON_NO_REVENUE': () => 'There is no revenue to divide by.',
  'unitEconomics.REASON_NO_COST': () => 'There is no cost to divide by.',
  'unitEconomics.REASON_NO_LIMIT': () => 'The largest viable share is set to zero.',
  'unitEconomics.REASON_NO_MARGIN': () => 'The gross margin is not known.',
  'unitEconomics.REASON_ZERO_MARGIN': () => 'There is no gross margin to divide by.',
  'unitEconomics.REASON_NO_RETENTION': () => 'The retention is not known.',
  'unitEconomics.REASON_NOBODY_LEAVES': () =>
    'Nobody leaves at this retention, so there is no lifetime to reckon with.',
}
