import type { Backtest, Locale } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('HealthBacktestAhead', {
  description: 'How well the score told the outcome so many days ahead.',
  simpleResolvers: true,
})
class HealthBacktestAheadType {
  @Field(() => Int, { description: 'Days before the end.' })
  leadDays!: number

  @Field(() => NonNegativeIntScalar, { description: 'Renewed ones that had a score then.' })
  renewed!: number

  @Field(() => NonNegativeIntScalar, { description: 'Churned ones that had a score then.' })
  churned!: number

  @Field(() => RatioType, {
    description: 'Area under the curve, 0–1: 0.5 is chance, 1 tells every outcome.',
  })
  auc!: RatioType

  @Field(() => RatioType, {
    description: 'Churn rate of the worst-scored tenth ÷ churn rate of all.',
  })
  lift!: RatioType

  @Field(() => RatioType, { description: 'Part of the churned that were at risk by then, 0–1.' })
  caught!: RatioType

  @Field(() => RatioType, { description: 'Part of the renewed that were at risk by then, 0–1.' })
  falseAlarms!: RatioType

  @Field(() => Boolean, {
    description: 'Whether there are enough of both outcomes to rely on it (policy: 20 of each).',
  })
  reliable!: boolean
}

@ObjectType('HealthBacktestWarning', {
  description: 'How early the churned were warned of.',
  simpleResolvers: true,
})
class HealthBacktestWarningType {
  @Field(() => NonNegativeIntScalar, { description: 'Churned that were at risk when they ended.' })
  warned!: number

  @Field(() => NonNegativeIntScalar, { description: 'Churned that were not.' })
  missed!: number

  @Field(() => NonNegativeIntScalar, { description: 'Churned without any score.' })
  unscored!: number

  @Field(() => RatioType, { description: 'Median days of warning of those warned of.' })
  medianDays!: RatioType

  @Field(() => NonNegativeIntScalar, {
    description: 'Warned of early enough: at least 60 days ahead (PM “Assessment”).',
  })
  inTime!: number
}

@ObjectType('HealthBacktest', {
  description:
    'How well health scores told what became of contracts that ended in the last two years.',
  simpleResolvers: true,
})
export class HealthBacktestType {
  @Field(() => NonNegativeIntScalar, { description: 'Past ends that were renewed.' })
  renewed!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Past ends at which, or before which, the customer left.',
  })
  churned!: number

  @Field(() => [HealthBacktestAheadType], { description: 'By days ahead, ascending.' })
  ahead!: readonly HealthBacktestAheadType[]

  @Field(() => HealthBacktestWarningType, { description: 'How early the churned were warned of.' })
  warning!: HealthBacktestWarningType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A backtest for GraphQL. */
export function toHealthBacktest(
  { renewed, churned, ahead, warning, evidence }: Backtest,
  locale: Locale,
): HealthBacktestType {
  return {
    renewed,
    churned,
    ahead: ahead.map((each) => ({
      ...each,
      auc: toRatio(each.auc, locale),
      lift: toRatio(each.lift, locale),
      caught: toRatio(each.caught, locale),
      falseAlarms: toRatio(each.falseAlarms, locale),
    })),
    warning: { ...warning, medianDays: toRatio(warning.medianDays, locale) },
    evidence: toEvidence(evidence, locale),
  }
}
