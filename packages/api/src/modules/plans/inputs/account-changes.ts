import type { Complexity, Segment, Tier } from '@postscale/domain'
import { Field, Float, ID, InputType } from 'type-graphql'
import { ComplexityEnum, SegmentEnum, TierEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'
import { MoneyInput } from './money-input.js'

@InputType({ description: 'Adds a customer account.' })
export class AddAccountChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new account: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => String, { description: 'The customer.' })
  name!: string

  @Field(() => MoneyInput, { description: 'Annual contract value.' })
  acv!: MoneyInput

  @Field(() => SegmentEnum, { description: 'Its segment.' })
  segment!: Segment

  @Field(() => TierEnum, {
    nullable: true,
    description: 'How it is served; null lets its segment decide.',
  })
  tier?: Tier | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it matters beyond its value.' })
  strategic?: boolean | null

  @Field(() => ComplexityEnum, { nullable: true, description: 'How complex it is to serve.' })
  complexity?: Complexity | null

  @Field(() => String, { nullable: true, description: 'Its industry.' })
  vertical?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  region?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The language it is served in, as a BCP 47 tag.',
  })
  language?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day of the contract.' })
  contractStart?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the contract ends.' })
  contractEnd?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it renews unless cancelled.' })
  autoRenew?: boolean | null

  @Field(() => String, { nullable: true, description: 'Terms of the renewal, in words.' })
  renewalTerms?: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'Its load compared with an ordinary account, 0–100; 1 by default.',
  })
  loadWeight?: number | null
}

@InputType({ description: 'Alters an account; its tier by `setTier`.' })
export class UpdateAccountChange extends EffectiveInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'The customer.' })
  name?: string | null

  @Field(() => MoneyInput, { nullable: true, description: 'Annual contract value.' })
  acv?: MoneyInput | null

  @Field(() => SegmentEnum, { nullable: true, description: 'Its segment.' })
  segment?: Segment | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it matters beyond its value.' })
  strategic?: boolean | null

  @Field(() => ComplexityEnum, { nullable: true, description: 'How complex it is to serve.' })
  complexity?: Complexity | null

  @Field(() => String, { nullable: true, description: 'Its industry.' })
  vertical?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  region?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The language it is served in, as a BCP 47 tag.',
  })
  language?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day of the contract.' })
  contractStart?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the contract ends.' })
  contractEnd?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it renews unless cancelled.' })
  autoRenew?: boolean | null

  @Field(() => String, { nullable: true, description: 'Terms of the renewal, in words.' })
  renewalTerms?: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'Its load compared with an ordinary account, 0–100; 1 by default.',
  })
  loadWeight?: number | null
}

@InputType({ description: 'Ends an account; refused while it is covered.' })
export class CloseAccountChange extends EffectiveInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string
}

@InputType({ description: 'Sets how an account is served.' })
export class SetTierChange extends EffectiveInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => TierEnum, {
    nullable: true,
    description: 'How it is served; null lets its segment decide.',
  })
  tier?: Tier | null
}
