import type { EvidenceUnit } from './evidence-unit.js'

/** One thing that an answer was computed from. */
export interface EvidenceInput {
  /** Stable camelCase name: `load`, `capacity`, `queued`. */
  readonly name: string
  /** Null when it is not known, which is itself part of the answer. */
  readonly value: number | string | null
  readonly unit: EvidenceUnit
}
