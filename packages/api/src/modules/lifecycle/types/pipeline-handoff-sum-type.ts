import type { HandoffState } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { HandoffStateEnum } from './expansion-enums.js'
import { PipelineSumType } from './pipeline-sum-type.js'

@ObjectType('PipelineHandoffSum', {
  description: 'Open opportunities by how their handoff stands.',
  simpleResolvers: true,
})
export class PipelineHandoffSumType {
  @Field(() => HandoffStateEnum, { description: 'How it stands.' })
  key!: HandoffState

  @Field(() => PipelineSumType, { description: 'The opportunities.' })
  sum!: PipelineSumType
}
