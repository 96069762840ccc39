import { customersOf } from '../customers/customers-of.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import { SERVICE_MODELS, TIERS, type ServiceModel, type Tier } from '../../entities/vocabularies.js'
import type { NotEvaluated } from '../unit-economics/economics-line.js'
import { type Readiness, readinessGate } from './readiness.js'
import { segmentBases, type ServiceModelFacts } from './service-model-facts.js'
import { segmentSelection } from './segment-selection.js'
import type { SegmentVerdict } from './selection-step.js'

/** The service model that fits, and whether it can be chosen. */
interface ServiceModelSelection {
  readonly status: 'EVALUATED'
  /** HYBRID when the segments differ. */
  readonly model: ServiceModel
  /** The one that the organization has declared. */
  readonly declared: ServiceModel | null
  /** Of each segment that has customers. */
  readonly segments: readonly SegmentVerdict[]
  /** Of each of the four models, in their order. */
  readonly readiness: readonly Readiness[]
  readonly evidence: Evidence
}

/**
 * Selects the service model by the five steps, segment by segment: unit economics, product complexity,
 * expectations, competition, projected scale (see `segmentSelection`). Readiness is told beside and does
 * not change the verdict: what is missing is what to build first.
 *
 * @returns not evaluated without any customer.
 * Source: BM "Step 1" to "Step 5"; 3-rules "Service models and tiers".
 */
export function selectServiceModel(
  view: OrganizationView,
  facts: ServiceModelFacts = {},
): ServiceModelSelection | NotEvaluated {
  const segments = segmentBases(view).map((base) => segmentSelection(view, base, facts))
  const models = TIERS.filter((tier) => segments.some(({ model }) => model === tier))
  const [first] = models
  if (first === undefined) {
    return {
      status: 'NOT_EVALUATED',
      reason: { key: 'serviceModels.REASON_NO_ACCOUNTS', params: {} },
    }
  }
  const model: ServiceModel = models.length === 1 ? first : 'HYBRID'
  const { serviceModel: declared } = view.organization
  return {
    status: 'EVALUATED',
    model,
    declared,
    segments,
    readiness: SERVICE_MODELS.map((each) => readiness(view, each, models, segments, facts)),
    evidence: evidenceOf(
      {
        key: 'serviceModels.SELECTED',
        params: {
          model,
          declared,
          segments: segments.map((each) => ({ segment: each.segment, model: each.model })),
        },
      },
      segments.map((each) => [each.segment, each.model, 'TEXT']),
      segments.flatMap((each) => each.evidence.figures),
    ),
  }
}

function readiness(
  view: OrganizationView,
  model: ServiceModel,
  models: readonly Tier[],
  segments: readonly SegmentVerdict[],
  facts: ServiceModelFacts,
): Readiness {
  const highTouch = segments.filter((each) => each.model === 'HIGH_TOUCH')
  const gate =
    model === 'HYBRID'
      ? {
          model,
          parts: models,
          highTouchAccounts: highTouch.reduce((sum, each) => sum + each.accounts, 0),
        }
      : { model, parts: [model], highTouchAccounts: customersOf(view).rows.length }
  return readinessGate(view, gate, facts.readiness)
}
