import type { LifecycleStage } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** A stage of a customer’s life (PM “Six stages”). */
export const LifecycleStageEnum = vocabularyEnum<LifecycleStage>(
  'LifecycleStage',
  'A stage of a customer’s life (PM “Six stages”).',
  {
    ONBOARDING: 'Days 0–90: set-up to the first outcome.',
    ADOPTION: 'Months 3–12: habits.',
    RETENTION: 'Continuous: use and risk.',
    EXPANSION: 'From month 6: growth.',
    RENEWAL: '180–30 days before the contract ends.',
    ADVOCACY: 'From month 12: references and referrals.',
  },
)
