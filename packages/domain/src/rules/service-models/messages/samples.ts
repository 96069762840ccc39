import type { serviceModelsMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const earned = { basis: 'ACV', value: 12_000_000, threshold: 10_000_000, currency: 'USD' } as const
const chosen = { segment: 'MID_MARKET', model: 'LOW_TOUCH' } as const
const borne = {
  ...chosen,
  share: 0.084,
  limits: [0.05, 0.1, 0.15],
  averageRevenue: 3_000_000,
  currency: 'USD',
} as const
const won = { ...chosen, score: 0.65, listPriceVerdict: 'TOO_EXPENSIVE' } as const

/** One example of the parameters of each message of the service models. */
export const serviceModelsSamples: ParamsOf<typeof serviceModelsMessages> = {
  'serviceModels.TIER_ACV': { ...earned, tier: 'HIGH_TOUCH' },
  'serviceModels.TIER_ACV_BELOW': { ...earned, tier: 'TECH_TOUCH', value: 500_000 },
  'serviceModels.TIER_STRATEGIC': { tier: 'HIGH_TOUCH' },
  'serviceModels.TIER_COMPLEXITY': { tier: 'LOW_TOUCH' },
  'serviceModels.TIER_AT_RISK': { tier: 'HIGH_TOUCH', until: '2026-06-01' },
  'serviceModels.TIER_PROMOTION_OVER': { tier: 'LOW_TOUCH', on: '2026-06-01' },
  'serviceModels.TIER_WAITS': {
    tier: 'LOW_TOUCH',
    basis: 'REVENUE',
    next: 'HIGH_TOUCH',
    limit: 0.1,
  },
  'serviceModels.TIER_WAITED': { tier: 'HIGH_TOUCH' },
  'serviceModels.MOVEMENT': {
    account: 'Globex',
    from: 'LOW_TOUCH',
    to: 'HIGH_TOUCH',
    until: '2026-06-01',
  },
  'serviceModels.LEFT_OUT_LEAVING': { on: '2026-06-30' },
  'serviceModels.LEFT_OUT_TOO_EXPENSIVE': {
    tier: 'HIGH_TOUCH',
    cost: 1_120_000,
    revenue: 6_000_000,
    currency: 'USD',
  },
  'serviceModels.LEFT_OUT_NO_CAPACITY': { tier: 'HIGH_TOUCH' },
  'serviceModels.LEFT_OUT_SAVES_NOTHING': {
    tier: 'TECH_TOUCH',
    before: 80_000,
    after: 80_000,
    currency: 'USD',
  },
  'serviceModels.LEFT_OUT_NOT_FOUNDED': {
    investment: 4_000_000,
    accounts: 3,
    breakEven: 58,
    currency: 'USD',
  },
  'serviceModels.PLAN_TITLE': { movements: 12 },
  'serviceModels.MOVEMENTS': { moving: 12, waiting: 3 },
  'serviceModels.ECONOMICS': borne,
  'serviceModels.ECONOMICS_NONE': { ...borne, model: 'TECH_TOUCH' },
  'serviceModels.COMPLEXITY': { complexity: 'HIGH', model: 'HIGH_TOUCH' },
  'serviceModels.EXPECTATIONS': chosen,
  'serviceModels.EXPECTATIONS_PRODUCT_LED': { ...chosen, model: 'TECH_TOUCH' },
  'serviceModels.COMPETITION': { ...chosen, offered: 'HIGH_TOUCH' },
  'serviceModels.COMPETITION_SELF_SERVE': { segment: 'SMB' },
  'serviceModels.COMPETITION_UNKNOWN': { segment: 'SMB' },
  'serviceModels.SCALE_VOTE': { ...chosen, customers: 1200 },
  'serviceModels.SEGMENT': won,
  'serviceModels.SEGMENT_RAISED': { ...won, segment: 'ENTERPRISE' },
  'serviceModels.SELECTED': {
    model: 'HYBRID',
    declared: 'HIGH_TOUCH',
    segments: [{ segment: 'ENTERPRISE', model: 'HIGH_TOUCH' }, chosen],
  },
  'serviceModels.READINESS': {
    model: 'LOW_TOUCH',
    status: 'NOT_READY',
    missing: ['PLAYBOOKS', 'HEALTH_DATA'],
    unknown: ['PRODUCT_MARKET_FIT'],
  },
  'serviceModels.EVOLUTION': { customers: 120, stage: 'FIRST_CSMS', customersToNext: 80 },
  'serviceModels.SCALE': {
    customers: 500,
    needs: [
      { model: 'HIGH_TOUCH', csms: 42 },
      { model: 'HYBRID', csms: 11 },
    ],
  },
  'serviceModels.ROLLOUT': {
    model: 'HYBRID',
    phase: 'PILOT',
    done: 6,
    items: 16,
    daysLate: 9,
  },
  'serviceModels.REASON_NO_ACCOUNTS': {},
  'serviceModels.UNPAID_HAS_NO_TIER': {},
  'serviceModels.REASON_NO_ITEMS': {},
  'serviceModels.REASON_NO_REVENUE': {},
}
