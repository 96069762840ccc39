import { normalQuantile } from './normal-quantile.js'

/** Up to this mean a count is found exactly, term by term; above it by its normal approximation. */
const MOST_EXACT = 200

/**
 * The smallest count that a Poisson count does not exceed with probability u. For one u it never falls as the mean
 * grows, which is what makes more new customers never fewer.
 */
export function poissonQuantile(u: number, mean: number): number {
  // No count has a chance of e^−mean, which is 1 − mean at least.
  if (mean <= 0 || u <= 1 - mean) return 0
  const rate = Math.min(mean, MOST_EXACT)
  let chance = Math.exp(-rate)
  let count = 0
  let sum = chance
  while (sum < u && !isSpent(chance, sum)) {
    count += 1
    chance *= rate / count
    sum += chance
  }
  if (mean <= MOST_EXACT) return count
  return Math.max(count, approximate(u, mean, Math.sqrt(mean)))
}

/**
 * The smallest count that a binomial count does not exceed with probability u. For one u it never falls as there are
 * more trials, and never grows by more than they do.
 *
 * @param trials whole.
 */
export function binomialQuantile(u: number, trials: number, probability: number): number {
  if (trials <= 0 || probability <= 0) return 0
  if (probability >= 1) return trials
  // Whom it does not happen to are the fewer then, and their chances no vanishing ones.
  if (probability > 0.5) return trials - binomialQuantile(1 - u, trials, 1 - probability)
  const mean = trials * probability
  // No count has a chance of (1 − probability)^trials, which is 1 − mean at least.
  if (u <= 1 - mean) return 0
  if (mean > MOST_EXACT) {
    const about = approximate(u, mean, Math.sqrt(mean * (1 - probability)))
    return Math.min(trials, about)
  }
  const odds = probability / (1 - probability)
  let chance = power(1 - probability, trials)
  let count = 0
  let sum = chance
  while (sum < u && count < trials && !isSpent(chance, sum)) {
    chance *= ((trials - count) / (count + 1)) * odds
    count += 1
    sum += chance
  }
  return count
}

/** Beyond the last digit of the sum nothing is added any more. */
function isSpent(chance: number, sum: number): boolean {
  return chance < 1e-17 && sum > 0.5
}

/** `base^exponent` of a whole exponent, by squares: many times as fast as of any. */
function power(base: number, exponent: number): number {
  let result = 1
  let square = base
  for (let left = exponent; left > 0; left >>>= 1) {
    if ((left & 1) === 1) result *= square
    square *= square
  }
  return result
}

function approximate(u: number, mean: number, deviation: number): number {
  return Math.max(0, Math.round(mean + normalQuantile(u) * deviation))
}
