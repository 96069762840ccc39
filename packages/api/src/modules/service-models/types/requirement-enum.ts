import type { Requirement } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What must stand before a service model is chosen. */
export const RequirementEnum = vocabularyEnum<Requirement>(
  'ServiceModelRequirement',
  'What must stand before a service model is chosen (BM “Four models”).',
  {
    GROSS_MARGIN: 'A gross margin above 70 %.',
    BASE_SIZE: 'At most about 500 accounts served so.',
    PLAYBOOKS: 'Proven playbooks.',
    PRODUCT_MARKET_FIT: 'Product-market fit.',
    INSTRUMENTATION: 'The product tells how it is used.',
    HEALTH_DATA: 'Health data.',
    SIMPLE_PRODUCT: 'A simple product.',
    AUTOMATION: 'Content and automation, built first.',
    TIERS_DEFINED: 'A tier for every account.',
  },
)
