import type { StakeholderRole } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { StakeholderRoleEnum } from '../../../shared/enums/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Adds a customer’s person.' })
export class AddStakeholderChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new customer’s person: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => StakeholderRoleEnum, { description: 'What the person is to us.' })
  role!: StakeholderRole

  @Field(() => String, { nullable: true, description: 'The person’s job.' })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null
}

@InputType({ description: 'Alters a customer’s person.' })
export class UpdateStakeholderChange extends EffectiveInput {
  @Field(() => ID, { description: 'The customer’s person.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string | null

  @Field(() => StakeholderRoleEnum, { nullable: true, description: 'What the person is to us.' })
  role?: StakeholderRole | null

  @Field(() => String, { nullable: true, description: 'The person’s job.' })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null
}

@InputType({ description: 'Takes a customer’s person out from a day on.' })
export class RemoveStakeholderChange extends EffectiveInput {
  @Field(() => ID, { description: 'The customer’s person.' })
  id!: string
}
