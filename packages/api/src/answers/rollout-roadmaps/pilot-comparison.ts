import type { Locale, PilotComparison, PilotGroup, Segment } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { SegmentEnum } from '../../graphql/enums.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { JudgedRatioType, toJudgedRatio } from '../retention/retention-point.js'

@ObjectType('PilotGroup', {
  description: 'One side of the comparison of a rollout’s pilot with the rest.',
  simpleResolvers: true,
})
class PilotGroupType {
  @Field(() => NonNegativeIntScalar, { description: 'Its accounts on the day that is shown.' })
  accounts!: number

  @Field(() => JudgedRatioType, {
    description:
      'Gross revenue retention from the rollout’s start to the day that is shown, accounts that left included.',
  })
  grr!: JudgedRatioType

  @Field(() => JudgedRatioType, { description: 'Net revenue retention over the same days.' })
  nrr!: JudgedRatioType

  @Field(() => RatioType, { description: 'Mean health score, 0–100, of the accounts with one.' })
  health!: RatioType

  @Field(() => RatioType, {
    description:
      'Mean of the customers’ latest answers on their satisfaction (health metric `csat`, 1–5).',
  })
  satisfaction!: RatioType

  @Field(() => RatioType, { description: 'Yearly cost to serve ÷ revenue, 0–1.' })
  costShare!: RatioType
}

@ObjectType('PilotComparison', {
  description:
    'The accounts in a rollout’s pilot (`Account.pilot`) beside the other accounts of their segments.',
  simpleResolvers: true,
})
export class PilotComparisonType {
  @Field(() => [SegmentEnum], {
    description: 'The segments of the accounts in the pilot: only these are compared.',
  })
  segments!: readonly Segment[]

  @Field(() => PilotGroupType, { description: 'Those in the pilot.' })
  pilot!: PilotGroupType

  @Field(() => PilotGroupType, { description: 'The others of these segments.' })
  rest!: PilotGroupType
}

/** A comparison for GraphQL. */
export function toPilotComparison(
  { segments, pilot, rest }: PilotComparison,
  locale: Locale,
): PilotComparisonType {
  return { segments, pilot: toGroup(pilot, locale), rest: toGroup(rest, locale) }
}

function toGroup(
  { accounts, retention, health, satisfaction, costShare }: PilotGroup,
  locale: Locale,
): PilotGroupType {
  return {
    accounts,
    grr: toJudgedRatio(retention.grr, locale),
    nrr: toJudgedRatio(retention.nrr, locale),
    health: toRatio(health, locale),
    satisfaction: toRatio(satisfaction, locale),
    costShare: toRatio(costShare, locale),
  }
}
