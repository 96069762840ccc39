import {
  formatDay,
  type Locale,
  type OrganizationView,
  type RenewalGroup,
  type RenewalPoint,
  type RetentionGrouping,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Grouped, toGrouped } from '../../graphql/grouped.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { RetentionGroupingEnum, type RetentionPeriod } from './retention-group.js'
import { JudgedRatioType, toJudgedRatio } from './retention-point.js'

@ObjectType('RenewalRatePoint', {
  description:
    'What was renewed of the contracts that ended in a period; one customer’s that end within 30 days of one another are one renewal. The guides’ worked example is such a rate (PM “Retention economics”).',
  simpleResolvers: true,
})
class RenewalRatePointType {
  @Field(() => DateScalar, { description: 'The first day of the period.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after its last one.' })
  before!: string

  @Field(() => NonNegativeIntScalar, { description: 'Renewals that were due.' })
  due!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Of them, those of which anything was renewed.',
  })
  won!: number

  @Field(() => Money, {
    description: 'Recurring revenue a year whose contract ended, as it was before it was settled.',
  })
  ended!: Money

  @Field(() => Money, { description: 'What of it was renewed, growth not counted.' })
  renewed!: Money

  @Field(() => Money, {
    description: 'What of that was renewed on the contract’s last day or before.',
  })
  onTime!: Money

  @Field(() => Money, {
    description: 'What is past its end, and neither renewed nor lost: it counts as not renewed.',
  })
  unresolved!: Money

  @Field(() => RatioType, {
    description: 'renewed ÷ ended, 0–1; null when no contract ended in the period.',
  })
  rate!: RatioType

  @Field(() => RatioType, {
    description: 'won ÷ due, 0–1; null when no contract ended in the period.',
  })
  logoRate!: RatioType

  @Field(() => RatioType, {
    description: 'onTime ÷ ended, 0–1; null when no contract ended in the period.',
  })
  onTimeRate!: RatioType

  @Field(() => RatioType, {
    description:
      'Part of the recurring revenue at the period’s start whose contract ended in it, 0–1: GRR looks at all of it, the renewal rate at this part. Null when there was no revenue.',
  })
  shareUp!: RatioType

  @Field(() => JudgedRatioType, {
    description: 'Gross revenue retention of the same group in the same period.',
  })
  grr!: JudgedRatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('RenewalRateGroup', {
  implements: Grouped,
  description: 'A group of accounts with its renewal rate, period by period.',
  simpleResolvers: true,
})
export class RenewalRateGroupType extends Grouped {
  view!: OrganizationView

  @Field(() => RetentionGroupingEnum, { description: 'What is grouped by.' })
  groupBy!: RetentionGrouping

  @Field(() => [RenewalRatePointType], {
    description: 'One for each month asked for, in order; the last month is the latest that ended.',
  })
  points!: readonly RenewalRatePointType[]
}

/** A group's renewal rates for GraphQL. */
export function toRenewalRateGroup(
  view: OrganizationView,
  { monthly, annual, ...group }: RenewalGroup,
  period: RetentionPeriod,
  locale: Locale,
): RenewalRateGroupType {
  const points = period === 'MONTH' ? monthly : annual
  return {
    ...toGrouped(view, group, locale),
    view,
    groupBy: group.by,
    points: points.map((point) => toPoint(view, point, locale)),
  }
}

function toPoint(
  { organization }: OrganizationView,
  { period, renewals, grr }: RenewalPoint,
  locale: Locale,
): RenewalRatePointType {
  return {
    from: formatDay(period.from),
    before: formatDay(period.to),
    due: renewals.due,
    won: renewals.won,
    ended: moneyOf(renewals.ended, organization),
    renewed: moneyOf(renewals.renewed, organization),
    onTime: moneyOf(renewals.onTime, organization),
    unresolved: moneyOf(renewals.unresolved, organization),
    rate: toRatio(renewals.rate, locale),
    logoRate: toRatio(renewals.logoRate, locale),
    onTimeRate: toRatio(renewals.onTimeRate, locale),
    shareUp: toRatio(renewals.shareUp, locale),
    grr: toJudgedRatio(grr, locale),
    evidence: toEvidence(renewals.evidence, locale),
  }
}
