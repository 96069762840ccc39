import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { formatDay } from '../../kernel/days.js'
import type { CalendarDate } from '../../kernel/days.js'
import type { Message } from '../../kernel/message.js'
import type { ScorePart } from '../org-structure/weighed-score.js'
import type { OrganizationView } from '../../state/view.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import { MODEL_MEASURES } from './model-criterion-fits.js'
import { type Contestant, modelContest } from './model-contest.js'
import type { OrgModelCriterion } from './criteria.js'
import { modelVerdict, type ModelVerdict, type OrgModelVerdict } from './model-verdict.js'
import { orgTraits } from './org-traits.js'
import { revisitPoints } from './revisit-points.js'
import { tippingPoints } from './tipping-points.js'

/** One model's score. */
interface OrgModelScore {
  readonly model: OrgModel
  /** 0–100. */
  readonly score: number
  readonly parts: readonly ScorePart<OrgModelCriterion>[]
  /** The recommended model: what speaks for it. Another one: where it falls behind, or why it is not taken. */
  readonly reasons: readonly Message[]
  /** The guide's limits of the model that the organization is outside of; none when it can work. */
  readonly brokenLimits: readonly Evidence[]
}

/** Which model of organization to have. */
export interface OrgModelRecommendation {
  readonly verdict: OrgModelVerdict
  /** The model to have: the one in use, unless the verdict is CHANGE or ADOPT. */
  readonly recommended: OrgModel
  /** The best score within the guide's limits. */
  readonly leader: OrgModel
  /** The model in use: the declared one, else what the teams look like; null when there is none yet. */
  readonly incumbent: OrgModel | null
  /** Points of the leader over the model in use; null without one. */
  readonly lead: number | null
  /** Until when a change made within the last 12 months is to be given time; null without one. */
  readonly committedUntil: CalendarDate | null
  /** All four, the best score first. */
  readonly scores: readonly OrgModelScore[]
  /** What would turn a tie or a commitment into a change; none of other verdicts. */
  readonly tips: readonly Evidence[]
  /** What would make it worth asking again. */
  readonly revisit: readonly Evidence[]
  /** The organization's own declaration; null when it has made none. */
  readonly declared: OrgModel | null
  /** Whether the declaration is the recommendation; null without one. */
  readonly agrees: boolean | null
  /** Points that the declared model is behind the leader; null without a declaration. */
  readonly behind: number | null
  readonly evidence: Evidence
}

const HALF = 0.5

/**
 * Scores the four models of organization 0–100 by customers, CSMs, segments with real volume, regions
 * of 50 and more customers, languages, what a handoff costs, complexity and team size (`modelFits`
 * says how well each fits, policy weights how much each counts), and says whether to keep the one in
 * use (`modelVerdict`: a small lead is a tie, a recent change is given its time, and limits decide).
 *
 * Source: TS "Four models"; 3-rules "Structure".
 */
export function recommendOrgModel(view: OrganizationView): OrgModelRecommendation {
  const { contestants } = modelContest(view)
  const decided = modelVerdict(view)
  const { verdict, recommended, leader, incumbent, lead, committedUntil } = decided
  const { orgModel: declared } = view.organization
  const scores = contestants.map((each): OrgModelScore => ({
    ...each,
    reasons: each === recommended ? why(view, each) : whyNot(view, each, decided),
  }))
  const until = committedUntil === null ? null : formatDay(committedUntil)
  const { used, number } = figuresOf(view)
  return {
    verdict,
    recommended: recommended.model,
    leader: leader.model,
    incumbent: incumbent?.model ?? null,
    lead: incumbent === null ? null : lead,
    committedUntil: until,
    scores,
    tips: tippingPoints(view, decided),
    revisit: revisitPoints(view, recommended.model),
    declared,
    agrees: declared === null ? null : declared === recommended.model,
    behind: declared === null ? null : lead,
    evidence: evidenceOf(
      {
        key: 'orgModels.RECOMMENDED',
        params: {
          verdict,
          model: recommended.model,
          score: recommended.score,
          leader: leader.model,
          incumbent: incumbent?.model ?? null,
          lead,
          margin: number('policy.orgModel.tie'),
          until,
        },
      },
      Object.values(MODEL_MEASURES).flatMap(({ inputs }) => inputs(orgTraits(view))),
      [
        used('policy.orgModel.tie'),
        used('mistake.modelChurn.commitment'),
        ...scores.flatMap(({ parts }) => parts.flatMap(({ evidence }) => evidence.figures)),
      ],
    ),
  }
}

/** The criteria that fit at least half, those that give most first. */
function why(view: OrganizationView, { model, parts }: Contestant): readonly Message[] {
  return parts
    .filter(({ fit }) => fit >= HALF)
    .toSorted((a, b) => b.points - a.points)
    .map(({ criterion, points }) => ({
      key: 'orgModels.WHY',
      params: { model, criterion, measure: measured(view, criterion), points },
    }))
}

/**
 * Why a model is not taken: the limits that it breaks, the lead that is too small or too early, and the
 * criteria by which it has fewer points than the recommended one, those that cost most first.
 */
function whyNot(
  view: OrganizationView,
  { model, parts, brokenLimits }: Contestant,
  { verdict, recommended, leader, lead }: ModelVerdict,
): readonly Message[] {
  const margin = figuresOf(view).number('policy.orgModel.tie')
  const isHeldBack = model === leader.model && leader !== recommended
  const heldBack = { key: 'orgModels.LEADS_BY', params: { model, lead, margin, verdict } } as const
  return [
    ...brokenLimits.map(({ message }) => message),
    ...(isHeldBack ? [heldBack] : []),
    ...parts
      .map(({ criterion, points }, index) => ({
        criterion,
        lost: (recommended.parts[index]?.points ?? 0) - points,
      }))
      .filter(({ lost }) => lost > 0)
      .toSorted((a, b) => b.lost - a.lost)
      .map(({ criterion, lost }): Message => ({
        key: 'orgModels.WHY_NOT',
        params: {
          model,
          best: recommended.model,
          criterion,
          measure: measured(view, criterion),
          lost,
        },
      })),
  ]
}

function measured(view: OrganizationView, criterion: OrgModelCriterion): number {
  return MODEL_MEASURES[criterion].of(orgTraits(view))
}
