import { evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import { dimensionStages } from './dimension-stages.js'
import { latestAssessment } from './assessment-stage.js'
import type { DimensionStage, Maturity, MaturityDimension } from './maturity.js'
import type { MaturityFacts } from './maturity-facts.js'
import { MATURITY_STAGES, type MaturityStage } from './maturity-stage.js'
import { nextSteps } from './next-steps.js'
import { PRACTICE_RULES } from './practice-rules.js'

/** What decides the stage; the seven questions are shown beside it. */
const DECIDING: ReadonlySet<MaturityDimension> = new Set(['GRR', 'NRR', 'PRACTICES'])

/**
 * The stage of maturity, 1–5.
 *
 * - By GRR and by NRR: the highest band whose lower end the rate of the last 12 months reaches.
 * - By practices: the highest stage up to which the signs of every stage are met (`stageOfPractices`).
 * - By the seven questions as they were last answered; they do not decide, since people answer them.
 * - Overall: the lowest of GRR, NRR and practices. Retention says what post-sale achieves, and the
 *   practices cap it: what no practice carries does not last. A rate that is not known is left out;
 *   without either the stage is provisional.
 *
 * Source: PM "Evolution stages", "Assessment"; 3-rules "Maturity".
 */
export function maturityOf(view: OrganizationView, facts: MaturityFacts): Maturity {
  const practices = PRACTICE_RULES.map(({ practice, stage, judge }) => ({
    practice,
    stage,
    ...judge(view, facts),
  }))
  const dimensions = dimensionStages(view, facts, practices)
  const deciding = dimensions.filter(({ dimension }) => DECIDING.has(dimension))
  const stage = lowest(deciding)
  const provisional = facts.retention?.grr == null && facts.retention?.nrr == null
  const next = MATURITY_STAGES.find((each) => each > stage)
  return {
    stage,
    provisional,
    dimensions,
    disagreements: dimensions.filter((each) => each.stage !== null && each.stage !== stage),
    practices,
    assessedOn: latestAssessment(view)?.takenOn ?? null,
    nextSteps: next === undefined ? [] : nextSteps(view, facts, practices, next),
    evidence: evidenceOf(
      { key: provisional ? 'maturity.PROVISIONAL' : 'maturity.STAGE', params: { stage } },
      dimensions.map((each) => [each.dimension.toLowerCase(), each.stage, 'COUNT']),
      [
        ...deciding.flatMap(({ evidence }) => evidence.figures),
        ...practices.flatMap(({ evidence }) => evidence.figures),
      ],
    ),
  }
}

function lowest(dimensions: readonly DimensionStage[]): MaturityStage {
  const known = new Set(dimensions.map(({ stage }) => stage))
  return MATURITY_STAGES.find((stage) => known.has(stage)) ?? 1
}
