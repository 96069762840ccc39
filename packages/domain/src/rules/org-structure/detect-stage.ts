import { customersOf } from '../customers/customers-of.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import {
  type EvolutionStage,
  readStage,
  type StageFacts,
  type StageMeasure,
  type StageReading,
} from './evolution-stage.js'
import { headcount } from './headcount.js'
import type { MoveOnCondition } from './move-on-condition.js'
import { moveOnConditions } from './move-on-conditions.js'

/** A measure that tells another stage than the number of customers does. */
interface StageDisagreement {
  readonly measure: StageMeasure
  readonly stage: EvolutionStage
  /** Stages ahead of the customers (positive) or behind them. */
  readonly ahead: number
  readonly evidence: Evidence
}

/** Where a team stands on its way, by each measure. */
export interface StageDetection {
  /** By customers. */
  readonly stage: EvolutionStage
  /** One reading a measure: customers, headcount, GRR, NRR. */
  readonly readings: readonly StageReading[]
  readonly disagreements: readonly StageDisagreement[]
  /** The conditions that end the present stage. */
  readonly moveOn: readonly MoveOnCondition[]
  /** Whether any of them is met. */
  readonly due: boolean
  readonly evidence: Evidence
}

/**
 * The stage 1–4 of the team's evolution: by customers, by people in seats, by GRR and by NRR. The
 * overall stage is the customers'; where another measure tells a different one, that is told.
 *
 * @param facts retention over the last year; null (or a null member) when it is not known, and then
 *   the stage by it is null.
 * Source: TS "Evolution path"; 3-rules "Structure".
 */
export function detectStage(view: OrganizationView, facts: StageFacts | null): StageDetection {
  const byCustomers = readStage(view, 'CUSTOMERS', customersOf(view).count)
  const stage = byCustomers.stage ?? 1
  const others = [
    readStage(view, 'HEADCOUNT', headcount(view).people),
    readStage(view, 'GRR', facts?.grr ?? null),
    readStage(view, 'NRR', facts?.nrr ?? null),
  ]
  const readings = [byCustomers, ...others]
  const disagreements = others.flatMap((reading) => disagreement(stage, reading))
  const moveOn = moveOnConditions(view, stage)
  const met = moveOn.filter(({ status }) => status === 'MET').length
  return {
    stage,
    readings,
    disagreements,
    moveOn,
    due: met > 0,
    evidence: evidenceOf(
      {
        key: 'orgStructure.STAGE',
        params: {
          stage,
          customers: customersOf(view).count,
          disagreeing: disagreements.map(({ measure }) => measure),
          met,
        },
      },
      readings.flatMap(({ evidence }) =>
        evidence.inputs.map(({ name, value, unit }) => [name, value, unit] as const),
      ),
      [...readings, ...moveOn].flatMap(({ evidence }) => evidence.figures),
    ),
  }
}

function disagreement(
  byCustomers: EvolutionStage,
  { measure, stage, evidence }: StageReading,
): readonly StageDisagreement[] {
  if (stage === null || stage === byCustomers) return []
  const params = { measure, stage, byCustomers }
  return [
    {
      measure,
      stage,
      ahead: stage - byCustomers,
      evidence: { ...evidence, message: { key: 'orgStructure.STAGE_DISAGREES', params } },
    },
  ]
}
