import type { Locale, ScorePart } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'

@ObjectType('ScorePart', {
  description: 'What one criterion gives to a score of 0–100; the parts add up to it.',
  simpleResolvers: true,
})
export class ScorePartType {
  @Field(() => String, { description: 'Stable name of the criterion, e.g. `CUSTOMERS`.' })
  criterion!: string

  @Field(() => Float, { description: 'How well it fits, 0–1.' })
  fit!: number

  @Field(() => Float, { description: 'The most points that it can give, of 100.' })
  weight!: number

  @Field(() => Float, { description: 'Weight × fit.' })
  points!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A part of a score for GraphQL. */
export function toScorePart(part: ScorePart, locale: Locale): ScorePartType {
  return { ...part, evidence: toEvidence(part.evidence, locale) }
}
