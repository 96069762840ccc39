import { greatestCommonDivisor } from './greatest-common-divisor.js'

/** Resources and capacities in whole units of each agent's own grid, so that knapsacks are tables. */
export interface ResourceGrids {
  /** The resource that one unit is, of each agent. */
  readonly units: Float64Array
  /** Of each pair and each agent. */
  readonly weights: Int32Array
  readonly rooms: Int32Array
}

interface Resources {
  readonly agentStarts: Int32Array
  readonly agentPairs: Int32Array
  readonly resources: Float64Array
  readonly capacities: Float64Array
}

/** What floating point may be off by, in units of a grid. */
const EPSILON = 1e-9
const DECIMALS = 6

/**
 * Grids on which whatever is feasible is feasible: weights and rooms are rounded down, since a sum of whole
 * weights that is at most a number is at most its whole part. Nothing is lost where an agent's resources
 * are multiples of one unit, decimals included, of which its capacity has at most `largestRoom`.
 */
export function resourceGrids(of: Resources, largestRoom: number): ResourceGrids {
  const { agentStarts, agentPairs, resources, capacities } = of
  const units = new Float64Array(capacities.length)
  const weights = new Int32Array(resources.length)
  const rooms = new Int32Array(capacities.length)
  for (const [agent, capacity] of capacities.entries()) {
    const pairs = agentPairs.subarray(agentStarts[agent], agentStarts[agent + 1])
    const unit = unitOf(
      Array.from(pairs, (pair) => resources[pair]!),
      capacity,
      largestRoom,
    )
    let total = 0
    for (const pair of pairs) {
      weights[pair] = Math.floor(resources[pair]! / unit + EPSILON)
      total += weights[pair]
    }
    units[agent] = unit
    const room = Math.floor(capacity / unit + EPSILON * (pairs.length + 1 + capacity / unit))
    rooms[agent] = Math.min(room, total)
  }
  return { units, weights, rooms }
}

/** The largest unit of which all resources are multiples, or one that cuts the capacity finely. */
function unitOf(resources: readonly number[], capacity: number, largestRoom: number): number {
  for (let factor = 1; factor <= 10 ** DECIMALS; factor *= 10) {
    const scaled = resources.map((resource) => resource * factor)
    if (!scaled.every((value) => Math.abs(value - Math.round(value)) <= EPSILON)) continue
    const divisor = Math.max(1, scaled.map(Math.round).reduce(greatestCommonDivisor, 0))
    if ((capacity * factor) / divisor <= largestRoom) return divisor / factor
    break
  }
  return capacity > 0 ? capacity / largestRoom : 1
}
