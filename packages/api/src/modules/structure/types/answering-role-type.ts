import type { RoleFamily } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { PositionType, TeamType } from '../../../graphql/types.js'

@ObjectType('AnsweringRole', {
  description: 'One role family that answers for a responsibility in a segment.',
  simpleResolvers: true,
})
export class AnsweringRoleType {
  @Field(() => RoleFamilyEnum, { description: 'The family.' })
  family!: RoleFamily

  @Field(() => NonNegativeIntScalar, { description: 'Customers that it answers for.' })
  accounts!: number

  @Field(() => [PositionType], { description: 'Its seats that do.' })
  positions!: PositionType[]

  @Field(() => [TeamType], { description: 'Teams of these seats, and teams that pool the work.' })
  teams!: TeamType[]
}
