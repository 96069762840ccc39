import type { ResponsibilityEntry } from '../benchmarks/knowledge/responsibility-catalogue.js'
import type { RoleFamily } from '../state/vocabulary.js'

/** One of the nine responsibilities that every organization must cover. */
export type NamedResponsibility = ResponsibilityEntry['key']

/**
 * Which role families answer for a responsibility, the first choice first, read off what each family
 * is answerable for: an account's responsibility lies with the first of them that covers it.
 *
 * CSM: coordination of onboarding, adoption, executives, business reviews (value), renewal risk
 * (health), expansion. Implementation: the onboarding project. Renewals: pipeline to negotiation.
 * Support: education of users. CS Operations: the health model. Leadership: work across functions,
 * relationships with executives. Advocacy is asked of whoever has the relationship.
 *
 * Source: TS "Core roles"; PM "Responsibilities".
 */
export const ANSWERING_FAMILIES: Readonly<Record<NamedResponsibility, readonly RoleFamily[]>> = {
  ONBOARDING: ['IMPLEMENTATION', 'CSM'],
  ADOPTION_ENABLEMENT: ['CSM', 'SUPPORT'],
  HEALTH_MONITORING: ['CSM', 'CS_OPS'],
  RENEWAL_MANAGEMENT: ['RENEWALS', 'CSM'],
  EXPANSION_IDENTIFICATION: ['CSM'],
  VALUE_TRACKING: ['CSM'],
  EXECUTIVE_ENGAGEMENT: ['CSM', 'LEADERSHIP'],
  ADVOCACY_DEVELOPMENT: ['CSM'],
  CROSS_FUNCTIONAL_COORDINATION: ['LEADERSHIP', 'CSM'],
}
