import type { HealthLevel } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { HealthLevelEnum } from './health-level-enum.js'

@ObjectType('HealthLevelCount', {
  description:
    'The accounts of one level of health; the evidence is with the answer it is part of.',
  simpleResolvers: true,
})
export class HealthLevelCountType {
  @Field(() => HealthLevelEnum, {
    nullable: true,
    description: 'The level; null for accounts without a score.',
  })
  level!: HealthLevel | null

  @Field(() => NonNegativeIntScalar, { description: 'How many accounts.' })
  accounts!: number

  @Field(() => Money, { description: 'Their annual contract value.' })
  acv!: Money
}
