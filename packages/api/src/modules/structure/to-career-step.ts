import type { CareerStep, Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toCatalogueRole } from '../roles/to-catalogue-role.js'
import { positionOf, positionsOf } from './positions-of.js'
import type { CareerStepType } from './types/career-step-type.js'
import { RoleType } from '../../graphql/types.js'

/** What comes next in a career, for GraphQL. */
export function toCareerStep(
  view: OrganizationView,
  step: CareerStep,
  locale: Locale,
): CareerStepType {
  const { status, ladder, current, next } = step
  return {
    status,
    position: positionOf(view, step.positionId),
    ladder,
    current: current && toCatalogueRole(current, locale),
    next: next && toCatalogueRole(next, locale),
    answersFor: step.answersFor.map((text) => text[locale]),
    leads: step.leads?.key ?? null,
    roles: step.roles.map((role) => new RoleType(view, role)),
    openPositions: positionsOf(view, step.openPositionIds),
    evidence: toEvidence(step.evidence, locale),
  }
}
