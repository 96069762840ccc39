import {
  type Locale,
  localize,
  type ReportingLine,
  type ReportingLineRecommendation,
  type ReportingLineVerdict,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { ReportingLineEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { ScorePartType, toScorePart } from '../structure/score-part.js'

const ReportingLineVerdictEnum = vocabularyEnum<ReportingLineVerdict>(
  'ReportingLineVerdict',
  'Whether to keep the declared reporting line.',
  {
    ADOPT: 'None is declared: take the best one.',
    STAY: 'The declared one fits best.',
    TIE: 'Another one leads by less than a change takes (5 points, policy): stay.',
    CHANGE: 'Another one leads clearly.',
  },
)

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

  @Field(() => [String], {
    description:
      'Why it is not taken, what counts most first, in the language of the request; none of the recommended one.',
  })
  whyNot!: string[]

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
  @Field(() => ReportingLineVerdictEnum, { description: 'Whether to keep the declared one.' })
  verdict!: ReportingLineVerdict

  @Field(() => ReportingLineEnum, {
    description: 'The line to have: the declared one, unless the verdict is CHANGE or ADOPT.',
  })
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

  @Field(() => Float, {
    nullable: true,
    description: 'Points of the best one over the declared one; null when none is declared.',
  })
  lead!: number | null

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
    scores: scores.map(({ line, score, parts, reasons, whyNot, gains, risks }) => ({
      line,
      score,
      parts: parts.map((part) => toScorePart(part, locale)),
      reasons: reasons.map((reason) => localize(locale, reason)),
      whyNot: whyNot.map((reason) => localize(locale, reason)),
      gains: gains.map((text) => text[locale]),
      risks: risks.map((text) => text[locale]),
    })),
    evidence: toEvidence(evidence, locale),
  }
}
