import {
  type BacktestFigure,
  type BacktestSeries,
  backtestEvidence,
  type GrowthBacktest,
  type Locale,
  type RoleFamily,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { GrowthAssumptionType, toAssumption } from './growth-assumption.js'
import { GrowthSpreadType, toSpread } from './growth-spread.js'

const BacktestFigureEnum = vocabularyEnum<BacktestFigure>(
  'GrowthBacktestFigure',
  'What a back-test of growth compares.',
  {
    CUSTOMERS: 'Customers.',
    REVENUE: 'Recurring revenue a year, in minor units.',
    GRR: 'Gross revenue retention of the twelve months up to the day.',
    NRR: 'Net revenue retention of the twelve months up to the day.',
    RUN_RATE: 'What the staff costs a year, in minor units.',
    LOAD: 'The work of a role family’s kinds, whoever carries it, in seats.',
    CAPACITY: 'The capacity of a role family, in seats.',
  },
)

@ObjectType('GrowthBacktestPoint', {
  description: 'One month as it was projected and as it came; in the unit of the figure.',
  simpleResolvers: true,
})
class GrowthBacktestPointType {
  @Field(() => NonNegativeIntScalar, { description: 'Months after the beginning.' })
  month!: number

  @Field(() => DateScalar, { description: 'The day.' })
  date!: string

  @Field(() => GrowthSpreadType, { description: 'What would have been projected.' })
  predicted!: GrowthSpreadType

  @Field(() => Float, { description: 'What came.' })
  actual!: number

  @Field(() => Boolean, { description: 'Whether it came to lie from P10 to P90.' })
  inside!: boolean

  @Field(() => RatioType, { description: '(Actual − P50) ÷ P50.' })
  error!: RatioType
}

@ObjectType('GrowthBacktestSeries', {
  description: 'One figure of a back-test, month by month.',
  simpleResolvers: true,
})
class GrowthBacktestSeriesType {
  @Field(() => BacktestFigureEnum, { description: 'The figure.' })
  figure!: BacktestFigure

  @Field(() => RoleFamilyEnum, {
    nullable: true,
    description: 'The role family; null for a figure of the whole.',
  })
  family!: RoleFamily | null

  @Field(() => Boolean, {
    description:
      'Whether it follows from what the organization decided: whom it hired, and so whom CS Operations serves. No share of its months inside is expected.',
  })
  isDecided!: boolean

  @Field(() => [GrowthBacktestPointType], {
    description: 'The months; without those in which there was nothing to compare.',
  })
  points!: GrowthBacktestPointType[]

  @Field(() => Float, {
    nullable: true,
    description:
      'The part of the months inside, of which four of five are expected; null without months.',
  })
  insideShare!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of the absolute errors; null without any.',
  })
  meanError!: number | null
}

@ObjectType('GrowthBacktest', {
  description:
    'The projection that would have been made some months ago, against what happened since. It knows the record up to that day as it now is, and nothing that was recorded ahead of it. It hires as needed: `CAPACITY` and `RUN_RATE` show whether the organization hired so, and do not count in `insideShare`.',
  simpleResolvers: true,
})
export class GrowthBacktestType {
  @Field(() => DateScalar, { description: 'The day of the projection.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day that is shown.' })
  to!: string

  @Field(() => [GrowthAssumptionType], { description: 'What would have been assumed then.' })
  assumptions!: GrowthAssumptionType[]

  @Field(() => [GrowthBacktestSeriesType], { description: 'By figure, those of the whole first.' })
  series!: GrowthBacktestSeriesType[]

  @Field(() => Float, {
    nullable: true,
    description:
      'The part of the months inside of all figures that were not decided; null without months. Over many years it should be 0.8; the months of one year go together.',
  })
  insideShare!: number | null

  @Field(() => EvidenceType, { description: 'How well it went.' })
  evidence!: EvidenceType
}

/** A back-test of growth for GraphQL. */
export function toGrowthBacktest(backtest: GrowthBacktest, locale: Locale): GrowthBacktestType {
  const { from, to, assumptions, series, insideShare } = backtest
  return {
    from,
    to,
    insideShare,
    assumptions: assumptions.all.map((each) => toAssumption(each, locale)),
    series: series.map((each) => toSeries(each, locale)),
    evidence: toEvidence(backtestEvidence(backtest), locale),
  }
}

function toSeries({ points, ...same }: BacktestSeries, locale: Locale): GrowthBacktestSeriesType {
  return {
    ...same,
    points: points.map(({ predicted, error, ...point }) => ({
      ...point,
      predicted: toSpread(predicted, locale),
      error: toRatio(error, locale),
    })),
  }
}
