import type { OpportunityStage } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { OpportunityStageEnum } from '../../../shared/enums/index.js'
import { PipelineSumType } from './pipeline-sum-type.js'

@ObjectType('PipelineStageSum', {
  description: 'Opportunities of one stage.',
  simpleResolvers: true,
})
export class PipelineStageSumType {
  @Field(() => OpportunityStageEnum, { description: 'The stage.' })
  key!: OpportunityStage

  @Field(() => PipelineSumType, { description: 'The opportunities.' })
  sum!: PipelineSumType
}
