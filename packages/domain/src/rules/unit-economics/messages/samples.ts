import type { unitEconomicsMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const judged = {
  cost: 320_000,
  acv: 3_000_000,
  currency: 'USD',
  share: 0.107,
  verdict: 'TOO_EXPENSIVE',
  adjustment: 'HARDENED',
  retention: 0.92,
  grossMargin: 0.2,
  marginShare: 0.533,
  limits: { shares: [0.05, 0.1, 0.15], margin: 0.5, retention: 0.9 },
  accountsWithoutCost: 0,
} as const

/** One example of the parameters of each message of unit economics. */
export const unitEconomicsSamples: ParamsOf<typeof unitEconomicsMessages> = {
  'unitEconomics.CUSTOMER_COST': {
    csmLoadedCost: 12_000_000,
    accountsPerCsm: 50,
    shared: 60_000,
    technology: 20_000,
    total: 320_000,
    currency: 'USD',
  },
  'unitEconomics.JUDGED': judged,
  'unitEconomics.LINE': { ...judged, by: 'TIER', name: 'LOW_TOUCH', accounts: 50 },
  'unitEconomics.BLENDED': {
    cost: 60_000_000,
    revenue: 300_000_000,
    share: 0.2,
    verdict: 'WITHIN',
    limits: [0.1, 0.25],
    grossMargin: 0.75,
    seatsWithoutCost: 0,
    currency: 'USD',
  },
  'unitEconomics.REASON_NO_RATE': { currency: 'COP' },
  'unitEconomics.REASON_COST_UNKNOWN': { accounts: 3 },
  'unitEconomics.REASON_NO_ACCOUNTS': {},
  'unitEconomics.REASON_NO_ACV': {},
  'unitEconomics.REASON_NO_COST': {},
  'unitEconomics.REASON_NO_LIMIT': {},
  'unitEconomics.REASON_NO_MARGIN': {},
  'unitEconomics.REASON_ZERO_MARGIN': {},
  'unitEconomics.REASON_NO_RETENTION': {},
  'unitEconomics.REASON_NOBODY_LEAVES': {},
}
