import type { GapCertificate } from './certificate.js'

/** Why there is no assignment, or none was found. */
export type NoAssignment =
  /** A job that no agent has the capacity for. */
  | { readonly code: 'JOB_FITS_NOWHERE'; readonly job: number }
  /** The jobs need more than all capacities, each where it needs least. */
  | { readonly code: 'TOO_LITTLE_CAPACITY'; readonly needed: number; readonly available: number }
  /** The search tree was searched to its end. */
  | { readonly code: 'PROVED_INFEASIBLE' }
  /** There may be one. */
  | { readonly code: 'NONE_FOUND' }

/** What is known of a problem at a moment. */
export interface GapAnswer {
  /** Of the best assignment; null where there is none. */
  readonly value: number | null
  /** No assignment is better: below it for a minimum, above it for a maximum. Null where it has no meaning yet. */
  readonly bound: number | null
  /** |value − bound| as a share of |value|; 0 when proved, null without a value or a bound. */
  readonly gap: number | null
  /** The assignment is the best there is, or there is none. */
  readonly proved: boolean
  /** The agent of each job. */
  readonly assignment: Int32Array | null
  /** Null where there is an assignment. */
  readonly reason: NoAssignment | null
  /** Why the bound holds; null where none was asked for. */
  readonly certificate: GapCertificate | null
}

/** |value − bound| as a share of |value|, of the bound where the value is 0. */
export function gapBetween(value: number, bound: number): number {
  if (value === bound) return 0
  return Math.abs(value - bound) / Math.abs(value === 0 ? bound : value)
}
