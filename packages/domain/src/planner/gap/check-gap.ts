import { certifiedBound } from './certified-bound.js'
import type { GapCertificate } from './certificate.js'
import type { GapProblem } from './gap-problem.js'

/** What is claimed of a problem. */
interface GapClaim {
  readonly value: number | null
  readonly bound: number | null
  readonly proved: boolean
  /** The agent of each job. */
  readonly assignment: Int32Array | null
  readonly certificate: GapCertificate | null
}

/** What a check comes to: all is well, or the first thing that is not. */
type GapCheck = { readonly ok: true } | { readonly ok: false; readonly because: string }

const OK: GapCheck = { ok: true }

/**
 * Checks an answer with nothing of the solver's: that the assignment is one, fits and has the value, and
 * that the certificate proves the bound. Plain loops, slow and short; everything is worked out from the
 * problem as it was given.
 */
export function checkGap(problem: GapProblem, claim: GapClaim): GapCheck {
  const { value, bound, proved, assignment, certificate } = claim
  if ((value === null) !== (assignment === null))
    return refuse('a value and no assignment, or reverse')
  if (assignment !== null && value !== null) {
    const worth = valueOf(problem, assignment)
    if (typeof worth === 'string') return refuse(worth)
    if (!isNear(worth, value)) return refuse(`the assignment is worth ${worth}, not ${value}`)
  }
  if (certificate === null) {
    return bound === null && !proved ? OK : refuse('a bound without a certificate')
  }
  const fitting = withoutMisfits(problem)
  const certified = certifiedBound(fitting, certificate)
  const sign = problem.sense === 'MIN' ? 1 : -1
  // As a minimum: a bound claimed is at most the one that is certified.
  if (bound !== null && !isAtMost(sign * bound, certified)) {
    return refuse(`certified is a bound of ${sign * certified}, not ${bound}`)
  }
  if (!proved) return OK
  if (value === null) {
    return certified > dearest(fitting)
      ? OK
      : refuse('it is not certified that there is no assignment')
  }
  return isAtMost(sign * value, certified) ? OK : refuse('it is not certified that none is better')
}

function refuse(because: string): GapCheck {
  return { ok: false, because }
}

/** Numbers that may have been added up in another order. */
function isNear(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function isAtMost(a: number, b: number): boolean {
  return a <= b || isNear(a, b)
}

/** What an assignment is worth, or why it is none. */
function valueOf(problem: GapProblem, assignment: Int32Array): number | string {
  const { jobCount, jobStarts, agents } = problem
  if (assignment.length !== jobCount) return `${assignment.length} of ${jobCount} jobs are assigned`
  const loads = new Float64Array(problem.agentCount)
  let value = 0
  for (const [job, agent] of assignment.entries()) {
    const at = agents.subarray(jobStarts[job], jobStarts[job + 1]).indexOf(agent)
    if (at === -1) return `job ${job} cannot go to agent ${agent}`
    value += problem.costs[jobStarts[job]! + at]!
    loads[agent]! += problem.resources[jobStarts[job]! + at]!
  }
  const most = tolerated(problem)
  const over = loads.findIndex((load, agent) => load > most[agent]!)
  return over === -1 ? value : `agent ${over} is loaded beyond its capacity`
}

/** What each agent may be loaded with: exact where all is whole, else to within a billionth. */
function tolerated({ resources, capacities }: GapProblem): Float64Array {
  const areWhole = resources.every(Number.isInteger) && capacities.every(Number.isInteger)
  return areWhole ? capacities : capacities.map((capacity) => capacity * (1 + 1e-9))
}

/** The problem without the pairs that are beyond their agent's capacity by themselves. */
function withoutMisfits(problem: GapProblem): GapProblem {
  const { agents, resources, jobStarts } = problem
  const most = tolerated(problem)
  const fits = (pair: number) => resources[pair]! <= most[agents[pair]!]!
  const kept = agents.map((_, pair) => pair).filter(fits)
  const starts = new Int32Array(jobStarts.length)
  let before = 0
  for (const [job, start] of jobStarts.entries()) {
    while (before < kept.length && kept[before]! < start) before += 1
    starts[job] = before
  }
  return {
    ...problem,
    jobStarts: starts,
    agents: kept.map((pair) => agents[pair]!),
    costs: Float64Array.from(kept, (pair) => problem.costs[pair]!),
    resources: Float64Array.from(kept, (pair) => resources[pair]!),
  }
}

/** As a minimum, what no assignment costs more than. */
function dearest({ sense, jobCount, jobStarts, costs }: GapProblem): number {
  let sum = 0
  for (let job = 0; job < jobCount; job += 1) {
    let most = -Infinity
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      most = Math.max(most, sense === 'MIN' ? costs[pair]! : -costs[pair]!)
    }
    sum += most
  }
  return sum
}
