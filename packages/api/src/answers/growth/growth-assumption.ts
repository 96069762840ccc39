import {
  type Assumption,
  type AssumptionName,
  type AssumptionSource,
  type AssumptionSubject,
  type AssumptionUnit,
  ASSUMPTIONS,
  type CapacityRow,
  formatDay,
  type HistoryMeasure,
  type Locale,
  localize,
  type RoleFamily,
  type Segment,
  type Shortfall,
  sourceInWords,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, SegmentEnum, vocabularyEnum } from '../../graphql/enums.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { CapacityRowEnum } from '../capacity/capacity-line.js'

export const AssumptionNameEnum = vocabularyEnum<AssumptionName>(
  'GrowthAssumptionName',
  'Everything that a projection of growth assumes.',
  {
    NEW_CUSTOMERS: 'New customers a month, by segment.',
    NEW_REVENUE: 'What a new customer pays a year, by segment; minor units.',
    LOGO_CHURN:
      'Part of the customers lost in a year, by segment, before health and overload change it.',
    LOST_SIZE: 'What a lost customer pays beside the mean of its segment.',
    CONTRACTION: 'Part of the revenue that customers who stay take away in a year, by segment.',
    EXPANSION: 'What customers who stay add in a year, as a part of their revenue, by segment.',
    TIER_UP: 'Part of the customers that moves up a tier in a year, by segment.',
    TIER_DOWN: 'Part of the customers that moves down a tier in a year, by segment.',
    AT_RISK: 'Part of the customers that is at risk, by segment.',
    IMPLEMENTED: 'Part of the new customers that gets an implementation, by segment.',
    USUAL_AT_RISK: 'The part at risk at which churn is as `LOGO_CHURN` says.',
    AT_RISK_CHURN: 'How many times as often a customer at risk churns.',
    OVERLOAD_CHURN: 'How many times as much churns where CSMs carry twice what they can.',
    REVENUE_STEP: 'By which part of what it pays a customer grows or shrinks at a time.',
    IMPLEMENTATION_WEEKS: 'How long an implementation takes, in weeks.',
    IMPLEMENTATIONS: 'Implementations that a specialist finishes in a year.',
    TARGET_UTILISATION: 'Up to which part of what they can carry people are to be loaded.',
    ATTRITION: 'Part of a role family’s people that leaves in a year.',
    LEAD_TIME: 'Days from the decision to hire to the first day, by role family.',
    RAMP: 'Months from the first day to a whole seat, by role family.',
    LOADED_COST: 'Loaded cost of one whole person a year, by role family; minor units.',
    PER_PERSON: 'What one person carries of a row of the capacity table.',
    TRIGGER: 'From how many a person the next hire is due, by row.',
  },
)

const AssumptionUnitEnum = vocabularyEnum<AssumptionUnit>(
  'GrowthAssumptionUnit',
  'What an assumption is counted in.',
  {
    CUSTOMERS_A_MONTH: 'Customers a month.',
    MINOR_UNITS: 'Minor units of the organization’s currency, a year.',
    FRACTION_A_YEAR: 'A part of the whole in a year: 0.1 is 10 %.',
    FRACTION: 'A part of the whole: 0.65 is 65 %.',
    MULTIPLE: 'How many times.',
    WEEKS: 'Weeks.',
    DAYS: 'Days.',
    MONTHS: 'Months.',
    PROJECTS_A_YEAR: 'Onboarding projects a year.',
    COUNT: 'What one person carries: accounts, projects, renewals or CSMs.',
  },
)

const AssumptionSourceEnum = vocabularyEnum<AssumptionSource>(
  'GrowthAssumptionSource',
  'Where an assumption comes from.',
  {
    HISTORY: 'What the organization itself has seen: `observations` from `seenFrom` to `seenTo`.',
    BENCHMARK: 'A figure of the guides, of the organization’s policy or of our own: `figureKeys`.',
    OVERRIDE: 'Whoever asks.',
  },
)

