import type { LeadershipLayer, RoleFamily } from '@postscale/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LeadershipLayerEnum, RoleFamilyEnum } from '../../../shared/enums/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Adds a role to the organization’s catalogue.' })
export class CreateRoleChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new role: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => RoleFamilyEnum, { description: 'What it does; decides which figures apply.' })
  family!: RoleFamily

  @Field(() => Int, {
    nullable: true,
    description: 'Steps above the first rung of its ladder; 0 is the first.',
  })
  level?: number | null

  @Field(() => LeadershipLayerEnum, {
    nullable: true,
    description: 'For leadership: whose span of control applies.',
  })
  layer?: LeadershipLayer | null
}

@InputType({ description: 'Alters a role.' })
export class UpdateRoleChange extends EffectiveInput {
  @Field(() => ID, { description: 'The role.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'What it does; decides which figures apply.',
  })
  family?: RoleFamily | null

  @Field(() => Int, {
    nullable: true,
    description: 'Steps above the first rung of its ladder; 0 is the first.',
  })
  level?: number | null

  @Field(() => LeadershipLayerEnum, {
    nullable: true,
    description: 'For leadership: whose span of control applies.',
  })
  layer?: LeadershipLayer | null
}

@InputType({ description: 'Ends a role; refused while seats have it.' })
export class RetireRoleChange extends EffectiveInput {
  @Field(() => ID, { description: 'The role.' })
  id!: string
}
