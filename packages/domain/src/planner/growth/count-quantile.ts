import { normalQuantile } from './normal-quantile.js'

/** Up to this mean a count is found exactly, term by term; above it by its normal approximation. */
const MOST_EXACT = 200

/**
 * The smallest count that a Poisson count does not exceed with probability u. For one u it never falls as the mean
 * grows, which is what makes more new customers never fewer.
 */
export function poissonQuantile(u: number, mean: number): number {
  if (mean <= 0) return 0
  const exact = walk(
    u,
    Math.exp(-Math.min(mean, MOST_EXACT)),
    (k) => Math.min(mean, MOST_EXACT) / (k + 1),
  )
  if (mean <= MOST_EXACT) return exact
  return Math.max(exact, approximate(u, mean, Math.sqrt(mean)))
}

/**
 * The smallest count that a binomial count does not exceed with probability u. For one u it never falls as there are
 * more trials, and never grows by more than they do.
 *
 * @param trials whole.
 */
export function binomialQuantile(u: number, trials: number, chance: number): number {
  if (trials <= 0 || chance <= 0) return 0
  if (chance >= 1) return trials
  const mean = trials * chance
  if (mean > MOST_EXACT) {
    const about = approximate(u, mean, Math.sqrt(mean * (1 - chance)))
    return Math.min(trials, Math.max(0, about))
  }
  const odds = chance / (1 - chance)
  const none = Math.exp(trials * Math.log1p(-chance))
  return Math.min(
    trials,
    walk(u, none, (k) => ((trials - k) / (k + 1)) * odds),
  )
}

/** Adds up chances from that of 0 on, each a known multiple of the one before, until they reach u. */
function walk(u: number, none: number, next: (count: number) => number): number {
  let [count, chance, sum] = [0, none, none]
  while (sum < u) {
    chance *= next(count)
    count += 1
    sum += chance
    // Beyond the last digit of the sum nothing is added any more.
    if (chance < 1e-17 && sum > 0.5) break
  }
  return count
}

function approximate(u: number, mean: number, deviation: number): number {
  return Math.max(0, Math.round(mean + normalQuantile(u) * deviation))
}
