/** The one that occurs most often, of equals the first; null of none. */
export function mostFrequent<T>(each: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const one of each) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
