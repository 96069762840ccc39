import { XmlError } from './xml-events.js'

/** Cells of one column, over several rows, that are shown as one. */
interface MergedCells {
  readonly column: number
  readonly first: number
  readonly last: number
}

const MOST_RANGES = 200_000
const RANGE =
  /<(?:\w+:)?mergeCell\s[^>]*?ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})"/g
/** Longer than the longest of these tags. */
const OVERLAP = 200

/** A column's number, from 0, by its letters. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64)
  return index - 1
}

/**
 * Finds the cells that a sheet merges over rows. They are written after all of its rows, so this looks
 * for them first, without reading the rest as XML.
 */
export async function findMergedCells(
  bytes: AsyncIterable<Uint8Array>,
): Promise<readonly MergedCells[]> {
  const found: MergedCells[] = []
  let kept = ''
  for await (const chunk of bytes) {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
    const text = kept + piece
    let end = 0
    if (text.includes('mergeCell')) {
      for (const match of text.matchAll(RANGE)) {
        const [first, last] = [Number(match[2]), Number(match[3])]
        if (last > first) found.push({ column: columnIndex(match[1]!), first, last })
        end = match.index + match[0].length
      }
      if (found.length > MOST_RANGES) throw new XmlError('more merged cells than fit')
    }
    kept = text.slice(Math.max(end, text.length - OVERLAP))
  }
  return found.toSorted((a, b) => a.first - b.first)
}

/** Gives every row of a merged cell what its first row has. Rows must come in their order. */
export class MergedValues<T> {
  readonly #coming: readonly MergedCells[]
  #next = 0
  #open: { readonly column: number; readonly last: number; readonly value: T }[] = []

  constructor(merged: readonly MergedCells[]) {
    this.#coming = merged
  }

  fill(row: number, cells: Map<number, T>): void {
    this.#open = this.#open.filter(({ last }) => last >= row)
    for (const { column, value } of this.#open) if (!cells.has(column)) cells.set(column, value)
    for (; ; this.#next += 1) {
      const merged = this.#coming[this.#next]
      if (merged === undefined || merged.first > row) return
      const value = cells.get(merged.column)
      if (merged.first === row && value !== undefined) this.#open.push({ ...merged, value })
    }
  }
}
