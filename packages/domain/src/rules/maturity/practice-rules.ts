import type { PracticeRule } from './practice.js'
import {
  accuratePrediction,
  healthSignals,
  predictiveHealth,
} from './practices/health-practices.js'
import {
  automatedTracks,
  csTeam,
  playbooks,
  segmentation,
  successPlans,
} from './practices/team-practices.js'
import {
  earlyRenewals,
  renewalForecast,
  renewalsOwned,
  renewalTimeline,
} from './practices/renewal-practices.js'
import {
  profitAndLoss,
  referrals,
  roadmapInput,
  systematicExpansion,
  twofoldExpansion,
} from './practices/expansion-practices.js'

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
