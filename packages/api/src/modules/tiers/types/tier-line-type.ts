import type { Tier } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('TierLine', {
  description: 'The accounts of one tier (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierLineType {
  @Field(() => TierEnum, {
    description: 'The tier; accounts without one stand in that of their segment.',
  })
  tier!: Tier

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that are served so.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Those of them that have no tier of their own and follow their segment.',
  })
  bySegment!: number

  @Field(() => Money, { description: 'Annual contract value of them.' })
  acv!: Money

  @Field(() => Float, {
    nullable: true,
    description: 'Part of all annual contract value, 0–1; null when there is none.',
  })
  acvShare!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Accounts after the movements; null when tiers could not be evaluated.',
  })
  accountsAfter!: number | null
}
