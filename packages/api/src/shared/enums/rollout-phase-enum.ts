import type { RolloutPhase } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** A phase of a change of service model (BM “Rollout”). */
export const RolloutPhaseEnum = vocabularyEnum<RolloutPhase>(
  'RolloutPhase',
  'A phase of a change of service model (BM “Rollout”).',
  {
    DESIGN: 'Weeks 1–4.',
    PILOT: 'Weeks 5–12.',
    FULL_ROLLOUT: 'Months 4–6.',
    OPTIMISATION: 'Continuous.',
  },
)
