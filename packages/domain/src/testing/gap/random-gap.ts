import { SeededRandom } from '../../kernel/seeded-random.js'
import { denseGapProblem, type GapProblem } from '../../planner/gap/gap-problem.js'

/** The classes of generated instances that are published. */
export type GapClass = 'A' | 'B' | 'C' | 'D' | 'E'

/**
 * A random instance by the published recipe of its class, to be minimised.
 *
 * A, B: resources 5–25, costs 10–50, capacity 0.6 · 15 · n/m + 0.4 · R, where R is the largest load of an
 * agent when each job goes where it is cheapest; B has 0.7 of that. C: the same figures with capacity
 * 0.8 · Σ resource / m. D: resources 1–100, cost 111 − resource + (−10 … 10), capacity as C. E: resource
 * 1 − 10 ln U, cost 1000 / resource − 10 U, with U in (0, 1], rounded, capacity as C.
 *
 * Sources: Chu and Beasley 1997, "A genetic algorithm for the generalised assignment problem" (A–D);
 * Laguna, Kelly, González-Velarde and Glover 1995, "Tabu search for the multilevel generalized assignment
 * problem" (E).
 */
export function randomGap(
  kind: GapClass,
  agentCount: number,
  jobCount: number,
  seed: number,
): GapProblem {
  const random = new SeededRandom(seed)
  const pairCount = agentCount * jobCount
  const drawn = Array.from({ length: pairCount }, () => drawPair(kind, random))
  const resources = drawn.map(({ resource }) => resource)
  const costs = drawn.map(({ cost }) => cost)
  const capacityOf = (agent: number) => {
    if (kind === 'A' || kind === 'B') {
      const capacity = 9 * (jobCount / agentCount) + 0.4 * largestCheapestLoad()
      return Math.floor(kind === 'B' ? 0.7 * capacity : capacity)
    }
    const row = resources.slice(agent * jobCount, (agent + 1) * jobCount)
    return Math.floor((0.8 * row.reduce((sum, resource) => sum + resource, 0)) / agentCount)
  }

  function largestCheapestLoad(): number {
    const loads = Array.from({ length: agentCount }, () => 0)
    for (let job = 0; job < jobCount; job += 1) {
      let cheapest = job
      for (let at = job; at < pairCount; at += jobCount) {
        if (costs[at]! < costs[cheapest]!) cheapest = at
      }
      loads[Math.floor(cheapest / jobCount)]! += resources[cheapest]!
    }
    return Math.max(...loads)
  }

  const capacities = Array.from({ length: agentCount }, (_, agent) => capacityOf(agent))
  return denseGapProblem('MIN', capacities, costs, resources)
}

function drawPair(kind: GapClass, random: SeededRandom): { cost: number; resource: number } {
  if (kind === 'D') {
    const resource = random.between(1, 100)
    return { resource, cost: 111 - resource + random.between(-10, 10) }
  }
  if (kind === 'E') {
    const resource = Math.round(1 - 10 * Math.log(1 - random.next()))
    return { resource, cost: Math.round(1000 / resource - 10 * random.next()) }
  }
  return { resource: random.between(5, 25), cost: random.between(10, 50) }
}
