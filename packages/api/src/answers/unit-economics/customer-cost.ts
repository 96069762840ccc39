import {
  type CostAdjustment,
  type CustomerCost,
  type Locale,
  localize,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'

/** What retention or margin did to the verdict of the share. */
export const CostAdjustmentEnum = vocabularyEnum<CostAdjustment>(
  'CostAdjustment',
  'What retention or margin did to the verdict of the share.',
  {
    SOFTENED: 'Exceptional retention made it viable.',
    HARDENED: 'It takes too much of the gross margin.',
  },
)

@ObjectType('CustomerCost', {
  description: 'What one customer costs a year (BM “Step 1”).',
  simpleResolvers: true,
})
export class CustomerCostType {
  @Field(() => Money, {
    nullable: true,
    description: 'CSM loaded cost ÷ accounts per CSM, rounded; null without accounts.',
  })
  people!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'People + shared resources + technology; null without accounts.',
  })
  total!: Money | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, in the language of the request; null when there is one.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What one customer costs, for GraphQL. */
export function toCustomerCost(
  { organization }: OrganizationView,
  { people, total, evidence }: CustomerCost,
  locale: Locale,
): CustomerCostType {
  return {
    people: moneyOf(people.value === null ? null : Math.round(people.value), organization),
    total: moneyOf(total.value, organization),
    reason: total.reason === null ? null : localize(locale, total.reason),
    evidence: toEvidence(evidence, locale),
  }
}
