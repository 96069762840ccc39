import type { ParamsOf } from '../../../kernel/writer.js'
import type { tierThresholdsMessages } from './en.js'

/** One example of the parameters of each message of thresholds. */
export const tierThresholdsSamples: ParamsOf<typeof tierThresholdsMessages> = {
  'tierThresholds.PLAN_TITLE': { lowTouch: 1_500_000, highTouch: 12_500_000, currency: 'USD' },
  'tierThresholds.PLAN_REASON': {
    cost: 84_000_000,
    today: 112_000_000,
    currency: 'USD',
    grr: 0.9104,
    leastGrr: 0.91,
  },
  'tierThresholds.NO_PLAN': {},
  'tierThresholds.NO_CUSTOMERS': {},
  'tierThresholds.OUT_OF_REACH': {
    leastGrr: 0.97,
    highest: 0.948,
    tier: 'HIGH_TOUCH',
    grr: 0.95,
  },
  'tierThresholds.ASSOCIATION': {},
  'tierThresholds.CATALOGUE': { tiers: ['LOW_TOUCH', 'TECH_TOUCH'] },
  'tierThresholds.POOLED': { tiers: ['HIGH_TOUCH', 'LOW_TOUCH'], grr: 0.925 },
  'tierThresholds.FOUNDING': { perYear: 5_000_000, currency: 'USD' },
  'tierThresholds.PROMOTED': { accounts: 3 },
}
