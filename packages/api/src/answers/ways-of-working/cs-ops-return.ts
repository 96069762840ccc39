import type { CsOpsReturn, Locale, OrganizationView, PaysVerdict } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { PaysVerdictEnum } from './pays-verdict.js'

@ObjectType('CsOpsReturn', {
  description:
    'What CS Operations gives back to CSMs, a year, against what it costs: 30 % of up to ten CSMs a person (TS “Why structure matters”).',
  simpleResolvers: true,
})
export class CsOpsReturnType {
  @Field(() => Boolean, {
    description: 'Whether it is of the people who are there; else of the first one.',
  })
  isPresent!: boolean

  @Field(() => Float, { description: 'Those who carry books, in FTE.' })
  csms!: number

  @Field(() => Float, {
    description: 'People of CS Operations in FTE: those who are there, else 1.',
  })
  people!: number

  @Field(() => Float, { description: 'CSMs whom they can make more productive, in FTE.' })
  csmsServed!: number

  @Field(() => Float, { description: 'What is given back, in FTE of CSMs.' })
  fte!: number

  @Field(() => Money, {
    nullable: true,
    description:
      'The same at the mean cost of a CSM, a year; null when no cost tells it, not even the guide’s for want of an exchange rate.',
  })
  saving!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'What the people cost a year; null likewise.',
  })
  cost!: Money | null

  @Field(() => Float, {
    nullable: true,
    description: 'CSMs in FTE from which one person gives back what it costs; null without costs.',
  })
  breakEvenCsms!: number | null

  @Field(() => PaysVerdictEnum, {
    nullable: true,
    description:
      'Whether it pays; null when a cost is not known, or is the guide’s, converted by an exchange rate.',
  })
  verdict!: PaysVerdict | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What CS Operations gives back, for GraphQL. */
export function toCsOpsReturn(
  { organization }: OrganizationView,
  { saving, cost, evidence, ...same }: CsOpsReturn,
  locale: Locale,
): CsOpsReturnType {
  return {
    ...same,
    saving: moneyOf(saving, organization),
    cost: moneyOf(cost, organization),
    evidence: toEvidence(evidence, locale),
  }
}
