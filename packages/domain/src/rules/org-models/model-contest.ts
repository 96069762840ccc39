import { ORG_MODELS, type OrgModel } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import type { Evidence } from '../evidence/evidence.js'
import { type ScorePart, weighedScore } from '../org-structure/weighed-score.js'
import type { OrgModelCriterion } from './criteria.js'
import { modelCriterionFits } from './model-criterion-fits.js'
import { modelFits } from './model-fits.js'
import { brokenLimits } from './model-limits.js'

/** A model in the contest: its score, and the guide's limits that it breaks here. */
export interface Contestant {
  readonly model: OrgModel
  /** 0–100. */
  readonly score: number
  readonly parts: readonly ScorePart<OrgModelCriterion>[]
  readonly brokenLimits: readonly Evidence[]
}

interface ModelContest {
  /** All four, the best first; of equal ones the simpler. */
  readonly contestants: readonly Contestant[]
  /** The best of those within the guide's limits. */
  readonly leader: Contestant
}

const known = new WeakMap<OrganizationView, ModelContest>()

/** The four models by how well they fit on the view's day. Kept with the view. */
export function modelContest(view: OrganizationView): ModelContest {
  const before = known.get(view)
  if (before !== undefined) return before
  const fits = modelFits(view)
  const contestants = ORG_MODELS.map((model) => ({
    model,
    ...weighedScore(view, modelCriterionFits(view, model, fits[model])),
    brokenLimits: brokenLimits(view, model),
  })).toSorted((a, b) => b.score - a.score)
  const leader = contestants.find((each) => each.brokenLimits.length === 0) ?? contestants[0]
  if (leader === undefined) throw new Error('There are four models.')
  const contest = { contestants, leader }
  known.set(view, contest)
  return contest
}
