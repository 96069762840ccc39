import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { JudgementParams, UnitEconomicsMessageParams } from './params.js'
import { groupWords } from '../../../entities/messages/en.js'

const VERDICTS = {
  LIGHT: 'lightly served, which is no fault in itself',
  COMFORTABLE: 'comfortable',
  VIABLE: 'viable if margins allow',
  TOO_EXPENSIVE: 'too expensive to serve',
}
const BLENDED = {
  BELOW: 'below the usual range',
  WITHIN: 'within the usual range',
  ABOVE: 'above the usual range',
}

function judged(p: JudgementParams, f: Formats): string {
  const cost = f.money(p.cost, p.currency)
  if (p.share === null) return `costs ${cost} a year and brings no ACV to measure it by.`
  const share = `costs ${cost} a year, ${f.percent(p.share, { beside: p.limits.shares })} of an ACV of ${f.money(p.acv, p.currency)}`
  if (p.verdict === null) {
    const accounts = f.plural(p.accountsWithoutCost, 'account is', 'accounts are')
    return (
      `${share}, or more: ${f.number(p.accountsWithoutCost)} ${accounts} covered by people whose ` +
      'cost is not known.'
    )
  }
  return `${share}: ${VERDICTS[p.verdict]}${adjusted(p, f)}.`
}

function counted(accounts: number, f: Formats): string {
  return f.count(accounts, 'account', 'accounts')
}

function adjusted(p: JudgementParams, f: Formats): string {
  if (p.adjustment === 'SOFTENED' && p.retention !== null) {
    return `, thanks to an exceptional retention of ${f.percent(p.retention, { beside: p.limits.retention })}`
  }
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
  'unitEconomics.JUDGED': (p, f) => `Serving ${judged(p, f)}`,
  'unitEconomics.LINE': (p, f) =>
    `${groupWords(p)}: serving ${counted(p.accounts, f)} ${judged(p, f)}`,
  'unitEconomics.BLENDED': (p, f) => {
    const cost = f.money(p.cost, p.currency)
    if (p.share === null)
      return `Serving costs ${cost} a year and there is no revenue to measure it by.`
    const margin =
      p.grossMargin === null
        ? 'the gross margin is not known'
        : `the gross margin is ${f.percent(p.grossMargin)}`
    const seats = f.plural(p.seatsWithoutCost, 'seat costs', 'seats cost')
    const verdict =
      p.verdict === null
        ? `or more, since nobody knows what ${f.number(p.seatsWithoutCost)} ${seats}`
        : BLENDED[p.verdict]
    return (
      `Serving costs ${cost} a year, ${f.percent(p.share, { beside: p.limits })} of a revenue of ` +
      `${f.money(p.revenue, p.currency)}, ${verdict}; ${margin}.`
    )
  },
  'unitEconomics.REASON_NO_RATE': (p) =>
    `The figures are in US dollars, and no policy says how many ${p.currency} a dollar ` +
    'is worth.',
  'unitEconomics.REASON_COST_UNKNOWN': (p, f) =>
    `${f.count(p.accounts, 'account is', 'accounts are')} covered by people ` +
    'whose cost is not known.',
  'unitEconomics.REASON_NO_ACCOUNTS': () => 'There are no accounts to divide by.',
  'unitEconomics.REASON_NO_ACV': () => 'There is no ACV to divide by.',
  'unitEconomics.REASON_NO_COST': () => 'There is no cost to divide by.',
  'unitEconomics.REASON_NO_LIMIT': () => 'The largest viable share is set to zero.',
  'unitEconomics.REASON_NO_MARGIN': () => 'The gross margin is not known.',
  'unitEconomics.REASON_ZERO_MARGIN': () => 'There is no gross margin to divide by.',
  'unitEconomics.REASON_NO_RETENTION': () => 'The retention is not known.',
  'unitEconomics.REASON_NOBODY_LEAVES': () =>
    'Nobody leaves at this retention, so there is no lifetime to reckon with.',
}
