import type { ServiceEvolutionStage } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** The stages through which service models grow. */
export const ServiceEvolutionStageEnum = vocabularyEnum<ServiceEvolutionStage>(
  'ServiceEvolutionStage',
  'A stage through which service models grow (BM “Service-model evolution”).',
  {
    FOUNDERS: '0–50 customers: everything high-touch, by founders.',
    FIRST_CSMS: '50–200: the first CSMs, mostly high-touch.',
    TIERS: '200–500: tiers are needed, hybrid settles.',
    DYNAMIC: '500 and more: dynamic tiers, automation.',
  },
)
