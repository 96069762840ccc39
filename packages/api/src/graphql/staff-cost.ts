import {
  type CostAssumption,
  type CostSource,
  type Locale,
  localize,
  type OrganizationView,
  type StaffCosts,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from './enums.js'
import { EvidenceType, toEvidence } from './evidence.js'
import { Money, moneyOf } from './money.js'
import { NonNegativeIntScalar } from './scalars.js'

/** What tells a cost. */
const CostSourceEnum = vocabularyEnum<CostSource>(
  'CostSource',
  'What tells the cost of a seat, the surest first; from ROLE_IN_REGION on it is an assumption.',
  {
    PERSON: 'The loaded cost of who sits there.',
    BUDGET: 'The budget of the seat.',
    ROLE_IN_REGION: 'The mean of its role in its region.',
    ROLE: 'The mean of its role in the organization.',
    FAMILY_FACTOR: 'The mean CSM × a factor of the role family (`policy.cost.family.*`).',
    GUIDE: 'The middle of the guide’s range for a CSM (BM “Four models”).',
    GUIDE_CONVERTED: 'The same converted by an exchange rate: no verdict is built on it.',
  },
)

@ObjectType('CostAssumption', {
  description: 'How many seats one assumption priced.',
  simpleResolvers: true,
})
export class CostAssumptionType {
  @Field(() => CostSourceEnum, { description: 'What was assumed.' })
  source!: CostSource

  @Field(() => NonNegativeIntScalar, { description: 'How many seats.' })
  seats!: number

  @Field(() => String, { description: 'Both in words, in the language of the request.' })
  text!: string
}

@ObjectType('StaffCost', {
  description: 'What the staff costs a year on one day.',
  simpleResolvers: true,
})
export class StaffCostType {
  @Field(() => Money, {
    description: 'Everyone employed on the day: who sits in seats by FTE, and who has none.',
  })
  runRate!: Money

  @Field(() => Money, { description: 'Of the run rate, people without any seat.' })
  unseated!: Money

  @Field(() => NonNegativeIntScalar, { description: 'How many people have no seat.' })
  unseatedPeople!: number

  @Field(() => Money, {
    description:
      'All seats at plan, open ones too: their budgets; without one who sits there, or an assumption.',
  })
  budget!: Money

  @Field(() => Money, { description: 'What the FTE in which nobody sits would cost.' })
  open!: Money

  @Field(() => NonNegativeIntScalar, {
    description: 'Seats whose part in run rate or budget is an assumption.',
  })
  seatsAssumed!: number

  @Field(() => [CostAssumptionType], {
    description: 'What was assumed, the surest first; a seat of several counts in each.',
  })
  assumptions!: CostAssumptionType[]

  @Field(() => NonNegativeIntScalar, {
    description:
      'Seats, and people without one, whose cost nothing tells: the sums are too low by them.',
  })
  withoutCost!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What assumptions priced, in words. */
export function toCostAssumptions(
  assumptions: readonly CostAssumption[],
  locale: Locale,
): CostAssumptionType[] {
  return assumptions.flatMap(({ source, seats }) =>
    source === 'PERSON' || source === 'BUDGET'
      ? []
      : [
          {
            source,
            seats,
            text: localize(locale, { key: `unitEconomics.ASSUMED_${source}`, params: { seats } }),
          },
        ],
  )
}

/** The cost of the staff for GraphQL. */
export function toStaffCost(
  organization: OrganizationView['organization'],
  costs: StaffCosts,
  locale: Locale,
): StaffCostType {
  const money = (amount: number) => moneyOf(amount, organization)
  return {
    runRate: money(costs.runRate),
    unseated: money(costs.unseated),
    unseatedPeople: costs.unseatedPeople,
    budget: money(costs.budget),
    open: money(costs.open),
    seatsAssumed: costs.seatsAssumed,
    assumptions: toCostAssumptions(costs.assumptions, locale),
    withoutCost: costs.withoutCost,
    evidence: toEvidence(costs.evidence, locale),
  }
}
