import {
  type Locale,
  localize,
  type ReportingLine,
  type ReportingLineRecommendation,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { ReportingLineEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { ScorePartType, toScorePart } from '../structure/score-part.js'

@ObjectType('ReportingLineScore', {
  description: 'How well one reporting line fits (TS “Reporting structure”).',
  simpleResolvers: true,
})
class ReportingLineScoreType {
  @Field(() => ReportingLineEnum, { description: 'The reporting line.' })
  line!: ReportingLine

  @Field(() => Float, { description: 'How well it fits, 0–100.' })
  score!: number

  @Field(() => [ScorePartType], { description: 'What the score consists of.' })
  parts!: ScorePartType[]

  @Field(() => [String], {
    description: 'What speaks for it, the most first; in the language of the request.',
  })
  reasons!: string[]

  @Field(() => [String], { description: 'What is gained by it, as the guide says.' })
  gains!: string[]

  @Field(() => [String], { description: 'What is risked, as the guide says.' })
  risks!: string[]
}

@ObjectType('ReportingLineRecommendation', {
  description: 'To whom post-sale should report (TS “Reporting structure”).',
  simpleResolvers: true,
})
export class ReportingLineRecommendationType {
  @Field(() => ReportingLineEnum, { description: 'The one that fits best.' })
  recommended!: ReportingLine

  @Field(() => [ReportingLineScoreType], { description: 'All three, the best first.' })
  scores!: ReportingLineScoreType[]

  @Field(() => ReportingLineEnum, {
    nullable: true,
    description: 'The organization’s own; null when it has told none.',
  })
  declared!: ReportingLine | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its own is the recommended one; null when it has told none.',
  })
  agrees!: boolean | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The recommended reporting line for GraphQL. */
export function toReportingLineRecommendation(
  { scores, evidence, ...same }: ReportingLineRecommendation,
  locale: Locale,
): ReportingLineRecommendationType {
  return {
    ...same,
    scores: scores.map(({ line, score, parts, reasons, gains, risks }) => ({
      line,
      score,
      parts: parts.map((part) => toScorePart(part, locale)),
      reasons: reasons.map((reason) => localize(locale, reason)),
      gains: gains.map((text) => text[locale]),
      risks: risks.map((text) => text[locale]),
    })),
    evidence: toEvidence(evidence, locale),
  }
}
