import type { ChangeResult } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Node } from '../../graphql/relay/node.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

/** What became of one change. */
const ChangeOutcomeEnum = vocabularyEnum<ChangeResult['outcome']>(
  'ChangeOutcome',
  'What became of one change of a plan.',
  {
    CREATED: 'Its thing is made.',
    CHANGED: 'Fields of its thing differ.',
    ENDED: 'Its thing gets an end.',
    REMOVED: 'Its thing is taken out, as it would have lasted no day.',
    REOPENED: 'Its thing had an end, and has none now.',
    UNCHANGED: 'Its thing is as it was.',
    RECORDED: 'Its row of a time series is recorded, or was so already.',
  },
)

@ObjectType('ChangeResult', {
  description: 'What became of one change of a plan.',
  simpleResolvers: true,
})
export class ChangeResultType {
  @Field(() => NonNegativeIntScalar, { description: 'Its place in the plan, from 0.' })
  changeIndex!: number

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description: 'The row of a change of many rows; null otherwise.',
  })
  row!: number | null

  @Field(() => ChangeOutcomeEnum, { description: 'What became of the thing it is about.' })
  outcome!: ChangeResult['outcome']

  @Field(() => ID, {
    nullable: true,
    description: 'The opaque id of that thing; null for rows of time series.',
  })
  thingId!: string | null

  @Field(() => Node, {
    nullable: true,
    description:
      'The thing in the state after the plan: today or, where it is not live today, in the life that comes next or was last.',
  })
  node!: object | null
}
