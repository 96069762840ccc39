import type { Evidence } from '../evidence/evidence.js'

/** What one criterion gives to a score. */
export interface ScorePart<C extends string = string> {
  readonly criterion: C
  /** How well it fits, 0–1. */
  readonly fit: number
  /** The most that it can give, of 100. */
  readonly weight: number
  /** `weight × fit`; the parts of a score add up to it. */
  readonly points: number
  readonly evidence: Evidence
}
