import {
  assessedFacts,
  type CostVerdict,
  type EconomicsLine,
  type Locale,
  type OrganizationView,
  type Ratio,
  type ReadinessStatus,
  type Segment,
  type SegmentVerdict,
  type SelectionStepId,
  type selectServiceModel,
  type ServiceModel,
  type Tier,
  TIERS,
  unitEconomics,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { SegmentEnum, ServiceModelEnum, TierEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PersonType } from '../../graphql/types/types.js'
import { notEvaluated } from '../tiers/tier-assignment.js'
import { CostVerdictEnum } from '../unit-economics/cost-judgement.js'
import { RequirementCheckType } from './service-model-evolution.js'
import { ReadinessStatusEnum } from './service-model-facts.js'

/** The steps of selecting a service model. */
const SelectionStepEnum = vocabularyEnum<SelectionStepId>(
  'SelectionStepId',
  'A step of selecting a service model (BM “Step 1” to “Step 5”).',
  {
    UNIT_ECONOMICS: 'The most personal model that the average contract value bears.',
    COMPLEXITY: 'What the complexity of the product asks for.',
    EXPECTATIONS: 'What customers of the segment expect.',
    COMPETITION: 'What competitors give at the same contract value.',
    SCALE: 'The most personal model that bears the customers to come.',
  },
)

@ObjectType('SelectionStep', {
  description: 'What one step says of a segment, and how much that counts.',
  simpleResolvers: true,
})
class SelectionStepType {
  @Field(() => SelectionStepEnum, { description: 'The step.' })
  step!: SelectionStepId

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The model that it speaks for; null when it could not be evaluated.',
  })
  vote!: Tier | null

  @Field(() => Float, { description: 'Its part of all votes cast, 0–1; 0 without a vote.' })
  weight!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('SegmentServiceModel', {
  description: 'The service model of one segment (BM “Step 1” to “Step 5”).',
  simpleResolvers: true,
})
class SegmentVerdictType {
  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => NonNegativeIntScalar, { description: 'Its accounts.' })
  accounts!: number

  @Field(() => Money, { description: 'What they pay a year: balances, else ACV.' })
  revenue!: Money

  @Field(() => Money, {
    nullable: true,
    description:
      'What serving them really costs a year now, beside the list prices that the selection uses; null without a dollar rate.',
  })
  costNow!: Money | null

  @Field(() => RatioType, { description: 'That cost ÷ what they pay.' })
  costShareNow!: RatioType

  @Field(() => TierEnum, { description: 'The model that fits.' })
  model!: Tier

  @Field(() => [ModelScoreType], { description: 'The votes of each model.' })
  scores!: ModelScoreType[]

  @Field(() => [SelectionStepType], { description: 'The five steps, in order.' })
  steps!: SelectionStepType[]

  @Field(() => Boolean, {
    description: 'Whether tech-touch had most votes but enterprise refuses service without people.',
  })
  raised!: boolean

  @Field(() => CostVerdictEnum, {
    nullable: true,
    description:
      'What the model would cost the average customer at list prices, of a CSM whose book is as the guide has it; null when not known.',
  })
  listPriceVerdict!: CostVerdict | null

  @Field(() => CostVerdictEnum, {
    nullable: true,
    description:
      'What serving them costs now, as `unitEconomics` judges the segment; null where that has no verdict.',
  })
  verdictNow!: CostVerdict | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('ServiceModelScore', {
  description: 'The part of a segment’s votes that a model got.',
  simpleResolvers: true,
})
class ModelScoreType {
  @Field(() => TierEnum, { description: 'The model.' })
  model!: Tier

  @Field(() => Float, { description: 'Its part, 0–1; the parts add up to 1.' })
  score!: number
}

@ObjectType('ServiceModelReadiness', {
  description: 'Whether a service model can be chosen today: what is missing is to be built first.',
  simpleResolvers: true,
})
class ReadinessType {
  @Field(() => ServiceModelEnum, { description: 'The model.' })
  model!: ServiceModel

  @Field(() => ReadinessStatusEnum, { description: 'Whether it can be chosen.' })
  status!: ReadinessStatus

  @Field(() => [RequirementCheckType], { description: 'What it needs, one by one.' })
  checks!: readonly RequirementCheckType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('ServiceModelSelection', {
  description:
    'The service model that fits, and whether it can be chosen (BM “Step 1” to “Step 5”).',
  simpleResolvers: true,
})
export class ServiceModelSelectionType {
  @Field(() => ServiceModelEnum, {
    nullable: true,
    description: 'The model; HYBRID when segments differ, null when there are no customers.',
  })
  model!: ServiceModel | null

  @Field(() => ServiceModelEnum, {
    nullable: true,
    description: 'The model that the organization has declared; null when it has not.',
  })
  declared!: ServiceModel | null

  @Field(() => [SegmentVerdictType], { description: 'Of each segment that has customers.' })
  segments!: SegmentVerdictType[]

  @Field(() => [ReadinessType], { description: 'Of each of the four models, in their order.' })
  readiness!: ReadinessType[]

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last assessment that told of competition or readiness, which count where the arguments say nothing; null without one.',
  })
  assessedOn!: string | null

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who answered it; null when nobody is named.',
  })
  assessedBy!: PersonType | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no model, in the language of the request.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The selection of a service model for GraphQL. */
export function toServiceModelSelection(
  view: OrganizationView,
  selection: ReturnType<typeof selectServiceModel>,
  locale: Locale,
): ServiceModelSelectionType {
  const { assessedOn, assessedBy } = assessedFacts(view)
  const person = assessedBy === null ? undefined : view.people.get(assessedBy)
  const assessed = {
    assessedOn,
    assessedBy: person === undefined ? null : new PersonType(view, person),
  }
  if (selection.status === 'NOT_EVALUATED') {
    const { serviceModel: declared } = view.organization
    const nothing = { model: null, declared, segments: [], readiness: [] }
    return { ...nothing, ...assessed, ...notEvaluated(selection.reason, locale) }
  }
  const { model, declared, segments, readiness, evidence } = selection
  const economics = unitEconomics(view, 'SEGMENT')
  const lines = economics.status === 'EVALUATED' ? economics.lines : []
  return {
    model,
    declared,
    ...assessed,
    segments: segments.map((each) => {
      const line = lines.find(({ key }) => key === each.segment)
      return toSegmentVerdict(view, each, line ?? null, locale)
    }),
    readiness: readiness.map((each) => ({ ...each, evidence: toEvidence(each.evidence, locale) })),
    reason: null,
    evidence: toEvidence(evidence, locale),
  }
}

/** Why there is no share: nothing that rests on dollars is told without a rate. */
function noRate({ organization: { currency } }: OrganizationView): Ratio {
  return { value: null, reason: { key: 'unitEconomics.REASON_NO_RATE', params: { currency } } }
}

function toSegmentVerdict(
  view: OrganizationView,
  verdict: SegmentVerdict,
  line: EconomicsLine | null,
  locale: Locale,
): SegmentVerdictType {
  const { revenue, scores, steps, evidence } = verdict
  return {
    ...verdict,
    revenue: moneyOf(revenue, view.organization),
    costNow: moneyOf(line?.cost.total ?? null, view.organization),
    verdictNow: line?.judgement.verdict ?? null,
    costShareNow: toRatio(line?.judgement.share ?? noRate(view), locale),
    scores: TIERS.map((model) => ({ model, score: scores[model] })),
    steps: steps.map((step) => ({ ...step, evidence: toEvidence(step.evidence, locale) })),
    evidence: toEvidence(evidence, locale),
  }
}
