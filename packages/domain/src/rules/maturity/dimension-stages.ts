import type { OrganizationView } from '../../state/view.js'
import { evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { assessmentStage } from './assessment-stage.js'
import type { MaturityFacts } from './maturity-facts.js'
import {
  MATURITY_STAGES,
  type MaturityStage,
  RETENTION_OF_STAGE,
  stageOfRate,
} from './maturity-stage.js'
import type { DimensionStage } from './maturity.js'
import type { PracticeResult, PracticeStatus } from './practice.js'

/**
 * The highest stage up to which every stage's practices are met: at least one is PRESENT and none is
 * ABSENT. What is UNKNOWN neither helps nor hinders. The first stage asks for nothing.
 */
export function stageOfPractices(results: readonly PracticeResult[]): MaturityStage {
  let reached: MaturityStage = 1
  for (const stage of MATURITY_STAGES.slice(1)) {
    const signs = results.filter((result) => result.stage === stage)
    if (!signs.some(({ status }) => status === 'PRESENT')) break
    if (signs.some(({ status }) => status === 'ABSENT')) break
    reached = stage
  }
  return reached
}

/** The stage by each dimension, in their order. */
export function dimensionStages(
  view: OrganizationView,
  { retention }: MaturityFacts,
  practices: readonly PracticeResult[],
): readonly DimensionStage[] {
  return [
    rateStage(view, 'GRR', retention?.grr ?? null),
    rateStage(view, 'NRR', retention?.nrr ?? null),
    practiceStage(practices),
    assessmentStage(view),
  ]
}

function rateStage(
  view: OrganizationView,
  dimension: 'GRR' | 'NRR',
  rate: number | null,
): DimensionStage {
  const { used, range } = figuresOf(view)
  const limits = MATURITY_STAGES.map((each) => range(RETENTION_OF_STAGE[dimension][each]).lower)
  const stage = rate === null ? null : stageOfRate(view, dimension, rate)
  return {
    dimension,
    stage,
    evidence: evidenceOf(
      rate === null || stage === null
        ? { key: 'maturity.DIMENSION_UNKNOWN', params: { dimension } }
        : { key: 'maturity.DIMENSION_RATE', params: { dimension, rate, stage, limits } },
      [[dimension.toLowerCase(), rate, 'FRACTION']],
      MATURITY_STAGES.map((each) => used(RETENTION_OF_STAGE[dimension][each])),
    ),
  }
}

function practiceStage(practices: readonly PracticeResult[]): DimensionStage {
  const count = (of: PracticeStatus): number =>
    practices.filter(({ status }) => status === of).length
  const stage = stageOfPractices(practices)
  const [present, absent, unknown] = [count('PRESENT'), count('ABSENT'), count('UNKNOWN')]
  return {
    dimension: 'PRACTICES',
    stage,
    evidence: evidenceOf(
      { key: 'maturity.DIMENSION_PRACTICES', params: { stage, present, absent, unknown } },
      [
        ['present', present, 'COUNT'],
        ['absent', absent, 'COUNT'],
        ['unknown', unknown, 'COUNT'],
      ],
      [],
    ),
  }
}
