import type { RoleFamily } from '@postscale/domain'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('TemplateSizing', {
  description: 'How many seats of one role family a team of the new organization has.',
  simpleResolvers: true,
})
export class TemplateSizingType {
  @Field(() => ID, { description: 'The team, new or present, as in `node`.' })
  teamId!: string

  @Field(() => String, { description: 'What the team is called.' })
  teamName!: string

  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => Float, { description: 'Its load in seats: weight ÷ upper figure.' })
  load!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'The smallest number of whole seats that reaches target utilisation.',
  })
  seatsRequired!: number

  @Field(() => Float, { description: 'Present seats that go to the team, by their FTE.' })
  present!: number

  @Field(() => NonNegativeIntScalar, { description: 'Seats that the plan opens.' })
  opened!: number
}
