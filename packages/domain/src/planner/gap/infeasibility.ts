import type { NoAssignment } from './gap-answer.js'
import type { GapModel } from './gap-model.js'
import type { GapProblem } from './gap-problem.js'

/** What anybody can see without a search; null where nothing is seen. */
export function plainInfeasibility(problem: GapProblem, model: GapModel): NoAssignment | null {
  let needed = 0
  for (let job = 0; job < model.jobCount; job += 1) {
    const resources = model.resources.subarray(model.jobStarts[job], model.jobStarts[job + 1])
    if (resources.length === 0) return { code: 'JOB_FITS_NOWHERE', job }
    needed += resources.reduce((a, b) => Math.min(a, b))
  }
  const available = problem.capacities.reduce((a, b) => a + b, 0)
  const tolerated = model.capacities.reduce((a, b) => a + b, 0)
  return needed > tolerated ? { code: 'TOO_LITTLE_CAPACITY', needed, available } : null
}
