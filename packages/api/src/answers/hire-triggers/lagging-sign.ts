import type { LaggingSign, LaggingSignKind, Locale } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'

/** What tells afterwards that people were too few. */
const LaggingSignKindEnum = vocabularyEnum<LaggingSignKind>(
  'LaggingSignKind',
  'What tells afterwards that CSMs were too few (TS “Core roles”).',
  {
    REVIEWS_FALLING:
      'Business reviews: fewer of those expected took place in the last twelve months than in the twelve before.',
    HEALTH_WORSENING: 'The mean health score of the book fell.',
  },
)

@ObjectType('LaggingSign', {
  description: 'A sign that a book had too few people for some time; it fires nothing by itself.',
  simpleResolvers: true,
})
export class LaggingSignType {
  @Field(() => LaggingSignKindEnum, { description: 'Which sign.' })
  kind!: LaggingSignKind

  @Field(() => Float, {
    description:
      'What it was: of reviews the part of those expected that took place, 0–1; of health points, 0–100.',
  })
  before!: number

  @Field(() => Float, { description: 'What it is now, in the same unit.' })
  after!: number

  @Field(() => EvidenceType, { description: 'Why, with the sign in words.' })
  evidence!: EvidenceType
}

/** A lagging sign for GraphQL. */
export function toLaggingSign(sign: LaggingSign, locale: Locale): LaggingSignType {
  return { ...sign, evidence: toEvidence(sign.evidence, locale) }
}
