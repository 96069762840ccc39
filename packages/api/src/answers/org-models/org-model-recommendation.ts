import {
  type Locale,
  localize,
  maturityOf,
  type OrganizationView,
  type OrgModel,
  type OrgModelRecommendation,
  type OrgModelVerdict,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { OrgModelEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { DateScalar } from '../../graphql/scalars.js'
import type { Services } from '../../services.js'
import { ScorePartType, toScorePart } from '../structure/score-part.js'

const OrgModelVerdictEnum = vocabularyEnum<OrgModelVerdict>(
  'OrgModelVerdict',
  'Whether to keep the model of organization in use.',
  {
    ADOPT: 'No model is in use yet: start with the best one.',
    STAY: 'The model in use fits best.',
    TIE: 'Another one leads by less than a change takes (5 points, policy): stay.',
    COMMITTED: 'Another one leads, less than 12 months after the last change: stay.',
    CHANGE:
      'Another one leads clearly or for three quarter-ends, or the model in use is outside its limits.',
  },
)

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
      'Of the recommended model what speaks for it, of another why it is not taken; in the language of the request.',
  })
  reasons!: string[]

  @Field(() => [EvidenceType], {
    description:
      'The guide’s limits of the model that the organization is outside of; none when the model can work here.',
  })
  brokenLimits!: EvidenceType[]
}

@ObjectType('OrgModelRecommendation', {
  description: 'Which model of organization to have (TS “Four models”).',
  simpleResolvers: true,
})
export class OrgModelRecommendationType {
  @Field(() => OrgModelVerdictEnum, {
    description: 'Whether to keep the model in use.',
  })
  verdict!: OrgModelVerdict

  @Field(() => OrgModelEnum, {
    description: 'The model to have: the one in use, unless the verdict is CHANGE or ADOPT.',
  })
  recommended!: OrgModel

  @Field(() => OrgModelEnum, {
    description: 'The model of the best score within the guide’s limits.',
  })
  leader!: OrgModel

  @Field(() => OrgModelEnum, {
    nullable: true,
    description:
      'The model in use: the declared one, else what the teams look like; null while nobody sits in a CSM’s seat.',
  })
  incumbent!: OrgModel | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Points of the leader over the model in use; below 0 when that scores more but is outside its limits; null without a model in use.',
  })
  lead!: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Until when a change of the declared model is to be given time (12 months); null when it was not changed since.',
  })
  committedUntil!: string | null

  @Field(() => [OrgModelScoreType], { description: 'All four, the best score first.' })
  scores!: OrgModelScoreType[]

  @Field(() => [EvidenceType], {
    description: 'What would turn a tie or a commitment into a change; none of other verdicts.',
  })
  tips!: EvidenceType[]

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
    description: 'Points that the declared model is behind the leader; null without a declaration.',
  })
  behind!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The recommended model of organization for GraphQL. */
export function toOrgModelRecommendation(
  { scores, tips, revisit, evidence, ...same }: OrgModelRecommendation,
  locale: Locale,
): OrgModelRecommendationType {
  return {
    ...same,
    scores: scores.map(({ model, score, parts, reasons, brokenLimits }) => ({
      model,
      score,
      parts: parts.map((part) => toScorePart(part, locale)),
      reasons: reasons.map((reason) => localize(locale, reason)),
      brokenLimits: brokenLimits.map((limit) => toEvidence(limit, locale)),
    })),
    tips: tips.map((each) => toEvidence(each, locale)),
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