const HistoryMeasureEnum = vocabularyEnum<HistoryMeasure>(
  'GrowthHistoryMeasure',
  'What own history is counted in.',
  {
    MONTHS: 'Months on record.',
    CUSTOMERS: 'Customers.',
    CASES: 'Cases of what is assumed: customers lost or won, implementations finished.',
    WORK_YEARS: 'Years of people’s work.',
  },
)

@ObjectType('GrowthShortfall', {
  description: 'Own history that would stand for an assumption, and is too little yet.',
  simpleResolvers: true,
})
class GrowthShortfallType implements Shortfall {
  @Field(() => HistoryMeasureEnum, { description: 'What there is too little of.' })
  measure!: HistoryMeasure

  @Field(() => Float, { description: 'How much there is.' })
  seen!: number

  @Field(() => Float, { description: 'How much it takes.' })
  needed!: number
}

@ObjectType('GrowthAssumption', {
  description: 'One assumption of a projection, and where it comes from.',
  simpleResolvers: true,
})
export class GrowthAssumptionType {
  @Field(() => AssumptionNameEnum, { description: 'What is assumed.' })
  name!: AssumptionName

  @Field(() => SegmentEnum, { nullable: true, description: 'Of which segment; null of none.' })
  segment!: Segment | null

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'Of which role family; null of none.',
  })
  family!: RoleFamily | null

  @Field(() => CapacityRowEnum, {
    nullable: true,
    description: 'Of which row of the capacity table; null of none.',
  })
  row!: CapacityRow | null

  @Field(() => AssumptionUnitEnum, { description: 'What it is counted in.' })
  unit!: AssumptionUnit

  @Field(() => Float, { description: 'The value, in `unit`.' })
  value!: number

  @Field(() => Float, {
    description:
      'The lower end of its plausible range: of history the interval that holds the true value in four of five cases, of a guide’s range its end, else a quarter (policy) below.',
  })
  low!: number

  @Field(() => Float, { description: 'The upper end of its plausible range.' })
  high!: number

  @Field(() => AssumptionSourceEnum, { description: 'Where it comes from.' })
  source!: AssumptionSource

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description: 'How many of what it is about were seen; null but for HISTORY.',
  })
  observations!: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it was looked at; null but for HISTORY.',
  })
  seenFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that was looked at; null but for HISTORY.',
  })
  seenTo!: string | null

  @Field(() => [String], {
    description: 'Keys of the benchmark catalogue behind it; empty but for BENCHMARK.',
  })
  figureKeys!: string[]

  @Field(() => GrowthShortfallType, {
    nullable: true,
    description:
      'Of a BENCHMARK that own history would go before: how much there is of it. Null of others, and where a policy says the figure.',
  })
  shortfall!: GrowthShortfallType | null

  @Field(() => String, { description: 'Its source in words, in the language of the request.' })
  text!: string
}

/** An assumption for GraphQL. */
export function toAssumption(assumption: Assumption, locale: Locale): GrowthAssumptionType {
  const { name, subject, unit, value, low, high, source, observed, figures, shortfall } = assumption
  return {
    name,
    ...subjectOf(name, subject),
    unit,
    value,
    low,
    high,
    source,
    observations: observed?.observations ?? null,
    seenFrom: observed === null ? null : formatDay(observed.from),
    seenTo: observed === null ? null : formatDay(observed.to - 1),
    figureKeys: figures.map(({ key }) => key),
    shortfall,
    get text() {
      return localize(locale, sourceInWords(assumption))
    },
  }
}

type Subjects = Pick<GrowthAssumptionType, 'segment' | 'family' | 'row'>

function subjectOf(name: AssumptionName, subject: AssumptionSubject): Subjects {
  const { scope } = ASSUMPTIONS[name]
  return {
    segment: scope === 'SEGMENT' ? (subject as Segment) : null,
    family: scope === 'FAMILY' ? (subject as RoleFamily) : null,
    row: scope === 'ROW' ? (subject as CapacityRow) : null,
  }
}
