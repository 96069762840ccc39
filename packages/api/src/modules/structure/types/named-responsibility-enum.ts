import type { NamedResponsibility } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What every organization must answer for. */
export const NamedResponsibilityEnum = vocabularyEnum<NamedResponsibility>(
  'NamedResponsibility',
  'One of the nine responsibilities that every organization must cover (PM “Responsibilities”).',
  {
    ONBOARDING: 'Onboarding.',
    ADOPTION_ENABLEMENT: 'Adoption enablement.',
    HEALTH_MONITORING: 'Health monitoring.',
    RENEWAL_MANAGEMENT: 'Renewal management.',
    EXPANSION_IDENTIFICATION: 'Expansion identification.',
    VALUE_TRACKING: 'Value tracking.',
    EXECUTIVE_ENGAGEMENT: 'Executive engagement.',
    ADVOCACY_DEVELOPMENT: 'Advocacy development.',
    CROSS_FUNCTIONAL_COORDINATION: 'Cross-functional coordination.',
  },
)
