import {
  type AssumptionSource,
  type CheapestThresholds,
  formatDay,
  type OrganizationView,
  type Segment,
  type Tier,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { SegmentEnum, TierEnum, vocabularyEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'

const TierAssumptionSourceEnum = vocabularyEnum<AssumptionSource>(
  'TierAssumptionSource',
  'Where what is assumed of a tier comes from.',
  {
    HISTORY:
      'The organization itself: of GRR what was kept in the last year that has ended, of costs its own CSMs.',
    BENCHMARK:
      'The catalogue, or the organization’s policy: of GRR `figureKey`, of costs the list prices of the guides’ service models.',
    OVERRIDE: 'Whoever asks.',
  },
)

@ObjectType('TierGrr', {
  description: 'The GRR that is expected of a tier, and where that comes from.',
  simpleResolvers: true,
})
class TierGrrType {
  @Field(() => TierEnum, { description: 'The tier.' })
  tier!: Tier

  @Field(() => SegmentEnum, {
    nullable: true,
    description:
      'Of which segment of it; null of the whole tier, whose figure stands for segments without one of their own.',
  })
  segment!: Segment | null

  @Field(() => Float, { description: 'A fraction, 0–1.' })
  grr!: number

  @Field(() => TierAssumptionSourceEnum, { description: 'Where it comes from.' })
  source!: AssumptionSource

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts on record that were in it when that year began, however few.',
  })
  accounts!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'What those kept, 0–1; null where they are too few, or the record too short. A tier that kept less than a lower one is taken as one with it, so that `grr` may differ: nobody is expected to stay more for being served less.',
  })
  onRecord!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The key of the figure behind a BENCHMARK; null otherwise.',
  })
  figureKey!: string | null
}

@ObjectType('TierCostPerCustomer', {
  description: 'What one customer costs a year in a tier.',
  simpleResolvers: true,
})
class TierCostPerCustomerType {
  @Field(() => TierEnum, { description: 'The tier.' })
  tier!: Tier

  @Field(() => Money, { description: 'The mean, if everybody were served in it.' })
  cost!: Money

  @Field(() => TierAssumptionSourceEnum, { description: 'Where it comes from.' })
  source!: AssumptionSource
}

@ObjectType('TierExpectations', {
  description:
    'What is expected of tiers. What is on record of a tier is what became of those who were in it: an association, and no proof that serving others so would keep them.',
  simpleResolvers: true,
})
export class TierExpectationsType {
  @Field(() => [TierGrrType], {
    description: 'Each tier, and after it the segments of it that have a figure of their own.',
  })
  grr!: TierGrrType[]

  @Field(() => [TierCostPerCustomerType], { description: 'High-touch, low-touch, tech-touch.' })
  costs!: TierCostPerCustomerType[]

  @Field(() => DateScalar, {
    description: 'Where the year on record begins: the last twelve months that have ended.',
  })
  from!: string

  @Field(() => DateScalar, { description: 'Where it ends, exclusive.' })
  to!: string

  @Field(() => Float, { description: 'Months of recorded revenue that there are.' })
  monthsOnRecord!: number

  @Field(() => Float, { description: 'Months from which a record is read (policy).' })
  neededMonths!: number

  @Field(() => Float, {
    description: 'Accounts of a tier or segment from which its record is read (policy).',
  })
  neededAccounts!: number
}

/** What is expected of tiers, for GraphQL. */
export function toExpectations(
  { organization }: OrganizationView,
  { expected, costs }: Pick<CheapestThresholds, 'expected' | 'costs'>,
): TierExpectationsType {
  const { assumed, period, monthsOnRecord, neededMonths, neededAccounts } = expected
  return {
    grr: assumed.map(({ figure, ...each }) => ({ ...each, figureKey: figure?.key ?? null })),
    costs: costs.map((each) => ({ ...each, cost: moneyOf(each.cost, organization) })),
    from: formatDay(period.from),
    to: formatDay(period.to),
    monthsOnRecord,
    neededMonths,
    neededAccounts,
  }
}
