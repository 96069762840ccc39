import type { GapProblem } from '../../planner/gap/index.js'

/** The best value by trying all assignments; null where none fits. For small problems. */
export function bestOfAll(problem: GapProblem): number | null {
  const { jobCount, jobStarts, agents, costs, resources, capacities, sense } = problem
  const left = Array.from(capacities, (capacity) => capacity * (1 + 1e-9))
  let best: number | null = null

  function assign(job: number, value: number): void {
    if (job === jobCount) {
      const isBetter = best === null || (sense === 'MIN' ? value < best : value > best)
      if (isBetter) best = value
      return
    }
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      const agent = agents[pair]!
      const before = left[agent]!
      if (resources[pair]! > before) continue
      left[agent] = before - resources[pair]!
      assign(job + 1, value + costs[pair]!)
      left[agent] = before
    }
  }

  assign(0, 0)
  return best
}
