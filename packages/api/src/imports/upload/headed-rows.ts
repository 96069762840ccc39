import { findHeader } from '@postscale/domain'
import type { StagedRow } from './parse-rows.js'

/** Rows among which the header is looked for. */
const HEADER_ROWS = 30

/**
 * The header of a table, and all its other rows; null where there are none. Those before the header are left
 * without cells, so that they are counted and never read.
 */
export async function headed(records: AsyncIterable<StagedRow>): Promise<{
  readonly header: StagedRow | null
  readonly rest: AsyncIterable<StagedRow>
}> {
  const source = records[Symbol.asyncIterator]()
  const first: StagedRow[] = []
  while (first.length < HEADER_ROWS) {
    const next = await source.next()
    if (next.done === true) break
    first.push(next.value)
  }
  const at = findHeader(first.map(({ cells }) => cells))
  const before = first.slice(0, at).map(({ line }) => ({ line, cells: [] }))
  return { header: first[at] ?? null, rest: joined([...before, ...first.slice(at + 1)], source) }
}

async function* joined(
  first: readonly StagedRow[],
  source: AsyncIterator<StagedRow>,
): AsyncGenerator<StagedRow> {
  yield* first
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    yield next.value
  }
}
