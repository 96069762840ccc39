import type { Ratio } from '../../evidence/ratio.js'

/**
 * How well low scores tell those who left from those who stayed: the chance that a churned customer
 * scored below a renewed one, ties counting half (the area under the ROC curve). 1 is perfect, 0.5 is
 * chance, below it the score misleads. By ranks, in the time of a sort:
 * `(Σ ranks of the renewed − n (n + 1) ÷ 2) ÷ (renewed × churned)`, tied scores sharing their mean rank.
 *
 * @returns null when either side is empty: there are no pairs to compare.
 */
export function areaUnderCurve(
  churned: readonly number[],
  renewed: readonly number[],
): number | null {
  if (churned.length === 0 || renewed.length === 0) return null
  const all = [
    ...churned.map((score) => ({ score, stayed: 0 })),
    ...renewed.map((score) => ({ score, stayed: 1 })),
  ].toSorted((a, b) => a.score - b.score)
  let rankSum = 0
  for (let first = 0; first < all.length;) {
    let [end, stayed] = [first, 0]
    for (; end < all.length && all[end]!.score === all[first]!.score; end += 1) {
      stayed += all[end]!.stayed
    }
    // Ranks first + 1 to end share their mean.
    rankSum += (stayed * (first + 1 + end)) / 2
    first = end
  }
  const stayers = renewed.length
  return (rankSum - (stayers * (stayers + 1)) / 2) / (stayers * churned.length)
}

/** A scored case: whether the customer left. */
export interface ScoredCase {
  readonly score: number
  readonly churned: boolean
}

const DECILES = 10

/**
 * How many times more often the worst-scored tenth left than all: `churn rate of the worst tenth ÷
 * churn rate`. The tenth is `⌊n ÷ 10⌋` cases; where its edge runs through equal scores, they count by
 * their mean, so that the order of the cases never matters.
 *
 * @returns null with the reason below ten cases, or when nobody left.
 */
export function decileLift(cases: readonly ScoredCase[]): Ratio {
  const size = Math.floor(cases.length / DECILES)
  if (size === 0) {
    const params = { cases: cases.length, minimum: DECILES }
    return { value: null, reason: { key: 'health.REASON_FEW_CASES', params } }
  }
  const churned = cases.filter((each) => each.churned).length
  if (churned === 0) return { value: null, reason: { key: 'health.REASON_NO_CHURN', params: {} } }
  const edge = cases.map(({ score }) => score).toSorted((a, b) => a - b)[size - 1]!
  const below = cases.filter(({ score }) => score < edge)
  const tied = cases.filter(({ score }) => score === edge)
  const left = (group: readonly ScoredCase[]) => group.filter((each) => each.churned).length
  const worst = left(below) + (left(tied) / tied.length) * (size - below.length)
  return { value: worst / size / (churned / cases.length), reason: null }
}
