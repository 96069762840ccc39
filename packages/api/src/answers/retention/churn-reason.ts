import type { Locale, LostForReason, OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('ChurnReason', {
  description: 'Recurring revenue that was lost for one reason.',
  simpleResolvers: true,
})
export class ChurnReasonType {
  @Field(() => String, {
    nullable: true,
    description: 'The reason in the words of the source; null when it gives none.',
  })
  reason!: string | null

  @Field(() => NonNegativeIntScalar, {
    description: 'Times that an account left; one that left twice counts twice.',
  })
  churns!: number

  @Field(() => Money, { description: 'Recurring revenue of them.' })
  churn!: Money

  @Field(() => NonNegativeIntScalar, { description: 'Times that an account shrank.' })
  contractions!: number

  @Field(() => Money, { description: 'Recurring revenue of them.' })
  contraction!: Money

  @Field(() => RatioType, { description: 'Part of all that was lost in the period, 0–1.' })
  share!: RatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What was lost for a reason, for GraphQL. */
export function toChurnReason(
  view: OrganizationView,
  { churn, contraction, share, evidence, ...same }: LostForReason,
  locale: Locale,
): ChurnReasonType {
  return {
    ...same,
    churn: moneyOf(churn, view.organization),
    contraction: moneyOf(contraction, view.organization),
    share: toRatio(share, locale),
    evidence: toEvidence(evidence, locale),
  }
}
