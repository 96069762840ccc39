import type { RetentionMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

/** What was kept of recurring revenue, in English. */
export const retentionMessages: Room<'retention', RetentionMessageParams> = {
  'retention.RETAINED': (p, f) =>
    `Of the ${f.count(p.accounts, 'account', 'accounts')} at the start, ` +
    `${f.percent(p.grr, 2)} of the revenue was kept (GRR); with expansion it is ${f.percent(p.nrr, 2)} (NRR).`,
  'retention.REASON_NONE_AT_START': (_) =>
    'No account had recurring revenue at the start of the period, so nothing could be retained.',
  'retention.TOO_SHORT': (p, f) =>
    `Revenue is on record for ${f.count(p.months, 'month', 'months', { digits: 1, beside: p.least })}; retention is ` +
    `judged from ${f.number(p.least, { digits: 1, beside: p.months })} on.`,
  'retention.TOO_FEW': (p, f) =>
    `With ${f.count(p.accounts, 'account', 'accounts', { beside: p.least })} one of them alone is worth ` +
    `${f.percent(1 / p.accounts)} of logo retention; it is judged from ${f.count(p.least, 'account', 'accounts', { beside: p.accounts })} on.`,
  'retention.RENEWED': (p, f) => {
    const share =
      p.shareUp === null
        ? ''
        : ` ${f.percent(p.shareUp)} of the recurring revenue at the start was up for renewal.`
    const open =
      p.unresolved === 0
        ? ''
        : ` ${f.money(p.unresolved, p.currency)} is past its end, neither renewed nor lost.`
    return (
      `${f.count(p.due, 'renewal was', 'renewals were')} due, worth ${f.money(p.ended, p.currency)}: ` +
      `${f.percent(p.rate, 2)} of it was renewed, ${f.percent(p.onTime, 2)} by the contract’s end.${share}${open}`
    )
  },
  'retention.REASON_NO_CONTRACT_ENDED': (_) => 'No contract ended in the period.',
  'retention.QUICK_RATIO': (p, f) =>
    `${f.money(p.gained, p.currency)} gained against ${f.money(p.lost, p.currency)} lost: a quick ratio ` +
    `of ${f.number(p.ratio)}.`,
  'retention.REASON_NOTHING_LOST': (p, f) =>
    `${f.money(p.gained, p.currency)} gained and nothing lost, so there is no quick ratio.`,
  'retention.LOST_FOR_REASON': (p, f) =>
    `${f.money(p.amount, p.currency)} lost, ${f.percent(p.share)} of all losses: ` +
    `${p.reason === null ? 'no reason given' : `“${p.reason}”`}.`,
  'retention.REASON_NONE_LOST': (_) => 'Nothing was lost in the period.',
  'retention.IMPACT': (p, f) =>
    `${p.name}: ${f.money(p.arr, p.currency)} of recurring revenue after ` +
    `${f.count(p.years, 'year', 'years')}, ${f.money(p.difference, p.currency)} compared with the ` +
    'first case.',
  'retention.REASON_NEVER_PAID_BACK': (_) =>
    'The customers leave before their margin makes up for what winning them cost.',
  'retention.REASON_NOBODY_LEAVES': (_) => 'Nobody leaves, so a customer’s lifetime has no end.',
  'retention.REASON_NO_CAC': (_) => 'Winning these customers cost nothing.',
  'retention.ACQUISITION': (p, f) => {
    const won =
      `${f.count(p.customers, 'customer was', 'customers were')} won, ` +
      `worth ${f.money(p.arr, p.currency)} a year`
    if (p.cost === null) return `${won}; what that cost is not recorded.`
    const each = p.cac === null ? '' : `, ${f.money(p.cac, p.currency)} each (CAC)`
    return `${won}, at a cost of ${f.money(p.cost, p.currency)}${each}.`
  },
  'retention.REASON_NO_ACQUISITION_COST': (_) =>
    'What winning customers costs is not recorded for the whole period: it is a field of the organisation, and can be dated back.',
  'retention.REASON_NO_NEW_CUSTOMERS': (_) => 'No new customer was won in the period.',
  'retention.REASON_NO_REFERRALS': (_) =>
    'No referral says which customer it brought, so nothing is known of referred business.',
  'retention.CASE_OWN': (_) => 'As in the last 12 months',
  'retention.CASE_WEAK': (_) => 'The guide’s low-contact renewals',
  'retention.CASE_STRONG': (_) => 'The guide’s strong post-sale',
  'retention.VERDICT_STRONG': (_) => 'Strong',
  'retention.VERDICT_MIDDLING': (_) => 'Middling',
  'retention.VERDICT_WEAK': (_) => 'Weak',
}
