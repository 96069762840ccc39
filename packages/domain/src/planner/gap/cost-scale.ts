import { greatestCommonDivisor } from './greatest-common-divisor.js'

/** Costs as whole numbers. */
interface CostScale {
  /** Whole numbers of 0 or more without a common divisor; a job's cheapest is 0. */
  readonly costs: Float64Array
  /** A given cost's sum over the jobs = offset + unit · the sum of these. */
  readonly offset: number
  /** Of each job: what is taken off its costs. */
  readonly jobOffsets: Float64Array
  readonly unit: number
  readonly areRounded: boolean
}

/** Sums of up to this much are exact in floating point, with room for multipliers. */
const LARGEST_SUM = 2 ** 40
const DECIMALS = 6
/** What floating point may lose of a cost that is a sum of decimals, beside the largest. */
const LOST = 1e-13

/**
 * Whole costs: less the job's cheapest, times the power of ten that makes decimals whole, divided by what
 * they have in common. So any bound may be rounded up to a whole number. Costs that no power of ten makes
 * whole are rounded down to a fine grid, which keeps every bound a bound.
 */
export function costScaleOf(given: Float64Array, jobStarts: Int32Array): CostScale {
  const costs = new Float64Array(given.length)
  const jobOffsets = new Float64Array(jobStarts.length - 1)
  let largest = 0
  for (let job = 0; job + 1 < jobStarts.length; job += 1) {
    const of = given.subarray(jobStarts[job], jobStarts[job + 1])
    if (of.length === 0) continue
    const least = of.reduce((a, b) => Math.min(a, b))
    jobOffsets[job] = least
    for (const [at, cost] of of.entries()) {
      costs[jobStarts[job]! + at] = cost - least
      largest = Math.max(largest, cost - least)
    }
  }
  const offset = jobOffsets.reduce((sum, least) => sum + least, 0)
  // Differences that floating point loses beside the costs themselves are none.
  const size = given.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1e-200)
  const largestFactor =
    LARGEST_SUM / (Math.max(1, jobStarts.length - 1) * Math.max(largest, 1e-12 * size))
  for (let factor = 1; factor <= 10 ** DECIMALS && factor <= largestFactor; factor *= 10) {
    const lost = LOST * size * factor
    if (costs.some((cost) => Math.abs(cost * factor - Math.round(cost * factor)) > lost)) continue
    const whole = costs.map((cost) => Math.round(cost * factor))
    const divisor = Math.max(1, whole.reduce(greatestCommonDivisor, 0))
    const reduced = divisor === 1 ? whole : whole.map((cost) => cost / divisor)
    return { costs: reduced, offset, jobOffsets, unit: divisor / factor, areRounded: false }
  }
  const factor = 2 ** Math.floor(Math.log2(largestFactor))
  return {
    costs: costs.map((cost) => Math.floor(cost * factor)),
    offset,
    jobOffsets,
    unit: 1 / factor,
    areRounded: true,
  }
}
