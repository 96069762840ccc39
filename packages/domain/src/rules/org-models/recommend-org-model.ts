import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { Message } from '../../kernel/message.js'
import { type ScorePart, weighedScore } from '../org-structure/weighed-score.js'
import type { OrganizationView } from '../../state/view.js'
import { ORG_MODELS, type OrgModel } from '../../entities/vocabularies.js'
import { MODEL_MEASURES, modelCriterionFits } from './model-criterion-fits.js'
import { modelFits } from './model-fits.js'
import type { OrgModelCriterion } from './criteria.js'
import { orgTraits } from './org-traits.js'
import { revisitPoints } from './revisit-points.js'

/** One model's score. */
interface OrgModelScore {
  readonly model: OrgModel
  /** 0–100. */
  readonly score: number
  readonly parts: readonly ScorePart<OrgModelCriterion>[]
  /** The recommended model: what speaks for it. Another one: where it falls behind. */
  readonly reasons: readonly Message[]
}

/** Which model of organization fits. */
export interface OrgModelRecommendation {
  readonly recommended: OrgModel
  /** All four, the best first. */
  readonly scores: readonly OrgModelScore[]
  /** What would make it worth asking again. */
  readonly revisit: readonly Evidence[]
  /** The organization's own declaration; null when it has made none. */
  readonly declared: OrgModel | null
  /** Whether the declaration is the recommendation; null without one. */
  readonly agrees: boolean | null
  /** Points that the declared model is behind; null without a declaration. */
  readonly behind: number | null
  readonly evidence: Evidence
}

const HALF = 0.5

/**
 * Scores the four models of organization 0–100 by customers, CSMs, segments with real volume, regions
 * of 50 and more customers, languages, what a handoff costs, complexity and team size (`modelFits`
 * says how well each fits, policy weights how much each counts). The best score is recommended; of
 * equal ones the simpler model.
 *
 * Source: TS "Four models"; 3-rules "Structure".
 */
export function recommendOrgModel(view: OrganizationView): OrgModelRecommendation {
  const fits = modelFits(view)
  const scored = ORG_MODELS.map((model) => ({
    model,
    ...weighedScore(view, modelCriterionFits(view, model, fits[model])),
  })).toSorted((a, b) => b.score - a.score)
  const best = scored[0]
  if (best === undefined) throw new Error('There are four models.')
  const scores = scored.map((each): OrgModelScore => {
    const reasons = each === best ? why(view, best) : whyNot(view, each, best)
    return { ...each, reasons }
  })
  const { orgModel: declared } = view.organization
  const own = scored.find(({ model }) => model === declared)
  const params = { model: best.model, score: best.score, declared }
  return {
    recommended: best.model,
    scores,
    revisit: revisitPoints(view, best.model),
    declared,
    agrees: declared === null ? null : declared === best.model,
    behind: own === undefined ? null : best.score - own.score,
    evidence: evidenceOf(
      { key: 'orgModels.RECOMMENDED', params },
      Object.values(MODEL_MEASURES).flatMap(({ inputs }) => inputs(orgTraits(view))),
      scores.flatMap(({ parts }) => parts.flatMap(({ evidence }) => evidence.figures)),
    ),
  }
}

type Scored = Pick<OrgModelScore, 'model' | 'score' | 'parts'>

/** The criteria that fit at least half, those that give most first. */
function why(view: OrganizationView, { model, parts }: Scored): readonly Message[] {
  return parts
    .filter(({ fit }) => fit >= HALF)
    .toSorted((a, b) => b.points - a.points)
    .map(({ criterion, points }) => ({
      key: 'orgModels.WHY',
      params: { model, criterion, measure: measured(view, criterion), points },
    }))
}

/** The criteria by which a model has fewer points than the best, those that cost most first. */
function whyNot(
  view: OrganizationView,
  { model, parts }: Scored,
  best: Scored,
): readonly Message[] {
  return parts
    .map(({ criterion, points }, index) => ({
      criterion,
      lost: (best.parts[index]?.points ?? 0) - points,
    }))
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .map(({ criterion, lost }) => ({
      key: 'orgModels.WHY_NOT',
      params: { model, best: best.model, criterion, measure: measured(view, criterion), lost },
    }))
}

function measured(view: OrganizationView, criterion: OrgModelCriterion): number {
  return MODEL_MEASURES[criterion].of(orgTraits(view))
}
