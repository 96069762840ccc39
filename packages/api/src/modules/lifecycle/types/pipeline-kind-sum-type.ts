import type { OpportunityKind } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { OpportunityKindEnum } from '../../../shared/enums/index.js'
import { PipelineSumType } from './pipeline-sum-type.js'

@ObjectType('PipelineKindSum', {
  description: 'Open opportunities of one kind.',
  simpleResolvers: true,
})
export class PipelineKindSumType {
  @Field(() => OpportunityKindEnum, { description: 'The kind.' })
  key!: OpportunityKind

  @Field(() => PipelineSumType, { description: 'The opportunities.' })
  sum!: PipelineSumType
}
