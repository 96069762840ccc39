import {
  formatDay,
  type Locale,
  type OrganizationView,
  type PlanGroup,
  type PlanLine,
  type Ratio,
  TARGET_METRICS,
  type TargetMetric,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { enumOf, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Grouped, toGrouped } from '../../graphql/grouped.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar } from '../../graphql/scalars.js'

/** Out of what a plan is. */
const PlanSourceEnum = vocabularyEnum<PlanLine['planFrom']>(
  'PlanSource',
  'Out of what a planned figure is.',
  {
    TARGET: 'A target that is set.',
    PLAN_OF_RECORD: 'The organization as the year’s plan of record has it.',
  },
)

/** Whose figure a line of a plan is. */
const PlanGroupingEnum = vocabularyEnum<PlanGroup['by']>(
  'PlanGrouping',
  'Whose figure a line of a plan is.',
  {
    ORGANIZATION: 'The whole organization.',
    SEGMENT: 'A segment.',
    TEAM: 'A team by itself.',
  },
)

@ObjectType('PlanFigure', {
  description: 'A figure of a plan in the unit of its metric, or why there is none.',
  simpleResolvers: true,
})
class PlanFigureType {
  @Field(() => RatioType, {
    description:
      'The figure: rates and shares 0–1, days, FTE; of a cost its amount in minor units. Null with the reason.',
  })
  figure!: RatioType

  @Field(() => Money, {
    nullable: true,
    description: 'The amount of a cost a month; null of other metrics, and where there is none.',
  })
  amount!: Money | null
}

@ObjectType('PlanMonth', {
  description: 'One month of a plan, and of what is.',
  simpleResolvers: true,
})
class PlanMonthType {
  @Field(() => DateScalar, {
    description: 'The month’s last day, on which both are looked at.',
  })
  day!: string

  @Field(() => PlanFigureType, { description: 'What is planned.' })
  plan!: PlanFigureType

  @Field(() => PlanFigureType, {
    description: 'What is; of a day ahead, what is on record until then.',
  })
  actual!: PlanFigureType

  @Field(() => Boolean, { description: 'Whether the day is still to come.' })
  isAhead!: boolean
}

@ObjectType('PlanLine', {
  implements: Grouped,
  description:
    'Plan against actual of one metric and group in a fiscal year, and what the year’s end comes to.',
  simpleResolvers: true,
})
export class PlanLineType extends Grouped {
  @Field(() => enumOf('targetMetric'), { description: 'What is measured.' })
  metric!: TargetMetric

  @Field(() => PlanGroupingEnum, { description: 'Whose figure it is.' })
  groupBy!: PlanGroup['by']

  @Field(() => PlanSourceEnum, { description: 'Out of what the plan is.' })
  planFrom!: PlanLine['planFrom']

  @Field(() => PlanFigureType, {
    description: 'What is planned for the day shown, or the year’s last day when that is over.',
  })
  plan!: PlanFigureType

  @Field(() => PlanFigureType, { description: 'What is planned for the year’s last day.' })
  planAtEnd!: PlanFigureType

  @Field(() => PlanFigureType, {
    description:
      'What is reached: retention and renewals from the year’s first day on, the rest as of the day.',
  })
  actual!: PlanFigureType

  @Field(() => PlanFigureType, { description: 'actual − plan.' })
  variance!: PlanFigureType

  @Field(() => PlanFigureType, {
    description:
      'What the year’s end comes to by what is on record until then; open renewals count by the weight of their health.',
  })
  runOut!: PlanFigureType

  @Field(() => PlanFigureType, { description: 'runOut − planAtEnd.' })
  runOutVariance!: PlanFigureType

  @Field(() => [PlanMonthType], {
    description: 'The twelve months of headcount and cost; empty of other metrics.',
  })
  months!: PlanMonthType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A line of plan against actual for GraphQL. */
export function toPlanLine(
  view: OrganizationView,
  { metric, group, planFrom, months, evidence, ...figures }: PlanLine,
  locale: Locale,
): PlanLineType {
  const isMoney = TARGET_METRICS[metric].field === 'monthlyCost'
  const told = (ratio: Ratio): PlanFigureType => ({
    figure: toRatio(ratio, locale),
    amount: isMoney ? moneyOf(ratio.value, view.organization) : null,
  })
  return {
    ...toGrouped(view, group, locale),
    metric,
    groupBy: group.by,
    planFrom,
    plan: told(figures.plan),
    planAtEnd: told(figures.planAtEnd),
    actual: told(figures.actual),
    variance: told(figures.variance),
    runOut: told(figures.runOut),
    runOutVariance: told(figures.runOutVariance),
    months: months.map(({ day, plan, figure, isAhead }) => ({
      day: formatDay(day),
      plan: told(plan),
      actual: told(figure),
      isAhead,
    })),
    evidence: toEvidence(evidence, locale),
  }
}
