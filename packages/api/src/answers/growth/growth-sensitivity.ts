import type { GrowthSensitivity, Locale, OrganizationView } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { GrowthAssumptionType, toAssumption } from './growth-assumption.js'

@ObjectType('GrowthOutcome', {
  description: 'What a projection comes to at the end of its horizon: means over its runs.',
  simpleResolvers: true,
})
class GrowthOutcomeType {
  @Field(() => Float, {
    description: 'Hires needed within the horizon, of all role families, as heads.',
  })
  hires!: number

  @Field(() => Money, { description: 'What the staff costs a year.' })
  runRate!: Money

  @Field(() => Money, { description: 'Recurring revenue a year.' })
  revenue!: Money
}

@ObjectType('GrowthSensitivityLine', {
  description: 'What one assumption moves, the others as they are.',
  simpleResolvers: true,
})
class GrowthSensitivityLineType {
  @Field(() => GrowthAssumptionType, { description: 'The assumption.' })
  assumption!: GrowthAssumptionType

  @Field(() => GrowthOutcomeType, { description: 'At the low end of its plausible range.' })
  low!: GrowthOutcomeType

  @Field(() => GrowthOutcomeType, { description: 'At the high end of its plausible range.' })
  high!: GrowthOutcomeType
}

@ObjectType('GrowthSensitivity', {
  description: 'What moves a projection most (a tornado).',
  simpleResolvers: true,
})
export class GrowthSensitivityType {
  @Field(() => GrowthOutcomeType, { description: 'With all assumptions as they are.' })
  outcome!: GrowthOutcomeType

  @Field(() => [GrowthSensitivityLineType], {
    description:
      'What moves the hires most first, then the cost, then the revenue; without what moves nothing.',
  })
  assumptions!: GrowthSensitivityLineType[]
}

/** What moves a projection for GraphQL. */
export function toSensitivity(
  { organization }: OrganizationView,
  { outcome, assumptions }: GrowthSensitivity,
  locale: Locale,
): GrowthSensitivityType {
  const tell = ({ hires, runRate, revenue }: GrowthSensitivity['outcome']): GrowthOutcomeType => ({
    hires,
    runRate: moneyOf(Math.round(runRate), organization),
    revenue: moneyOf(Math.round(revenue), organization),
  })
  return {
    outcome: tell(outcome),
    assumptions: assumptions.map(({ assumption, low, high }) => ({
      assumption: toAssumption(assumption, locale),
      low: tell(low),
      high: tell(high),
    })),
  }
}
