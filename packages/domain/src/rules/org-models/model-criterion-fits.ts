import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { figuresOf } from '../evidence/figures.js'
import type { EvidenceUnit } from '../evidence/evidence.js'
import type { CriterionFit } from '../org-structure/weighed-score.js'
import type { OrganizationView } from '../../state/view.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import type { ModelFits } from './model-fits.js'
import { ORG_MODEL_CRITERIA, type OrgModelCriterion } from './criteria.js'
import { type OrgTraits, orgTraits } from './org-traits.js'

/** What a criterion is measured by. */
interface Measure {
  readonly weight: NumberBenchmarkKey
  /** As messages are told it: a count, or a fraction. */
  readonly of: (traits: OrgTraits) => number
  readonly inputs: (
    traits: OrgTraits,
  ) => readonly (readonly [string, number | string, EvidenceUnit])[]
}

/** How each criterion is measured and weighed. */
export const MODEL_MEASURES: Readonly<Record<OrgModelCriterion, Measure>> = {
  CUSTOMERS: {
    weight: 'policy.orgModel.weight.customers',
    of: ({ customers }) => customers,
    inputs: ({ customers }) => [['customers', customers, 'ACCOUNTS']],
  },
  CSMS: {
    weight: 'policy.orgModel.weight.csms',
    of: ({ csms }) => csms,
    inputs: ({ csms }) => [['csms', csms, 'SEATS']],
  },
  SEGMENTS: {
    weight: 'policy.orgModel.weight.segments',
    of: ({ realSegments }) => realSegments.length,
    inputs: ({ realSegments }) => [['segments', realSegments.join(', '), 'TEXT']],
  },
  REGIONS: {
    weight: 'policy.orgModel.weight.regions',
    of: ({ realRegions }) => realRegions.length,
    inputs: ({ realRegions }) => [['regions', realRegions.join(', '), 'TEXT']],
  },
  LANGUAGES: {
    weight: 'policy.orgModel.weight.languages',
    of: ({ realLanguages }) => realLanguages.length,
    inputs: ({ realLanguages }) => [['languages', realLanguages.join(', '), 'TEXT']],
  },
  HANDOFF_COST: {
    weight: 'policy.orgModel.weight.handoffCost',
    of: ({ highTouchShare }) => highTouchShare,
    inputs: ({ highTouchShare }) => [['highTouchShare', highTouchShare, 'FRACTION']],
  },
  COMPLEXITY: {
    weight: 'policy.orgModel.weight.complexity',
    of: ({ complexity }) => complexity,
    inputs: ({ complexity }) => [['complexity', complexity, 'FRACTION']],
  },
  TEAM_SIZE: {
    weight: 'policy.orgModel.weight.teamSize',
    of: ({ people }) => people,
    inputs: ({ people }) => [['people', people, 'PEOPLE']],
  },
}

/** The criteria of one model, ready to be weighed. */
export function modelCriterionFits(
  view: OrganizationView,
  model: OrgModel,
  fits: ModelFits,
): readonly CriterionFit<OrgModelCriterion>[] {
  const traits = orgTraits(view)
  return ORG_MODEL_CRITERIA.map((criterion) => {
    const { weight, of, inputs } = MODEL_MEASURES[criterion]
    const { fit, keys } = fits[criterion]
    const measure = of(traits)
    return {
      criterion,
      weight,
      fit,
      inputs: inputs(traits),
      figures: keys.map(figuresOf(view).used),
      say: (points, most) => ({
        key: 'orgModels.MODEL_PART',
        params: { model, criterion, measure, points, of: most },
      }),
    }
  })
}
