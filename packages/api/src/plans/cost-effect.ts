import type { CostEffect, Locale, OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../graphql/evidence.js'
import { Money, moneyOf } from '../graphql/money.js'
import { NonNegativeIntScalar } from '../graphql/scalars.js'
import {
  CostAssumptionType,
  StaffCostType,
  toCostAssumptions,
  toStaffCost,
} from '../graphql/staff-cost.js'

@ObjectType('CostEffect', {
  description: 'What a plan costs, a year and once.',
  simpleResolvers: true,
})
export class CostEffectType {
  @Field(() => StaffCostType, {
    nullable: true,
    description: 'Run rate and budget before; null when the plan makes the organization.',
  })
  before!: StaffCostType | null

  @Field(() => StaffCostType, { description: 'Run rate and budget after.' })
  after!: StaffCostType

  @Field(() => Money, {
    description:
      'Budget after − budget before: what it costs a year once its seats are filled. Negative saves.',
  })
  yearly!: Money

  @Field(() => Money, {
    description: 'What it costs once: `hiring` and `founding`.',
  })
  oneOff!: Money

  @Field(() => Money, {
    description:
      'Hiring for what stands open more than before, and for whom the plan hires: `policy.cost.hiring.share` of a year.',
  })
  hiring!: Money

  @Field(() => Money, {
    description:
      'What founding the tech-touch tier takes beside the people who do it; 0 where it stands already.',
  })
  founding!: Money

  @Field(() => NonNegativeIntScalar, { description: 'Seats that it opens.' })
  seatsOpened!: number

  @Field(() => NonNegativeIntScalar, { description: 'Of them, those priced by an assumption.' })
  seatsAssumed!: number

  @Field(() => [CostAssumptionType], {
    description: 'What was assumed of the seats that it opens, the surest first.',
  })
  assumptions!: CostAssumptionType[]

  @Field(() => NonNegativeIntScalar, {
    description: 'Seats that it opens whose cost nothing tells; an exchange rate is missing.',
  })
  seatsWithoutCost!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What a plan costs, for GraphQL. */
export function toCostEffect(
  organization: OrganizationView['organization'],
  effect: CostEffect,
  locale: Locale,
): CostEffectType {
  const money = (amount: number) => moneyOf(amount, organization)
  const { before } = effect
  return {
    before: before === null ? null : toStaffCost(organization, before, locale),
    after: toStaffCost(organization, effect.after, locale),
    yearly: money(effect.yearly),
    oneOff: money(effect.oneOff),
    hiring: money(effect.hiring),
    founding: money(effect.founding),
    seatsOpened: effect.seatsOpened,
    seatsAssumed: effect.seatsAssumed,
    assumptions: toCostAssumptions(effect.assumptions, locale),
    seatsWithoutCost: effect.seatsWithoutCost,
    evidence: toEvidence(effect.evidence, locale),
  }
}
