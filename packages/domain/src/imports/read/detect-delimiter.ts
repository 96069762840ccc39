/** What may stand between the cells of a row. */
export const DELIMITERS = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/**
 * The delimiter of a sample that begins with the header: the one that gives most rows as many cells
 * as the header, and of equals the one that gives more cells. Delimiters within quotes do not count.
 */
export function detectDelimiter(sample: string): Delimiter {
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const [header = 0, ...rows] = delimitersPerRow(sample, delimiter)
    if (header === 0) continue
    const agreeing = rows.filter((count) => count === header).length
    const score = (agreeing + 1) / (rows.length + 1) + header / 1000
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
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
