import type { Locale, OrganizationView, TemplatePlan } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import { toProposedPlan } from './proposed-plan/to-proposed-plan.js'
import type { TemplatePlanType } from './types/template-plan-type.js'

/** A template's plan for GraphQL. */
export function toTemplatePlan(
  view: OrganizationView,
  { model, plan, sizing, notes }: TemplatePlan,
  locale: Locale,
): TemplatePlanType {
  const { id } = view.state.organization
  return {
    model,
    plan: toProposedPlan(view, plan, locale),
    sizing: sizing.map(({ teamId, ...each }) => ({
      ...each,
      teamId: encodeGlobalId('Team', id, teamId),
    })),
    notes: notes.map((note) => toEvidence(note, locale)),
  }
}
