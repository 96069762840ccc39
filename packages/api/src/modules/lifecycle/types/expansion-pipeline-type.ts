import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { PipelineHandoffSumType } from './pipeline-handoff-sum-type.js'
import { HandoffType } from './handoff-type.js'
import { PipelineKindSumType } from './pipeline-kind-sum-type.js'
import { PipelineSumType } from './pipeline-sum-type.js'
import { PipelineStageSumType } from './pipeline-stage-sum-type.js'

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
