import {
  type Locale,
  localize,
  maturityOf,
  type OrganizationView,
  type OrgModel,
  type OrgModelRecommendation,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { OrgModelEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import type { Services } from '../../services.js'
import { ScorePartType, toScorePart } from '../structure/score-part.js'

@ObjectType('OrgModelScore', {
  description: 'How well one model of organization fits (TS “Four models”).',
  simpleResolvers: true,
})
class OrgModelScoreType {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => Float, { description: 'How well it fits, 0–100.' })
  score!: number

  @Field(() => [ScorePartType], { description: 'What the score consists of.' })
  parts!: ScorePartType[]

  @Field(() => [String], {
    description:
      'Of the recommended model what speaks for it, of another where it falls behind; in the language of the request.',
  })
  reasons!: string[]
}

@ObjectType('OrgModelRecommendation', {
  description: 'Which model of organization fits (TS “Four models”).',
  simpleResolvers: true,
})
export class OrgModelRecommendationType {
  @Field(() => OrgModelEnum, { description: 'The one that fits best.' })
  recommended!: OrgModel

  @Field(() => [OrgModelScoreType], { description: 'All four, the best first.' })
  scores!: OrgModelScoreType[]

  @Field(() => [EvidenceType], { description: 'What would make it worth asking again.' })
  revisit!: EvidenceType[]

  @Field(() => OrgModelEnum, {
    nullable: true,
    description: 'The organization’s own declaration; null when it has made none.',
  })
  declared!: OrgModel | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the declaration is the recommendation; null without one.',
  })
  agrees!: boolean | null

  @Field(() => Float, {
    nullable: true,
    description: 'Points that the declared model is behind; null without a declaration.',
  })
  behind!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The recommended model of organization for GraphQL. */
export function toOrgModelRecommendation(
  { scores, revisit, evidence, ...same }: OrgModelRecommendation,
  locale: Locale,
): OrgModelRecommendationType {
  return {
    ...same,
    scores: scores.map(({ model, score, parts, reasons }) => ({
      model,
      score,
      parts: parts.map((part) => toScorePart(part, locale)),
      reasons: reasons.map((reason) => localize(locale, reason)),
    })),
    revisit: revisit.map((each) => toEvidence(each, locale)),
    evidence: toEvidence(evidence, locale),
  }
}

/** The stage of maturity; null where neither retention nor answers to the questions are recorded. */
export async function knownMaturity(
  { maturity }: Pick<Services, 'maturity'>,
  view: OrganizationView,
): Promise<number | null> {
  const { stage, provisional, assessedOn } = maturityOf(view, await maturity.facts(view))
  return provisional && assessedOn === null ? null : stage
}
