import type { retentionMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const currency = 'USD'

/** One example of the parameters of each message about retention. */
export const retentionSamples: ParamsOf<typeof retentionMessages> = {
  'retention.RETAINED': { accounts: 120, grr: 0.91, nrr: 1.0925 },
  'retention.REASON_NONE_AT_START': {},
  'retention.TOO_SHORT': { months: 3, least: 12 },
  'retention.TOO_FEW': { accounts: 12, least: 20 },
  'retention.RENEWED': {
    due: 24,
    ended: 1_200_000_00,
    rate: 0.95,
    onTime: 0.9,
    shareUp: 0.4,
    unresolved: 30_000_00,
    currency,
  },
  'retention.REASON_NO_CONTRACT_ENDED': {},
  'retention.QUICK_RATIO': { ratio: 3.2, gained: 320_000_00, lost: 100_000_00, currency },
  'retention.REASON_NOTHING_LOST': { gained: 320_000_00, currency },
  'retention.LOST_FOR_REASON': { reason: 'price', amount: 50_000_00, share: 0.5, currency },
  'retention.REASON_NONE_LOST': {},
  'retention.IMPACT': {
    name: '95 % / 15 %',
    years: 1,
    arr: 5_462_500_00,
    difference: 1_962_500_00,
    currency,
  },
  'retention.REASON_NEVER_PAID_BACK': {},
  'retention.REASON_NOBODY_LEAVES': {},
  'retention.REASON_NO_CAC': {},
  'retention.ACQUISITION': {
    customers: 40,
    arr: 2_000_000_00,
    cost: 1_600_000_00,
    cac: 40_000_00,
    currency,
  },
  'retention.REASON_NO_ACQUISITION_COST': {},
  'retention.REASON_NO_NEW_CUSTOMERS': {},
  'retention.REASON_NO_REFERRALS': {},
  'retention.CASE_OWN': {},
  'retention.CASE_WEAK': {},
  'retention.CASE_STRONG': {},
  'retention.VERDICT_STRONG': {},
  'retention.VERDICT_MIDDLING': {},
  'retention.VERDICT_WEAK': {},
}
