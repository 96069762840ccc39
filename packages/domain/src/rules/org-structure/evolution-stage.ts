import { bandReached } from '../../benchmarks/band-reached.js'
import { exceeds } from '../../kernel/near.js'
import type { RangeValue } from '../../benchmarks/benchmark-value.js'
import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf, type EvidenceUnit } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'

/** The four stages through which a post-sale team grows: startup, early scale, scaled, mature. */
const EVOLUTION_STAGES = [1, 2, 3, 4] as const

/** One stage of a team's evolution. */
export type EvolutionStage = (typeof EVOLUTION_STAGES)[number]

/** What a stage can be told by. */
export const STAGE_MEASURES = ['CUSTOMERS', 'HEADCOUNT', 'GRR', 'NRR'] as const

/** One of the measures of a stage. */
export type StageMeasure = (typeof STAGE_MEASURES)[number]

/** Retention over the last year, as the retention room tells it; null where it is not known. */
export interface StageFacts {
  /** Gross revenue retention, 0–1. */
  readonly grr: number | null
  /** Net revenue retention; 1.1 is 110 %. */
  readonly nrr: number | null
}

/** The stage by one measure, with the band that the value belongs to. */
export interface StageReading {
  readonly measure: StageMeasure
  /** Customers, people, or a fraction; null when it is not known. */
  readonly value: number | null
  /** Null when the value is not known; the evidence says so. */
  readonly stage: EvolutionStage | null
  readonly band: RangeValue | null
  readonly evidence: Evidence
}

/** One row of the stage table for one measure. */
interface StageBandKey {
  readonly stage: EvolutionStage
  readonly key: RangeBenchmarkKey
}

/** The figures of each measure, in the order of the stages. The first stage has no NRR figure. */
const STAGE_BANDS: Readonly<Record<StageMeasure, readonly StageBandKey[]>> = {
  CUSTOMERS: [
    { stage: 1, key: 'stage.1.customers' },
    { stage: 2, key: 'stage.2.customers' },
    { stage: 3, key: 'stage.3.customers' },
    { stage: 4, key: 'stage.4.customers' },
  ],
  HEADCOUNT: [
    { stage: 1, key: 'stage.1.people' },
    { stage: 2, key: 'stage.2.people' },
    { stage: 3, key: 'stage.3.people' },
    { stage: 4, key: 'stage.4.people' },
  ],
  GRR: [
    { stage: 1, key: 'stage.1.grr' },
    { stage: 2, key: 'stage.2.grr' },
    { stage: 3, key: 'stage.3.grr' },
    { stage: 4, key: 'stage.4.grr' },
  ],
  NRR: [
    { stage: 2, key: 'stage.2.nrr' },
    { stage: 3, key: 'stage.3.nrr' },
    { stage: 4, key: 'stage.4.nrr' },
  ],
}

const UNITS: Readonly<Record<StageMeasure, EvidenceUnit>> = {
  CUSTOMERS: 'ACCOUNTS',
  HEADCOUNT: 'PEOPLE',
  GRR: 'FRACTION',
  NRR: 'FRACTION',
}

/**
 * The stage whose band a value belongs to (`bandReached`); below the first band of NRR that is stage 2,
 * since the table gives stage 1 no NRR.
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
  const limits = bands.map(({ key }) => range(key))
  const found = value === null ? undefined : bands[bandReached(limits, value)]
  if (value === null || found === undefined) {
    const message = { key: 'orgStructure.STAGE_UNKNOWN', params: { measure } } as const
    const evidence = evidenceOf(message, inputs, figures)
    return { measure, value, stage: null, band: null, evidence }
  }
  const { stage, key } = found
  const { lower, upper, openTop } = range(key)
  const place = exceeds(lower, value)
    ? 'BELOW'
    : !openTop && exceeds(value, upper)
      ? 'ABOVE'
      : 'WITHIN'
  const params = {
    measure,
    value,
    stage,
    lower,
    upper,
    openTop,
    place,
    limits: limits.map((each) => each.lower),
  } as const
  return {
    measure,
    value,
    stage,
    band: { kind: 'range', lower, upper, openTop },
    evidence: evidenceOf({ key: 'orgStructure.STAGE_READ', params }, inputs, figures),
  }
}
