import type { MilestoneState } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'
import { MilestoneStateEnum } from './success-plan-enums.js'

@ObjectType('MilestoneProgress', {
  description: 'A milestone of a success plan, as it stands.',
  simpleResolvers: true,
})
export class MilestoneProgressType {
  @Field(() => String, { description: 'What is to be reached.' })
  title!: string

  @Field(() => DateScalar, { description: 'By when.' })
  dueOn!: string

  @Field(() => MilestoneStateEnum, { description: 'How it stands.' })
  state!: MilestoneState

  @Field(() => Int, { description: 'Days until it is due; negative when late.' })
  days!: number
}
