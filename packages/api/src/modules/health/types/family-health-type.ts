import type { SignalFamily } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { SignalFamilyEnum } from '../../../shared/enums/index.js'
import { MetricHealthType } from './metric-health-type.js'

@ObjectType('FamilyHealth', {
  description:
    'One family of signals as it went into a health score (PM “Pillars”); the evidence is with the score.',
  simpleResolvers: true,
})
export class FamilyHealthType {
  @Field(() => SignalFamilyEnum, { description: 'The family.' })
  family!: SignalFamily

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of its metrics, 0–100; null without a fresh signal.',
  })
  score!: number | null

  @Field(() => Float, {
    description: 'Its part of the score, 0–1; missing families give theirs to the others.',
  })
  weight!: number

  @Field(() => [MetricHealthType], { description: 'Its metrics that have a fresh signal.' })
  metrics!: readonly MetricHealthType[]
}
