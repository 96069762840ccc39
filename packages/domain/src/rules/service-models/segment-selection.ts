import { reaches } from '../../kernel/near.js'
import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { figuresOf } from '../evidence/figures.js'
import { evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import { TIERS, type Tier } from '../../entities/vocabularies.js'
import type { SegmentBase, ServiceModelFacts } from './service-model-facts.js'
import type {
  SegmentVerdict,
  SelectionStep,
  SelectionStepId,
  SelectionVote,
} from './selection-step.js'
import { competitionVote } from './steps/competition-vote.js'
import { complexityVote } from './steps/complexity-vote.js'
import { economicsVote } from './steps/economics-vote.js'
import { expectationsVote } from './steps/expectations-vote.js'
import { scaleVote } from './steps/scale-vote.js'

const WEIGHTS = {
  UNIT_ECONOMICS: 'policy.serviceModel.weight.economics',
  COMPLEXITY: 'policy.serviceModel.weight.complexity',
  EXPECTATIONS: 'policy.serviceModel.weight.expectations',
  COMPETITION: 'policy.serviceModel.weight.competition',
  SCALE: 'policy.serviceModel.weight.scale',
} as const satisfies Readonly<Record<SelectionStepId, NumberBenchmarkKey>>

/**
 * The five steps for one segment: each votes for a model with its weight (policy); a step that cannot be
 * evaluated has none, and the others weigh accordingly more. Most votes win; in a tie the model that unit
 * economics speak for, else the less personal one. Enterprise gets at least low-touch.
 */
export function segmentSelection(
  view: OrganizationView,
  base: SegmentBase,
  facts: ServiceModelFacts,
): SegmentVerdict {
  const { segment, accounts, revenue } = base
  const economics = economicsVote(view, base, facts.retentionOf?.(segment) ?? null)
  const steps = weighted(view, [
    economics,
    complexityVote(view),
    expectationsVote(view, segment),
    competitionVote(segment, facts.competitionOf?.(segment) ?? null),
    scaleVote(view, base, facts.projectedCustomersOf?.(segment) ?? null, economics.verdicts),
  ])
  const scores = scoresOf(steps)
  const winner = winnerOf(scores, economics.vote)
  const raised = segment === 'ENTERPRISE' && winner === 'TECH_TOUCH'
  const model = raised ? 'LOW_TOUCH' : winner
  const listPriceVerdict = economics.verdicts.get(model) ?? null
  return {
    segment,
    accounts,
    revenue,
    model,
    scores,
    steps,
    raised,
    listPriceVerdict,
    evidence: evidenceOf(
      {
        key: raised ? 'serviceModels.SEGMENT_RAISED' : 'serviceModels.SEGMENT',
        params: { segment, model, score: scores[model], listPriceVerdict },
      },
      steps.map(({ step, vote }) => [step, vote, 'TEXT']),
      [
        ...Object.values(WEIGHTS).map((key) => figuresOf(view).used(key)),
        ...steps.flatMap((step) => step.evidence.figures),
      ],
    ),
  }
}

function weighted(
  view: OrganizationView,
  votes: readonly SelectionVote[],
): readonly SelectionStep[] {
  const { number } = figuresOf(view)
  const weightOf = ({ step, vote }: SelectionVote): number =>
    vote === null ? 0 : number(WEIGHTS[step])
  const total = votes.reduce((sum, each) => sum + weightOf(each), 0)
  const cast = votes.filter(({ vote }) => vote !== null).length
  return votes.map(({ step, vote, evidence }) => {
    // Weights that are all zero (only a policy can say so) weigh nothing: all alike.
    const even = vote === null ? 0 : 1 / cast
    const weight = total > 0 ? weightOf({ step, vote, evidence }) / total : even
    return { step, vote, evidence, weight }
  })
}

function scoresOf(steps: readonly SelectionStep[]): Readonly<Record<Tier, number>> {
  const scores = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }
  for (const { vote, weight } of steps) if (vote !== null) scores[vote] += weight
  return scores
}

function winnerOf(scores: Readonly<Record<Tier, number>>, economics: Tier | null): Tier {
  const most = Math.max(...Object.values(scores))
  const tied = TIERS.filter((tier) => reaches(scores[tier], most))
  if (economics !== null && tied.includes(economics)) return economics
  return tied.at(-1) ?? 'TECH_TOUCH'
}
