import {
  formatDay,
  type Health,
  type HealthDirection,
  type HealthLevel,
  type Locale,
  type SignalFamily,
} from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { SignalFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar } from '../../graphql/scalars.js'

/** How an account stands. */
export const HealthLevelEnum = vocabularyEnum<HealthLevel>(
  'HealthLevel',
  'How an account stands, by the figures `policy.health.level.*`.',
  {
    HEALTHY: 'Nothing to do.',
    WATCH: 'To be watched.',
    AT_RISK: 'Calls for action.',
    CRITICAL: 'Calls for action now.',
  },
)

/** Where a health score is going. */
const HealthDirectionEnum = vocabularyEnum<HealthDirection>(
  'HealthDirection',
  'Where a health score is going, by the figure `policy.health.trend.stable`.',
  {
    RISING: 'Up.',
    STABLE: 'Neither up nor down.',
    FALLING: 'Down.',
  },
)

@ObjectType('MetricHealth', {
  description: 'One metric as it went into a health score; the evidence is with the score.',
  simpleResolvers: true,
})
class MetricHealthType {
  @Field(() => String, { description: 'The metric’s name as signals carry it, e.g. `logins`.' })
  metric!: string

  @Field(() => Float, {
    description: 'The latest fresh value, the mean of its sources, as it was measured.',
  })
  value!: number

  @Field(() => DateScalar, { description: 'The day it was measured.' })
  day!: string

  @Field(() => Float, { description: 'What it is worth, in points of 0–100.' })
  score!: number
}

@ObjectType('FamilyHealth', {
  description:
    'One family of signals as it went into a health score (PM “Pillars”); the evidence is with the score.',
  simpleResolvers: true,
})
class FamilyHealthType {
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

@ObjectType('AccountHealth', {
  description: 'How an account stands, out of the signals recorded up to the day (PM “Pillars”).',
  simpleResolvers: true,
})
export class AccountHealthType {
  @Field(() => Float, {
    nullable: true,
    description:
      'The health score, 0–100; no higher than open escalations leave (49, of medium and low severity 69, by policy). Null without fresh signals, which the evidence says.',
  })
  score!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'What the signals alone come to, 0–100; null without fresh ones.',
  })
  scoreBySignals!: number | null

  @Field(() => Int, { description: 'Escalations that are open on the day.' })
  openEscalations!: number

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
    description:
      'Days until the contract ends, or until notice must be given where it renews by itself; negative after it, null without an end.',
  })
  daysUntilRenewal!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** An account's health for GraphQL. */
export function toAccountHealth(health: Health, locale: Locale): AccountHealthType {
  const { score, trend, families, evidence, ...same } = health
  return {
    ...same,
    score: score.value,
    trend: toRatio(trend, locale),
    families: families.map(({ metrics, ...family }) => ({
      ...family,
      metrics: metrics.map((metric) => ({ ...metric, day: formatDay(metric.day) })),
    })),
    evidence: toEvidence(evidence, locale),
  }
}
