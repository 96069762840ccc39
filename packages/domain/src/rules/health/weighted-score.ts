import type { HealthModel } from './health-model.js'

/** A score, and how much of the model's weight stands behind it. */
interface WeightedScore {
  /** 0–100; NaN when no family counts. */
  readonly score: number
  /** Part of the whole weight whose families have signals, 0–1. */
  readonly coverage: number
}

/**
 * `Σ weight × family score ÷ Σ weight` over the families that have signals, so that the missing ones'
 * weight goes to the others in proportion; `coverage` is their part of the whole weight.
 */
export function weightedScore(scores: Float64Array, { families }: HealthModel): WeightedScore {
  let [sum, present, whole] = [0, 0, 0]
  for (let index = 0; index < families.length; index += 1) {
    const { weight } = families[index]!
    whole += weight
    const score = scores[index]!
    if (Number.isNaN(score)) continue
    sum += weight * score
    present += weight
  }
  return present === 0
    ? { score: Number.NaN, coverage: 0 }
    : { score: sum / present, coverage: present / whole }
}

/**
 * The change of the score between two days over the families that both have, `Σ weight × (now − then) ÷
 * Σ weight`, so that a family that appears or falls silent is not taken for a change. NaN when they
 * share none.
 */
export function weightedChange(
  now: Float64Array,
  then: Float64Array,
  { families }: HealthModel,
): number {
  let [sum, shared] = [0, 0]
  for (let index = 0; index < families.length; index += 1) {
    const change = now[index]! - then[index]!
    if (Number.isNaN(change)) continue
    sum += families[index]!.weight * change
    shared += families[index]!.weight
  }
  return shared === 0 ? Number.NaN : sum / shared
}
