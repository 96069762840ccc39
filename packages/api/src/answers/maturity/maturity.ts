import {
  assessmentFrom,
  latestAssessment,
  localize,
  maturityOf,
  type DimensionStage,
  type Locale,
  type MaturityFacts,
  type OrganizationView,
} from '@postscale/domain'
import { toEvidence } from '../../graphql/evidence.js'
import type {
  MaturityDimensionStageType,
  MaturityQuestionType,
  MaturityType,
} from './maturity-types.js'

/** Maturity for GraphQL. */
export function toMaturity(
  view: OrganizationView,
  facts: MaturityFacts,
  locale: Locale,
): MaturityType {
  const { dimensions, disagreements, practices, nextSteps, evidence, ...same } = maturityOf(
    view,
    facts,
  )
  const toDimension = (each: DimensionStage): MaturityDimensionStageType => ({
    ...each,
    evidence: toEvidence(each.evidence, locale),
  })
  return {
    ...same,
    dimensions: dimensions.map(toDimension),
    disagreements: disagreements.map(toDimension),
    practices: practices.map((each) => ({ ...each, evidence: toEvidence(each.evidence, locale) })),
    questions: toQuestions(view, facts, locale),
    nextSteps: nextSteps.map((step) => ({ ...step, message: localize(locale, step.message) })),
    evidence: toEvidence(evidence, locale),
  }
}

function toQuestions(
  view: OrganizationView,
  facts: MaturityFacts,
  locale: Locale,
): MaturityQuestionType[] {
  const answers = latestAssessment(view)?.answers
  return assessmentFrom(view, facts).map(({ question, answer, evidence }) => ({
    question,
    answered: answers?.[question] ?? null,
    suggested: answer,
    evidence: toEvidence(evidence, locale),
  }))
}
