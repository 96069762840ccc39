/** What may stand between the cells of a row. */
export const DELIMITERS = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/**
 * The delimiter of a sample: the one that gives most rows as many cells as it gives most often, and of
 * equals the one that gives more cells. Titles above the header may have none. Delimiters within
 * quotes do not count.
 */
export function detectDelimiter(sample: string): Delimiter {
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const rows = delimitersPerRow(sample, delimiter)
    const { count, agreeing } = mostFrequent(rows.filter((each) => each > 0))
    if (count === 0) continue
    const score = agreeing / rows.length + count / 1000
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** The number that occurs most often, the greater of equals, and how often. */
function mostFrequent(counts: readonly number[]): {
  readonly count: number
  readonly agreeing: number
} {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  const [first] = [...times].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  return { count: first?.[0] ?? 0, agreeing: first?.[1] ?? 0 }
}

/** The sample's last row may be cut off, so it counts only when it is the only one. */
function delimitersPerRow(sample: string, delimiter: Delimiter): readonly number[] {
  const counts: number[] = []
  let count = 0
  let quoted = false
  for (const letter of sample) {
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === '\n') {
      counts.push(count)
      count = 0
    } else if (letter === delimiter) count += 1
  }
  return counts.length === 0 ? [count] : counts
}
