import type { HealthDirection, HealthLevel } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { FamilyHealthType } from './family-health-type.js'
import { HealthDirectionEnum } from './health-direction-enum.js'
import { HealthLevelEnum } from './health-level-enum.js'

@ObjectType('AccountHealth', {
  description: 'How an account stands, out of the signals recorded up to the day (PM “Pillars”).',
  simpleResolvers: true,
})
export class AccountHealthType {
  @Field(() => Float, {
    nullable: true,
    description: 'The health score, 0–100; null without fresh signals, which the evidence says.',
  })
  score!: number | null

  @Field(() => HealthLevelEnum, { nullable: true, description: 'Its level; null without a score.' })
  level!: HealthLevel | null

  @Field(() => Float, {
    description: 'Part of the model’s weight whose families have fresh signals, 0–1.',
  })
  coverage!: number

  @Field(() => RatioType, {
    description:
      'Change in points over the trend days (90 by policy), of the families that both days have.',
  })
  trend!: RatioType

  @Field(() => HealthDirectionEnum, {
    nullable: true,
    description: 'Where the score is going; null when the trend is not known.',
  })
  direction!: HealthDirection | null

  @Field(() => [FamilyHealthType], { description: 'Every family of signals.' })
  families!: readonly FamilyHealthType[]

  @Field(() => [String], {
    description: 'Metrics that were measured and that the health model does not know.',
  })
  unknownMetrics!: readonly string[]

  @Field(() => Int, {
    nullable: true,
    description: 'Days until the contract ends; negative after it, null without an end.',
  })
  daysUntilRenewal!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
