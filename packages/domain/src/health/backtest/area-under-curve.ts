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
