import type { GapCertificate, GapProof } from './certificate.js'
import { PartBound } from './check-bound.js'
import type { GapProblem } from './gap-problem.js'

/**
 * What a certificate proves of a problem all of whose pairs fit by themselves: as a minimum, no assignment is worth less. -Infinity where it proves nothing,
 * Infinity where there is no assignment.
 */
export function certifiedBound(problem: GapProblem, certificate: GapCertificate): number {
  const bound = rawBound(problem, certificate)
  return Number.isNaN(bound) ? -Infinity : roundedUp(problem, bound)
}

function rawBound(problem: GapProblem, certificate: GapCertificate): number {
  if (certificate.kind === 'PRICES') return priceBound(problem, certificate.prices)
  if (certificate.kind === 'INFEASIBLE') return plainBound(problem)
  const part = new PartBound(problem, certificate.units)
  return part.isValid ? treeBound(part, certificate.proof) : -Infinity
}

/** Σ_j min_i (c_ij + λ_i a_ij) − Σ_i λ_i b_i, less what floating point may be off by. */
function priceBound(problem: GapProblem, prices: Float64Array): number {
  const { jobCount, jobStarts, agents, resources, capacities } = problem
  if (prices.length !== problem.agentCount || !prices.every((price) => price >= 0)) return -Infinity
  const sign = problem.sense === 'MIN' ? 1 : -1
  let bound = 0
  let size = 0
  for (let job = 0; job < jobCount; job += 1) {
    let least = Infinity
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      const price = sign * problem.costs[pair]! + prices[agents[pair]!]! * resources[pair]!
      least = Math.min(least, price)
    }
    bound += least
    size += Math.abs(least)
  }
  for (const [agent, price] of prices.entries()) {
    bound -= price * capacities[agent]!
    size += price * capacities[agent]!
  }
  return bound - 2e-9 * size
}

/** Infinity where a job fits nowhere, or all of them need more than there is. */
function plainBound({ jobCount, jobStarts, resources, capacities }: GapProblem): number {
  let needed = 0
  for (let job = 0; job < jobCount; job += 1) {
    let least = Infinity
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      least = Math.min(least, resources[pair]!)
    }
    needed += least
  }
  const available = capacities.reduce((a, b) => a + b, 0)
  return needed > available ? Infinity : -Infinity
}

/** The least bound of all parts that the tree rules out; -Infinity where it leaves one out. */
function treeBound(part: PartBound, tree: GapProof): number {
  let bound = Infinity
  let proof = tree
  const closed: number[] = []
  while (proof.kind === 'EXCLUDED') {
    const excluded = pairsOf(part, proof.pairs)
    if (excluded === null) return -Infinity
    bound = Math.min(bound, part.leastBoundWith(proof.multipliers, excluded))
    for (const pair of excluded) closed.push(...part.close(pair))
    proof = proof.rest
  }
  if (proof.kind === 'BOUNDED') bound = Math.min(bound, part.bound(proof.multipliers))
  else bound = Math.min(bound, branchedBound(part, proof))
  for (const pair of closed) part.open[pair] = 1
  return bound
}

function branchedBound(part: PartBound, proof: GapProof & { readonly kind: 'BRANCHED' }): number {
  const { job, agents, parts } = proof
  const left = part.openPairs(job)
  if (parts.length !== agents.length) return -Infinity
  let bound = Infinity
  for (const pair of left) {
    const at = agents.indexOf(part.problem.agents[pair]!)
    if (at === -1) return -Infinity
    const others = left.filter((other) => other !== pair)
    for (const other of others) part.open[other] = 0
    bound = Math.min(bound, treeBound(part, parts[at]!))
    for (const other of others) part.open[other] = 1
  }
  return bound
}

/** The pairs of a list of jobs and agents that are open; null where it names one that there is not. */
function pairsOf(part: PartBound, listed: Int32Array): number[] | null {
  const pairs: number[] = []
  for (let at = 0; at + 1 < listed.length; at += 2) {
    const pair = part
      .openPairs(listed[at]!)
      .find((open) => part.problem.agents[open] === listed[at + 1])
    if (pair === undefined) return null
    pairs.push(pair)
  }
  return pairs
}

/**
 * Where costs of a job differ by whole numbers, or decimals of up to six places, the worth of an assignment
 * is a multiple of what the differences have in common, from the sum of the jobs' least on.
 */
function roundedUp({ sense, costs, jobCount, jobStarts }: GapProblem, bound: number): number {
  if (!Number.isFinite(bound)) return bound
  const sign = sense === 'MIN' ? 1 : -1
  const differences: number[] = []
  let base = 0
  for (let job = 0; job < jobCount; job += 1) {
    const own = costs.slice(jobStarts[job], jobStarts[job + 1]).map((cost) => sign * cost)
    const least = own.reduce((a, b) => Math.min(a, b))
    base += least
    for (const cost of own) differences.push(cost - least)
  }
  const size = costs.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0)
  for (let factor = 1; factor <= 1e6; factor *= 10) {
    const scaled = differences.map((difference) => difference * factor)
    // No more than floating point loses: costs that are nearly decimals are none.
    const lost = 1e-13 * size * factor
    if (scaled.some((value) => Math.abs(value - Math.round(value)) > lost)) continue
    const unit = Math.max(1, scaled.map(Math.round).reduce(divisorOf, 0)) / factor
    return base + unit * Math.ceil((bound - base) / unit - 1e-6)
  }
  return bound
}

function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b)
}
