import type {
  ExpansionPipeline,
  HandoffState,
  Locale,
  OpportunityKind,
  OpportunityStage,
  OrganizationView,
  PipelineSum,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { OpportunityKindEnum, OpportunityStageEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { nodeAt } from '../../graphql/types/thing-fields.js'
import type { OpportunityType } from '../../graphql/types/types.js'
import { HandoffStateEnum, HandoffType } from './account-expansion.js'

@ObjectType('PipelineSum', {
  description: 'Opportunities, and the growth that they stand for.',
  simpleResolvers: true,
})
class PipelineSumType {
  @Field(() => NonNegativeIntScalar, { description: 'Opportunities.' })
  opportunities!: number

  @Field(() => Money, { description: 'Growth of annual contract value.' })
  amount!: Money
}

@ObjectType('PipelineHandoffSum', {
  description: 'Open opportunities by how their handoff stands.',
  simpleResolvers: true,
})
class PipelineHandoffSumType {
  @Field(() => HandoffStateEnum, { description: 'How it stands.' })
  key!: HandoffState

  @Field(() => PipelineSumType, { description: 'The opportunities.' })
  sum!: PipelineSumType
}

@ObjectType('PipelineKindSum', {
  description: 'Open opportunities of one kind.',
  simpleResolvers: true,
})
class PipelineKindSumType {
  @Field(() => OpportunityKindEnum, { description: 'The kind.' })
  key!: OpportunityKind

  @Field(() => PipelineSumType, { description: 'The opportunities.' })
  sum!: PipelineSumType
}

@ObjectType('PipelineStageSum', {
  description: 'Opportunities of one stage.',
  simpleResolvers: true,
})
class PipelineStageSumType {
  @Field(() => OpportunityStageEnum, { description: 'The stage.' })
  key!: OpportunityStage

  @Field(() => PipelineSumType, { description: 'The opportunities.' })
  sum!: PipelineSumType
}

@ObjectType('ExpansionPipeline', {
  description: 'The opportunities of growth and their handoff to sales (PM “Expansion”).',
  simpleResolvers: true,
})
export class ExpansionPipelineType {
  @Field(() => [PipelineStageSumType], { description: 'By stage, won and lost ones too.' })
  byStage!: PipelineStageSumType[]

  @Field(() => PipelineSumType, { description: 'The open ones.' })
  open!: PipelineSumType

  @Field(() => [PipelineKindSumType], { description: 'The open ones by kind.' })
  openByKind!: PipelineKindSumType[]

  @Field(() => [PipelineHandoffSumType], { description: 'The open ones by their handoff.' })
  byHandoff!: PipelineHandoffSumType[]

  @Field(() => [HandoffType], {
    description: 'Overdue and stalled handoffs, the largest first; at most 100.',
  })
  stuck!: HandoffType[]

  @Field(() => PipelineSumType, { description: 'Open ones that no live seat answers for.' })
  unowned!: PipelineSumType

  @Field(() => PipelineSumType, { description: 'Open ones whose expected day has passed.' })
  pastDue!: PipelineSumType

  @Field(() => RatioType, { description: 'Won ÷ decided, by number.' })
  winRate!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

const mostStuck = 100

/** The opportunities of growth for GraphQL. */
export function toExpansionPipeline(
  view: OrganizationView,
  pipeline: ExpansionPipeline,
  locale: Locale,
): ExpansionPipelineType {
  const sumOf = ({ opportunities, amount }: PipelineSum): PipelineSumType => ({
    opportunities,
    amount: moneyOf(amount, view.organization),
  })
  const named = <K extends string>(by: Readonly<Record<K, PipelineSum>>) =>
    Object.entries<PipelineSum>(by).map(([key, sum]) => ({ key: key as K, sum: sumOf(sum) }))
  return {
    byStage: named(pipeline.byStage),
    open: sumOf(pipeline.open),
    openByKind: named(pipeline.openByKind),
    byHandoff: named(pipeline.byHandoff),
    stuck: pipeline.stuck.slice(0, mostStuck).flatMap(({ opportunityId, state, days, amount }) => {
      const opportunity = nodeAt(view, 'opportunity', opportunityId) as OpportunityType | null
      if (opportunity === null) return []
      const money = moneyOf(amount, view.organization)
      return [{ opportunity, state, days, amount: money }]
    }),
    unowned: sumOf(pipeline.unowned),
    pastDue: sumOf(pipeline.pastDue),
    winRate: toRatio(pipeline.winRate, locale),
    evidence: toEvidence(pipeline.evidence, locale),
  }
}
