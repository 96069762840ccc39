import {
  type accountTier,
  formatDay,
  type Locale,
  localize,
  type Message,
  type Tier,
  type TierReason,
  type TierReasonCode,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { DateScalar } from '../../graphql/scalars.js'

/** Why a tier is what it is. */
export const TierReasonCodeEnum = vocabularyEnum<TierReasonCode>(
  'TierReasonCode',
  'Why a tier is what it is, in the order in which the rules look (BM “Hybrid”).',
  {
    ACV: 'The larger of its annual contract value and its revenue against the thresholds.',
    STRATEGIC: 'Strategic value gives high-touch whatever the contract value.',
    COMPLEXITY: 'High complexity raises the tier by one.',
    AT_RISK: 'At risk and of high value: promoted to high-touch for a time.',
    PROMOTION_OVER: 'The promotion for being at risk has ended; one risk promotes once.',
    WAITS: 'A small crossing of a threshold waits for the next evaluation.',
    WAITED: 'A second evaluation saw the same small crossing.',
  },
)

@ObjectType('TierReason', {
  description: 'One rule that had something to say about a tier (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierReasonType {
  @Field(() => TierReasonCodeEnum, { description: 'The rule.' })
  code!: TierReasonCode

  @Field(() => TierEnum, { description: 'The tier after it.' })
  tier!: Tier

  @Field(() => String, { description: 'In words, in the language of the request.' })
  message!: string
}

@ObjectType('TierAssignment', {
  description: 'The tier that an account is to have, and why (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierAssignmentType {
  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier by the rules; null when it could not be evaluated.',
  })
  tier!: Tier | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier without a promotion for being at risk; null when not evaluated.',
  })
  earned!: Tier | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a promotion for being at risk ends; null without one.',
  })
  promotedUntil!: string | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier that waits for the next evaluation; null when none does.',
  })
  pendingTier!: Tier | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The evaluation that first saw it; null when none waits.',
  })
  pendingSince!: string | null

  @Field(() => [TierReasonType], {
    description: 'The rules that had something to say, in order; the last one decides.',
  })
  reasons!: TierReasonType[]

  @Field(() => String, {
    nullable: true,
    description: 'Why it could not be evaluated, in the language of the request.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What stands for an answer that cannot be given: the reason, also as its evidence. */
export function notEvaluated(
  message: Message,
  locale: Locale,
): { readonly reason: string; readonly evidence: EvidenceType } {
  return {
    reason: localize(locale, message),
    evidence: toEvidence({ inputs: [], figures: [], message }, locale),
  }
}

const NOTHING = {
  tier: null,
  earned: null,
  promotedUntil: null,
  pendingTier: null,
  pendingSince: null,
  reasons: [],
}

/** The tier that an account is to have, for GraphQL. */
export function toTierAssignment(
  assigned: ReturnType<typeof accountTier>,
  locale: Locale,
): TierAssignmentType {
  if (assigned.status === 'NOT_EVALUATED') {
    return { ...NOTHING, ...notEvaluated(assigned.reason, locale) }
  }
  const { tier, earned, promotedUntil, reasons, state, evidence } = assigned
  const { pending } = state
  return {
    tier,
    earned,
    promotedUntil,
    pendingTier: pending?.tier ?? null,
    pendingSince: pending === null ? null : formatDay(pending.since),
    reasons: reasons.map((each) => toTierReason(each, locale)),
    reason: null,
    evidence: toEvidence(evidence, locale),
  }
}

/** One reason of a tier for GraphQL. */
export function toTierReason({ code, tier, message }: TierReason, locale: Locale): TierReasonType {
  return { code, tier, message: localize(locale, message) }
}
