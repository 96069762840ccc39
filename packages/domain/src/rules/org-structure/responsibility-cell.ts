import type { NamedResponsibility, RoleFamily, Segment } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { LiveAccountability } from '../../state/live-things.js'
import type { Evidence } from '../evidence/evidence.js'

/**
 * GAP: nobody answers for any customer of the segment. PARTIAL: for some nobody does. DOUBLE: more
 * than one role family answers in the segment, so that who owns it is a question. COVERED: one does.
 */
const RESPONSIBILITY_STATUSES = ['GAP', 'PARTIAL', 'DOUBLE', 'COVERED'] as const

/** How well a responsibility is covered in a segment; the first that applies. */
export type ResponsibilityStatus = (typeof RESPONSIBILITY_STATUSES)[number]

/**
 * Which role families answer for a responsibility where the organization has not chosen, the first choice
 * first, read off what each family is answerable for: an account's responsibility lies with the first of them that covers it.
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

/** One role family that answers for a responsibility in a segment. */
export interface AnsweringRole {
  readonly family: RoleFamily
  /** Customers that it answers for. */
  readonly accounts: number
  readonly positionIds: readonly Id[]
  /** Teams of these seats, and teams that pool the work. */
  readonly teamIds: readonly Id[]
}

/** One responsibility in one segment. */
export interface ResponsibilityCell {
  readonly responsibility: NamedResponsibility
  readonly segment: Segment
  readonly status: ResponsibilityStatus
  /**
   * The role that the organization has chosen to answer; null where the guide's do. A role outside of
   * post-sale answers for every customer: who does that there is not on record.
   */
  readonly chosen: LiveAccountability | null
  /** Customers of the segment. */
  readonly accounts: number
  /** Customers that nobody answers for. */
  readonly uncovered: number
  /** Customers whose seat or pool has nobody in it: a role answers, but no person. */
  readonly vacant: number
  /** Whether more than one family owns it, gap or not. */
  readonly double: boolean
  /** In the order in which the families are asked. */
  readonly roles: readonly AnsweringRole[]
  readonly evidence: Evidence
}
