import type {
  AccuracyLine,
  CallAccuracy,
  CallStatus,
  ForecastAccuracy,
  Locale,
  OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { CallStatusEnum, DayWindowType, ForecastOwnerType } from './call-types.js'
import { toDayWindow, toForecastOwner } from './to-call.js'

@ObjectType('CallOutcome', {
  description: 'What came of the renewals that had one status when a quarter began.',
  simpleResolvers: true,
})
class CallOutcomeType {
  @Field(() => CallStatusEnum, { description: 'The status: one of those of open renewals.' })
  status!: CallStatus

  @Field(() => NonNegativeIntScalar, { description: 'Contracts.' })
  renewals!: number

  @Field(() => Money, { description: 'What was expected to be kept of them a year.' })
  called!: Money

  @Field(() => NonNegativeIntScalar, {
    description: 'Of them, those renewed by the quarter’s end.',
  })
  won!: number

  @Field(() => Money, { description: 'What was renewed of them a year, growth not counted.' })
  renewed!: Money
}

@ObjectType('CallAccuracy', {
  description: 'How far calls came true: of a quarter, or of several.',
  simpleResolvers: true,
})
class CallAccuracyType {
  @Field(() => RatioType, {
    description: '`renewed ÷ called` of the committed renewals: what a commit was worth.',
  })
  commit!: RatioType

  @Field(() => RatioType, { description: 'The same of the best cases.' })
  bestCase!: RatioType

  @Field(() => RatioType, {
    description:
      'What was renewed of all renewals that were open, called or not, `÷` what was committed: above 1 where less was promised than came.',
  })
  attainment!: RatioType

  @Field(() => [CallOutcomeType], { description: 'By what they were called.' })
  outcomes!: CallOutcomeType[]
}

@ObjectType('ForecastAccuracyLine', {
  description: 'How far somebody’s calls came true.',
  simpleResolvers: true,
})
class AccuracyLineType {
  @Field(() => CallAccuracyType, { description: 'Over all quarters that are on record.' })
  overall!: CallAccuracyType

  @Field(() => [CallAccuracyType], { description: 'In each quarter, in their order.' })
  quarters!: CallAccuracyType[]
}

@ObjectType('ForecastAccuracyOwner', {
  description: 'How far one owner’s calls came true.',
  simpleResolvers: true,
})
class AccuracyOwnerType {
  @Field(() => ForecastOwnerType, {
    description: 'The owner, as of the last quarter in which something was up.',
  })
  owner!: ForecastOwnerType

  @Field(() => AccuracyLineType, { description: 'The owner’s calls.' })
  line!: AccuracyLineType
}

@ObjectType('ForecastAccuracy', {
  description:
    'How far the calls of the last four complete fiscal quarters came true: as recorded at the end of a quarter’s first day, against what was renewed by its last.',
  simpleResolvers: true,
})
export class ForecastAccuracyType {
  @Field(() => [DayWindowType], { description: 'The quarters, in order.' })
  quarters!: DayWindowType[]

  @Field(() => AccuracyLineType, { description: 'All owners together.' })
  total!: AccuracyLineType

  @Field(() => [AccuracyOwnerType], {
    description: 'By owner, what was up the largest first; empty when no quarter is on record.',
  })
  owners!: AccuracyOwnerType[]
}

/** How far calls came true, for GraphQL. */
export function toForecastAccuracy(
  view: OrganizationView,
  { quarters, total, owners }: ForecastAccuracy,
  locale: Locale,
): ForecastAccuracyType {
  const lineOf = (line: AccuracyLine): AccuracyLineType => ({
    overall: toAccuracy(view, line.overall, locale),
    quarters: line.quarters.map((each) => toAccuracy(view, each, locale)),
  })
  return {
    quarters: quarters.map(toDayWindow),
    total: lineOf(total),
    owners: owners.map(({ owner, ...line }) => ({
      owner: toForecastOwner(view, owner),
      line: lineOf(line),
    })),
  }
}

function toAccuracy(
  { organization }: OrganizationView,
  { commit, bestCase, attainment, byStatus }: CallAccuracy,
  locale: Locale,
): CallAccuracyType {
  return {
    commit: toRatio(commit, locale),
    bestCase: toRatio(bestCase, locale),
    attainment: toRatio(attainment, locale),
    outcomes: [...byStatus].map(([status, { renewals, called, won, renewed }]) => ({
      status,
      renewals,
      called: moneyOf(called, organization),
      won,
      renewed: moneyOf(renewed, organization),
    })),
  }
}
