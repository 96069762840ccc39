import type { RenewalsComparison, Locale, OrganizationView, PaysVerdict } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PaysVerdictEnum } from './pays-verdict.js'

@ObjectType('RenewalsComparison', {
  description:
    'Renewals specialists against generalists on the renewals of the next 12 months (TS “Why structure matters”: 120 a specialist, 40 a CSM).',
  simpleResolvers: true,
})
export class RenewalsComparisonType {
  @Field(() => NonNegativeIntScalar, { description: 'Renewals that are work, by number.' })
  renewals!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Those of them that no renewals seat or team answers for.',
  })
  byGeneralists!: number

  @Field(() => Float, {
    description: 'The same in ordinary renewals: a complex one is as much work as several.',
  })
  work!: number

  @Field(() => Float, { description: 'Specialists for that work, in FTE; one whole at least.' })
  specialists!: number

  @Field(() => Float, { description: 'CSMs for that work, in FTE.' })
  generalists!: number

  @Field(() => Money, {
    nullable: true,
    description:
      'What the specialists cost a year; null when no cost tells it, not even the guide’s for want of an exchange rate.',
  })
  specialistsCost!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'What that time of CSMs costs a year; null likewise.',
  })
  generalistsCost!: Money | null

  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description:
      'Ordinary renewals a year from which one specialist costs less; null without costs.',
  })
  breakEvenRenewals!: number | null

  @Field(() => PaysVerdictEnum, {
    nullable: true,
    description:
      'PAYS where specialists cost less; null without renewals, and where a cost is not known or is the guide’s, converted by an exchange rate.',
  })
  verdict!: PaysVerdict | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** Specialists against generalists, for GraphQL. */
export function toRenewalsComparison(
  { organization }: OrganizationView,
  { specialistsCost, generalistsCost, evidence, ...same }: RenewalsComparison,
  locale: Locale,
): RenewalsComparisonType {
  return {
    ...same,
    specialistsCost: moneyOf(specialistsCost, organization),
    generalistsCost: moneyOf(generalistsCost, organization),
    evidence: toEvidence(evidence, locale),
  }
}
