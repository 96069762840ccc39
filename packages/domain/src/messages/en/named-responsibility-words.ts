import type { NamedResponsibility } from '../../org-structure/answering-families.js'

/** The nine responsibilities that every organization must cover, in English. */
export const namedResponsibilityWords: Readonly<Record<NamedResponsibility, string>> = {
  ONBOARDING: 'Onboarding',
  ADOPTION_ENABLEMENT: 'Adoption enablement',
  HEALTH_MONITORING: 'Health monitoring',
  RENEWAL_MANAGEMENT: 'Renewal management',
  EXPANSION_IDENTIFICATION: 'Expansion identification',
  VALUE_TRACKING: 'Value tracking',
  EXECUTIVE_ENGAGEMENT: 'Executive engagement',
  ADVOCACY_DEVELOPMENT: 'Advocacy development',
  CROSS_FUNCTIONAL_COORDINATION: 'Cross-functional coordination',
}
