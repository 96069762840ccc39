/**
 * Why no assignment is better than a bound. A search tree, each of whose parts holds nothing better:
 *
 * - BOUNDED: the Lagrangian bound at these multipliers, or that the settled jobs do not fit, rules it out.
 * - EXCLUDED: at these multipliers, giving one of these jobs to its agent alone is ruled out; what is
 *   left is in `rest`.
 * - BRANCHED: the job goes to one of these agents, all that are left for it.
 */
export type GapProof =
  | { readonly kind: 'BOUNDED'; readonly multipliers: GapMultipliers }
  | {
      readonly kind: 'EXCLUDED'
      readonly multipliers: GapMultipliers
      /** Job and agent, one pair after the other. */
      readonly pairs: Int32Array
      readonly rest: GapProof
    }
  | {
      readonly kind: 'BRANCHED'
      readonly job: number
      readonly agents: Int32Array
      /** As `agents`. */
      readonly parts: readonly GapProof[]
    }

/** A Lagrange multiplier of each job, in the problem's unit of cost, of the problem as a minimum. */
export type GapMultipliers = Float64Array

/** What a bound is proved by, without anything else of the solver. */
export type GapCertificate =
  /** Prices of each agent's resource: Σ_j min_i (c_ij + λ_i a_ij) − Σ_i λ_i b_i. */
  | { readonly kind: 'PRICES'; readonly prices: Float64Array }
  /** A search tree; bounds count resources in whole units of each agent's. */
  | { readonly kind: 'TREE'; readonly units: Float64Array; readonly proof: GapProof }
  /** There is no assignment at all: a job that fits nowhere, or too little capacity, plain to see. */
  | { readonly kind: 'INFEASIBLE' }
