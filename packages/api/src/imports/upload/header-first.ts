import {
  type Delimiter,
  DELIMITERS,
  detectDelimiter,
  findHeader,
  toldDelimiter,
} from '@postscale/domain'
import type { StagedRow } from './parse-rows.js'

/** Rows among which the header is looked for. */
const HEADER_ROWS = 30
const SEPARATOR_LINE = /^sep=/i

/** The delimiter that a file's first line tells, or that its first rows show. */
export function delimiterOf(head: string): Delimiter {
  const told = toldDelimiter(head)
  return DELIMITERS.find((delimiter) => delimiter === told) ?? detectDelimiter(head)
}

/**
 * The rows of a table with its header first, wherever among the first ones it is. Those that stand before it
 * follow without cells, so that they are counted and never read; a line that only tells the delimiter is none.
 */
export async function* headerFirst(records: AsyncIterable<StagedRow>): AsyncGenerator<StagedRow> {
  const source = records[Symbol.asyncIterator]()
  try {
    const first: StagedRow[] = []
    let header: number | null = null
    while (header === null) {
      const next = first.length < HEADER_ROWS ? await source.next() : null
      if (next === null || next.done === true) header = findHeader(first.map(({ cells }) => cells))
      else if (first.length > 0 || !SEPARATOR_LINE.test(next.value.cells[0] ?? '')) {
        first.push(next.value)
      }
    }
    yield* first.slice(header, header + 1)
    for (const { line } of first.slice(0, header)) yield { line, cells: [] }
    yield* first.slice(header + 1)
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      yield next.value
    }
  } finally {
    await source.return?.()
  }
}
