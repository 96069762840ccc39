import {
  type Delimiter,
  DELIMITERS,
  detectDelimiter,
  findHeader,
  toldDelimiter,
} from '@postscale/domain'
import type { StagedRow } from './parse-rows.js'

/** Rows among which the header is looked for. */
const SEARCHED_ROWS = 30
/** Rows any of which may be said to be the header. */
export const HEADER_ROWS = 100
const SEPARATOR_LINE = /^sep=/i

/** The delimiter that a file's first line tells, or that its first rows show. */
export function delimiterOf(head: string): Delimiter {
  const told = toldDelimiter(head)
  return DELIMITERS.find((delimiter) => delimiter === told) ?? detectDelimiter(head)
}

/** A table's header, and all its rows in their order, the header among them. */
interface Table {
  readonly header: StagedRow
  readonly rows: AsyncIterable<StagedRow>
}

/**
 * Finds the header of a table, wherever among its first rows it is; null when there is none. A line that only
 * tells the delimiter is no row.
 */
export async function findTable(records: AsyncIterable<StagedRow>): Promise<Table | null> {
  const source = records[Symbol.asyncIterator]()
  const first: StagedRow[] = []
  let next = await source.next()
  if (next.done !== true && SEPARATOR_LINE.test(next.value.cells[0] ?? ''))
    next = await source.next()
  for (; next.done !== true; next = await source.next()) {
    first.push(next.value)
    if (first.length === HEADER_ROWS) break
  }
  const at = findHeader(first.slice(0, SEARCHED_ROWS).map(({ cells }) => cells))
  const header = first[at]
  if (header === undefined) return null
  return { header, rows: resumed(first, source) }
}

async function* resumed(
  first: readonly StagedRow[],
  source: AsyncIterator<StagedRow>,
): AsyncGenerator<StagedRow> {
  try {
    yield* first
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      yield next.value
    }
  } finally {
    await source.return?.()
  }
}
