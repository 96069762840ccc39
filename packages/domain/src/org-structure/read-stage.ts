import { figuresOf } from '../capacity/figures-of.js'
import { evidenceOf } from '../evidence/evidence-of.js'
import type { EvidenceUnit } from '../evidence/evidence-unit.js'
import type { OrganizationView } from '../state/view.js'
import { STAGE_BANDS } from './stage-bands.js'
import type { StageMeasure } from './stage-measure.js'
import type { StageReading } from './stage-reading.js'

/** Retention is a quotient: 90 % may come as 0.8999999999999999. */
const TOLERANCE = 1e-9
const UNITS: Readonly<Record<StageMeasure, EvidenceUnit>> = {
  CUSTOMERS: 'ACCOUNTS',
  HEADCOUNT: 'PEOPLE',
  GRR: 'FRACTION',
  NRR: 'FRACTION',
}

/**
 * The stage that a value belongs to: the highest band whose lower bound it reaches, and below the
 * first band the first one (of NRR that is stage 2, since the table gives stage 1 no NRR).
 *
 * @param value customers, people, or a fraction; null when it is not known.
 * Source: TS "Evolution path"; 3-rules "Capacity" for overlapping bands.
 */
export function readStage(
  view: OrganizationView,
  measure: StageMeasure,
  value: number | null,
): StageReading {
  const { used, range } = figuresOf(view)
  const bands = STAGE_BANDS[measure]
  const figures = bands.map(({ key }) => used(key))
  const inputs = [[measure.toLowerCase(), value, UNITS[measure]]] as const
  const reached = bands.findLast(
    ({ key }) => value !== null && value >= range(key).lower - TOLERANCE,
  )
  const found = reached ?? bands[0]
  if (value === null || found === undefined) {
    const message = { key: 'orgStructure.STAGE_UNKNOWN', params: { measure } } as const
    const evidence = evidenceOf(message, inputs, figures)
    return { measure, value, stage: null, band: null, evidence }
  }
  const { stage, key } = found
  const { lower, upper, openTop } = range(key)
  const params = { measure, value, stage, lower, upper, openTop }
  return {
    measure,
    value,
    stage,
    band: { kind: 'range', lower, upper, openTop },
    evidence: evidenceOf({ key: 'orgStructure.STAGE_READ', params }, inputs, figures),
  }
}
