import type { RoleFamily } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'
import { CapacitySideType } from './capacity-side-type.js'

@ObjectType('CapacityEffect', {
  description: 'What a plan does to the capacity of one role family of one team.',
  simpleResolvers: true,
})
export class CapacityEffectType {
  @Field(() => ID, { nullable: true, description: 'The team; null for work without one.' })
  teamId!: string | null

  @Field(() => String, { nullable: true, description: 'What the team is called.' })
  teamName!: string | null

  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => CapacitySideType, { nullable: true, description: 'Before; null when it had none.' })
  before!: CapacitySideType | null

  @Field(() => CapacitySideType, { nullable: true, description: 'After; null when it has none.' })
  after!: CapacitySideType | null
}
