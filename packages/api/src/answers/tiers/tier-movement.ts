import type {
  Locale,
  OrganizationView,
  Tier,
  TierMovement,
  TierReasonCode,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { Connection } from '../../graphql/relay/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { AccountType } from '../../graphql/types/types.js'
import { TierReasonCodeEnum, TierReasonType, toTierReason } from './tier-assignment.js'

@ObjectType('TierMovement', {
  description: 'One account that is to change its tier (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierMovementType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => TierEnum, { nullable: true, description: 'Its tier now; null when it has none.' })
  from!: Tier | null

  @Field(() => TierEnum, { description: 'The tier that it is to have.' })
  to!: Tier

  @Field(() => TierReasonCodeEnum, { description: 'The rule that decided.' })
  reason!: TierReasonCode

  @Field(() => [TierReasonType], {
    description: 'All rules that had something to say, in order; the last one decides.',
  })
  reasons!: TierReasonType[]

  @Field(() => DateScalar, { description: 'From when on.' })
  effectiveOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a promotion for a time ends; null when the movement is for good.',
  })
  until!: string | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier after that promotion; null without one.',
  })
  afterwards!: Tier | null

  @Field(() => Money, { description: 'What it costs to serve a year, now.' })
  costBefore!: Money

  @Field(() => Money, {
    nullable: true,
    description:
      'Estimate of what it would cost a year in the new tier; null when no CSM’s cost tells.',
  })
  costAfter!: Money | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A page of movements between tiers. */
export const TierMovementConnection = Connection<TierMovementType>(
  () => TierMovementType,
  'TierMovement',
)

/** A movement between tiers for GraphQL. */
export function toTierMovement(
  view: OrganizationView,
  movement: TierMovement,
  locale: Locale,
): TierMovementType {
  const { from, to, reason, effectiveOn, until, afterwards } = movement
  const { organization, accounts } = view
  return {
    account: new AccountType(view, accounts.rowOf(movement.accountId)),
    from,
    to,
    reason,
    reasons: movement.reasons.map((each) => toTierReason(each, locale)),
    effectiveOn,
    until,
    afterwards,
    costBefore: moneyOf(movement.costBefore, organization),
    costAfter: moneyOf(movement.costAfter, organization),
    evidence: toEvidence(movement.evidence, locale),
  }
}
