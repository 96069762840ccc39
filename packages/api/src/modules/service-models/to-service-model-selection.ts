import {
  TIERS,
  type Locale,
  type OrganizationView,
  type SegmentVerdict,
  type selectServiceModel,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { notEvaluated } from '../tiers/not-evaluated.js'
import type { SegmentVerdictType } from './types/segment-verdict-type.js'
import type { ServiceModelSelectionType } from './types/service-model-selection-type.js'

/** The selection of a service model for GraphQL. */
export function toServiceModelSelection(
  view: OrganizationView,
  selection: ReturnType<typeof selectServiceModel>,
  locale: Locale,
): ServiceModelSelectionType {
  if (selection.status === 'NOT_EVALUATED') {
    const { serviceModel: declared } = view.organization
    const nothing = { model: null, declared, segments: [], readiness: [] }
    return { ...nothing, ...notEvaluated(selection.reason, locale) }
  }
  const { model, declared, segments, readiness, evidence } = selection
  return {
    model,
    declared,
    segments: segments.map((each) => toSegmentVerdict(view, each, locale)),
    readiness: readiness.map((each) => ({ ...each, evidence: toEvidence(each.evidence, locale) })),
    reason: null,
    evidence: toEvidence(evidence, locale),
  }
}

function toSegmentVerdict(
  view: OrganizationView,
  verdict: SegmentVerdict,
  locale: Locale,
): SegmentVerdictType {
  const { acv, scores, steps, evidence } = verdict
  return {
    ...verdict,
    acv: moneyOf(acv, view.organization),
    scores: TIERS.map((model) => ({ model, score: scores[model] })),
    steps: steps.map((step) => ({ ...step, evidence: toEvidence(step.evidence, locale) })),
    evidence: toEvidence(evidence, locale),
  }
}
