import type {
  CandidateCriterion,
  Locale,
  OrgModelCriterion,
  ReportingLineCriterion,
  ScorePart,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'

type ScoreCriterion = CandidateCriterion | OrgModelCriterion | ReportingLineCriterion

/** What scores consist of. */
const ScoreCriterionEnum = vocabularyEnum<ScoreCriterion>(
  'ScoreCriterion',
  'What scores of models, reporting lines and internal candidates consist of.',
  {
    COMPLEXITY: 'How complex the product is.',
    CSMS: 'How many CSMs there are.',
    CUSTOMERS: 'How many customers there are.',
    GROWTH_MOTION: 'What drives the company’s growth.',
    HANDOFF_COST: 'What handing customers over costs.',
    LANGUAGES: 'Languages, of the customers or of the person.',
    MATURITY: 'How mature post-sale is.',
    REGION: 'Whether the person is in the seat’s region.',
    REGIONS: 'Regions with enough customers.',
    SEGMENTS: 'Segments with real volume.',
    SENIORITY: 'How senior the leader of post-sale is.',
    SKILLS: 'The person’s skills.',
    STEP: 'How large a step the seat is for the person.',
    TEAM_SIZE: 'How large the team is.',
  },
)

@ObjectType('ScorePart', {
  description: 'What one criterion gives to a score of 0–100; the parts add up to it.',
  simpleResolvers: true,
})
export class ScorePartType {
  @Field(() => ScoreCriterionEnum, { description: 'The criterion.' })
  criterion!: ScoreCriterion

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
export function toScorePart(part: ScorePart<ScoreCriterion>, locale: Locale): ScorePartType {
  return { ...part, evidence: toEvidence(part.evidence, locale) }
}
