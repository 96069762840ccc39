import { formatDay, localize, type Locale, type PlanProgress } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { PlanProgressType } from './types/plan-progress-type.js'

/** How far a success plan is, for GraphQL. */
export function toPlanProgress(plan: PlanProgress, locale: Locale): PlanProgressType {
  const { elapsed, verdict, measurementDue } = plan
  return {
    progress: toRatio(plan.progress, locale),
    elapsed,
    projected: toRatio(plan.projected, locale),
    verdict,
    milestones: plan.milestones.map(({ dueOn, ...same }) => ({
      ...same,
      dueOn: formatDay(dueOn),
    })),
    measurementDue,
    actions: plan.actions.map((action) => localize(locale, action)),
    evidence: toEvidence(plan.evidence, locale),
  }
}
