import type { Ratio } from '../../evidence/ratio.js'

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
