import type { ParamsOf } from '../../../kernel/writer.js'
import type { growthMessages } from './en.js'

/** One example of the parameters of each message of growth. */
export const growthSamples: ParamsOf<typeof growthMessages> = {
  'growth.PLAN_TITLE': { seats: 4 },
  'growth.PROJECTED': {
    customers: 220,
    months: 12,
    p10: 251,
    p50: 268,
    p90: 285,
    hires: 4,
    runs: 1_000,
  },
  'growth.HIRE': {
    family: 'CSM',
    number: 2,
    odds: 0.82,
    months: 12,
    startBy: '2026-06-01',
    daysLate: 0,
  },
  'growth.HIRE_UNLIKELY': { family: 'SUPPORT', number: 3, odds: 0.31, months: 12 },
  'growth.OVERLOAD': {
    p10: 12_000_000,
    p50: 45_000_000,
    p90: 91_000_000,
    months: 24,
    customers: 9,
    currency: 'USD',
  },
  'growth.SEEN': { observations: 42, from: '2025-03-02', to: '2026-03-02', ofWhole: false },
  'growth.FIGURE': {
    keys: ['stage.2.grr', 'policy.growth.contraction'],
    isPolicy: false,
    shortfall: { measure: 'MONTHS', seen: 4.6, needed: 12 },
  },
  'growth.OVERRIDDEN': {},
  'growth.BACKTEST': { from: '2025-03-02', to: '2026-03-02', inside: 0.83 },
  'growth.STAFFING': { people: 9, answered: 0.86, seconds: 20, occupancy: 0.74 },
  'growth.REASON_NOTHING_PROJECTED': {},
}
