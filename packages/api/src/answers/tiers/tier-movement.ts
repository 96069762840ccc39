import {
  type CostVerdict,
  type LeftOutReason,
  type Locale,
  localize,
  type OrganizationView,
  type Tier,
  type TierEffect,
  type TierMovement,
  type TierReasonCode,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { Connection } from '../../graphql/relay/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { AccountType } from '../../graphql/types/types.js'
import { CostVerdictEnum } from '../unit-economics/cost-judgement.js'
import { TierReasonCodeEnum, TierReasonType, toTierReason } from './tier-assignment.js'

/** What a movement between tiers does. */
export const TierEffectEnum = vocabularyEnum<TierEffect>(
  'TierEffect',
  'What a movement between tiers does.',
  {
    MORE_SERVICE: 'Raises the service for good.',
    PROMOTION: 'Raises it for a time, since the account is at risk.',
    LESS_COST: 'Lowers it, and what it costs.',
  },
)

/** Why a movement is not in the plan. */
export const LeftOutReasonEnum = vocabularyEnum<LeftOutReason>(
  'TierMovementLeftOutReason',
  'Why the plan leaves a movement between tiers out.',
  {
    LEAVING: 'The account is announced to leave.',
    TOO_EXPENSIVE: 'The account would be too expensive to serve.',
    NO_CAPACITY: 'No CSM has room for it.',
    SAVES_NOTHING: 'The service would be lowered, and nothing be saved.',
    NOT_FOUNDED:
      'There is no tech-touch tier yet, and all who would move to it save less than it takes.',
  },
)

@ObjectType('TierMovement', {
  description:
    'One account that is to be served in another tier (BM “Hybrid”). A first tier that serves it as it is served is none.',
  simpleResolvers: true,
})
export class TierMovementType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => TierEnum, {
    description: 'The tier that it is served as: its own, else the one of its segment.',
  })
  from!: Tier

  @Field(() => TierEnum, { description: 'The tier that it is to have.' })
  to!: Tier

  @Field(() => TierEffectEnum, { description: 'What it does.' })
  effect!: TierEffect

  @Field(() => TierReasonCodeEnum, { description: 'The rule that decided.' })
  reason!: TierReasonCode

  @Field(() => [TierReasonType], {
    description: 'All rules that had something to say, in order; the last one decides.',
  })
  reasons!: TierReasonType[]

  @Field(() => DateScalar, {
    description: 'The evaluation that found it, since which it is pending.',
  })
  evaluatedOn!: string

  @Field(() => DateScalar, { description: 'From when on: the day that is shown.' })
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

  @Field(() => Money, {
    nullable: true,
    description:
      'What it costs to serve a year now, at the price of a CSM whose book is full; null when no CSM’s cost tells. Spare capacity and the investment in tech-touch are told by unitEconomics.',
  })
  costBefore!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'The same in the new tier; null when no CSM’s cost tells.',
  })
  costAfter!: Money | null

  @Field(() => CostVerdictEnum, {
    nullable: true,
    description: 'What that cost means now beside what is paid; null when not known.',
  })
  verdictBefore!: CostVerdict | null

  @Field(() => CostVerdictEnum, {
    nullable: true,
    description: 'What it means in the new tier; null when not known.',
  })
  verdictAfter!: CostVerdict | null

  @Field(() => LeftOutReasonEnum, {
    nullable: true,
    description: 'Why the plan leaves it out; null when the plan makes it.',
  })
  leftOutReason!: LeftOutReason | null

  @Field(() => String, {
    nullable: true,
    description: 'The same in words, in the language of the request.',
  })
  leftOutText!: string | null

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
  const { from, to, effect, reason, evaluatedOn, effectiveOn, until, afterwards } = movement
  const { verdictBefore, verdictAfter, leftOut } = movement
  const { organization, accounts } = view
  return {
    account: new AccountType(view, accounts.rowOf(movement.accountId)),
    from,
    to,
    effect,
    reason,
    reasons: movement.reasons.map((each) => toTierReason(each, locale)),
    evaluatedOn,
    effectiveOn,
    until,
    afterwards,
    costBefore: moneyOf(movement.costBefore, organization),
    costAfter: moneyOf(movement.costAfter, organization),
    verdictBefore,
    verdictAfter,
    leftOutReason: leftOut?.reason ?? null,
    leftOutText: leftOut === null ? null : localize(locale, leftOut.message),
    evidence: toEvidence(movement.evidence, locale),
  }
}
