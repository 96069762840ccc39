import type { PracticeRule } from './practice.js'
import { accuratePrediction } from './practices/accurate-prediction.js'
import { automatedTracks } from './practices/automated-tracks.js'
import { csTeam } from './practices/cs-team.js'
import { earlyRenewals } from './practices/early-renewals.js'
import { healthSignals } from './practices/health-signals.js'
import { playbooks } from './practices/playbooks.js'
import { predictiveHealth } from './practices/predictive-health.js'
import { profitAndLoss } from './practices/profit-and-loss.js'
import { referrals } from './practices/referrals.js'
import { renewalForecast } from './practices/renewal-forecast.js'
import { renewalTimeline } from './practices/renewal-timeline.js'
import { renewalsOwned } from './practices/renewals-owned.js'
import { roadmapInput } from './practices/roadmap-input.js'
import { segmentation } from './practices/segmentation.js'
import { successPlans } from './practices/success-plans.js'
import { systematicExpansion } from './practices/systematic-expansion.js'
import { twofoldExpansion } from './practices/twofold-expansion.js'

/** Every practice, in the order of the stages. */
export const PRACTICE_RULES: readonly PracticeRule[] = Object.freeze([
  csTeam,
  renewalsOwned,
  segmentation,
  playbooks,
  healthSignals,
  renewalTimeline,
  renewalForecast,
  predictiveHealth,
  automatedTracks,
  systematicExpansion,
  earlyRenewals,
  successPlans,
  roadmapInput,
  accuratePrediction,
  twofoldExpansion,
  referrals,
  profitAndLoss,
])
