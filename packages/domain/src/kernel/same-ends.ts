/**
 * How many items at the beginning of two lists are the same ones, and how many at the end: between them
 * lies what differs.
 */
export function sameEnds(a: readonly unknown[], b: readonly unknown[]): readonly [number, number] {
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a[start] === b[start]) start += 1
  let end = 0
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return [start, end]
}
