import {
  type Locale,
  type OrganizationView,
  overloadEvidence,
  type PriceOfOverload,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import {
  GrowthMoneySpreadType,
  GrowthSpreadType,
  toMoneySpread,
  toSpread,
} from './growth-spread.js'

@ObjectType('PriceOfOverload', {
  description:
    'What it comes to when nobody is hired, beside hiring as needed, run by run with the same chances. Above a utilisation u of 1 churn is multiplied by 1 + (k − 1) × min(1, u − 1), with k = `OVERLOAD_CHURN`.',
  simpleResolvers: true,
})
export class PriceOfOverloadType {
  @Field(() => GrowthSpreadType, { description: 'Customers lost more by the end of the horizon.' })
  customersLost!: GrowthSpreadType

  @Field(() => GrowthMoneySpreadType, {
    description: 'By how much less customers pay a year at the end of the horizon.',
  })
  revenueLost!: GrowthMoneySpreadType

  @Field(() => GrowthMoneySpreadType, {
    description:
      'What is not paid over the horizon: the sum of a twelfth of each month’s difference.',
  })
  revenueMissed!: GrowthMoneySpreadType

  @Field(() => GrowthMoneySpreadType, {
    description: 'What hiring as needed costs more over the horizon, summed in the same way.',
  })
  hiringCost!: GrowthMoneySpreadType

  @Field(() => EvidenceType, { description: 'The figure in words.' })
  evidence!: EvidenceType
}

/** The price of overload for GraphQL. */
export function toPriceOfOverload(
  view: OrganizationView,
  months: number,
  price: PriceOfOverload,
  locale: Locale,
): PriceOfOverloadType {
  return {
    customersLost: toSpread(price.customersLost, locale),
    revenueLost: toMoneySpread(view, price.revenueLost),
    revenueMissed: toMoneySpread(view, price.revenueMissed),
    hiringCost: toMoneySpread(view, price.hiringCost),
    evidence: toEvidence(overloadEvidence(view, months, price), locale),
  }
}
