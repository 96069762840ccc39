import {
  type CalendarDate,
  formatsFor,
  type Locale,
  localize,
  type OrganizationView,
  type PlanSource,
  type PlanUnit,
  type Segment,
  type TargetMetric,
} from '@postscale/domain'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { enumOf, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar } from '../../graphql/scalars.js'
import { TeamType } from '../../graphql/types/types.js'
import { PlanOfRecordType } from '../../scenarios/plan-of-record/plan-of-record-type.js'

const PlanUnitEnum = vocabularyEnum<PlanUnit>('PlanUnit', 'What a planned value is counted in.', {
  SHARE: 'A part of the whole: 0.92 is 92 %.',
  DAYS: 'Days.',
  PEOPLE: 'People.',
  MINOR_UNITS: 'Money in a month, in `money`.',
})

const PlanSourceEnum = vocabularyEnum<PlanSource>(
  'PlanSource',
  'Where a planned value comes from.',
  {
    TARGET: 'A target says so.',
    PLAN_OF_RECORD: 'The scenario that is the plan of record of the fiscal year does.',
  },
)

@ObjectType('PlanFigure', {
  description: 'A value of a plan, or of what became of it.',
  simpleResolvers: true,
})
class PlanFigureType {
  @Field(() => Float, {
    nullable: true,
    description: 'The value in the line’s unit; null for money, and where it is not known.',
  })
  number!: number | null

  @Field(() => Money, { nullable: true, description: 'The value of a cost; else null.' })
  money!: Money | null

  @Field(() => String, {
    description: 'As people read it, in the language of the request; empty where it is not known.',
  })
  text!: string

  @Field(() => String, { nullable: true, description: 'Why it is not known; else null.' })
  reason!: string | null
}

@ObjectType('PlanLine', {
  description: 'One metric of one group: as planned, as it is, and as it runs out.',
  simpleResolvers: true,
})
export class PlanLineType {
  @Field(() => enumOf('targetMetric'), { description: 'What is measured.' })
  metric!: TargetMetric

  @Field(() => PlanUnitEnum, { description: 'What the values are counted in.' })
  unit!: PlanUnit

  @Field(() => TeamType, { nullable: true, description: 'The team with its branch; else null.' })
  team!: TeamType | null

  @Field(() => enumOf('segment'), { nullable: true, description: 'The segment; else null.' })
  segment!: Segment | null

  @Field(() => PlanSourceEnum, { description: 'Where the planned value comes from.' })
  planFrom!: PlanSource

  @Field(() => ID, { nullable: true, description: 'The target that says so; null without one.' })
  targetId!: string | null

  @Field(() => PlanFigureType, { description: 'What is planned for the day.' })
  plan!: PlanFigureType

  @Field(() => PlanFigureType, { description: 'What it is on the day.' })
  actual!: PlanFigureType

  @Field(() => PlanFigureType, { description: '`actual − plan`.' })
  variance!: PlanFigureType

  @Field(() => PlanFigureType, {
    description: 'What it comes to on the last day of the fiscal year, as far as is known today.',
  })
  runOut!: PlanFigureType

  @Field(() => PlanFigureType, { description: '`runOut` less what is planned for that day.' })
  runOutVariance!: PlanFigureType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('PlanMonth', {
  description: 'Headcount and cost of the whole in a month, on its first day.',
  simpleResolvers: true,
})
export class PlanMonthType {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: CalendarDate

  @Field(() => Int, { nullable: true, description: 'People as planned; null without a plan.' })
  plannedPeople!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'People as recorded for the day; null before the record began.',
  })
  people!: number | null

  @Field(() => Money, { nullable: true, description: 'The cost as planned; null without a plan.' })
  plannedCost!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'The cost as recorded for the day; null before the record began.',
  })
  cost!: Money | null
}

@ObjectType('PlanVsActual', {
  description: 'What is planned of a fiscal year, beside what is there and what it comes to.',
  simpleResolvers: true,
})
export class PlanVsActualType {
  @Field(() => Int, { description: 'The year, by the calendar year in which it ends.' })
  fiscalYear!: number

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: CalendarDate

  @Field(() => DateScalar, { description: 'The first day after it.' })
  to!: CalendarDate

  @Field(() => DateScalar, {
    description: 'The day that is told: the one shown, or the nearest day of the year.',
  })
  asOf!: CalendarDate

  @Field(() => PlanOfRecordType, {
    nullable: true,
    description: 'The plan of record; null where there is none that the viewer may see.',
  })
  planOfRecord!: PlanOfRecordType | null

  @Field(() => [PlanLineType], {
    description: 'By metric, the whole before its parts; empty where nothing is planned.',
  })
  lines!: PlanLineType[]

  @Field(() => [PlanMonthType], { description: 'The twelve months.' })
  months!: PlanMonthType[]
}

const PERCENT = 100

/** A value of a plan for GraphQL. */
export function planFigure(
  { organization }: OrganizationView,
  unit: PlanUnit,
  { value, reason = null }: { readonly value: number | null; readonly reason?: Reason },
  locale: Locale,
  { isDifference = false }: { readonly isDifference?: boolean } = {},
): PlanFigureType {
  const why = reason === null ? null : localize(locale, reason)
  if (value === null) return { number: null, money: null, text: '', reason: why }
  const formats = formatsFor(locale)
  const sign = isDifference && value > 0 ? '+' : ''
  if (unit === 'MINOR_UNITS') {
    const text = `${sign}${formats.money(value, organization.currency)}`
    return { number: null, money: moneyOf(value, organization), text, reason: null }
  }
  const points = { key: 'targets.POINTS', params: { points: value * PERCENT } } as const
  const text =
    unit !== 'SHARE'
      ? formats.number(value, 0)
      : isDifference
        ? localize(locale, points)
        : formats.percent(value)
  return { number: value, money: null, text: `${sign}${text}`, reason: null }
}

type Reason = Parameters<typeof localize>[1] | null
