/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one text of
 * another (Damerau–Levenshtein distance, in which no part is changed twice: optimal string alignment).
 *
 * It tries every change wherever the texts begin to differ, so the limit must be small: up to four ways each.
 *
 * @param most greater distances are not told apart.
 * @returns the distance, or `most + 1` where it is greater.
 */
export function editDistance(a: string, b: string, most: number): number {
  return distanceFrom(a, 0, b, 0, most)
}

function distanceFrom(a: string, fromA: number, b: string, fromB: number, most: number): number {
  const shorter = b.length - fromB - (a.length - fromA)
  if (Math.abs(shorter) > most) return most + 1
  let [atA, atB] = [fromA, fromB]
  while (atA < a.length && atB < b.length && a.charCodeAt(atA) === b.charCodeAt(atB)) {
    atA += 1
    atB += 1
  }
  if (atA === a.length || atB === b.length) return a.length - atA + (b.length - atB)
  if (most === 0) return 1
  const isSwapped =
    a.charCodeAt(atA) === b.charCodeAt(atB + 1) && a.charCodeAt(atA + 1) === b.charCodeAt(atB)
  const rest = most - 1
  let least = distanceFrom(a, atA + 1, b, atB + 1, rest)
  if (isSwapped) least = Math.min(least, distanceFrom(a, atA + 2, b, atB + 2, rest))
  least = Math.min(least, distanceFrom(a, atA + 1, b, atB, rest))
  least = Math.min(least, distanceFrom(a, atA, b, atB + 1, rest))
  return least + 1
}
