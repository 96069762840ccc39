import type { Moment } from '@/address/moment'
import { csvLine } from '@/files/csv'
import type { ExportedTable } from './exported-tables'

/** How far an export is. */
export interface ExportProgress {
  readonly rows: number
  readonly total: number
}

/**
 * A table as a CSV file, read page by page; with a byte order mark, by which spreadsheets know its letters.
 *
 * @throws RequestError when a page has no answer
 */
export async function writeCsv(
  { columns, page }: Pick<ExportedTable, 'columns' | 'page'>,
  { slug, at }: { readonly slug: string; readonly at: Moment },
  headerOf: (column: ExportedTable['columns'][number]) => string,
  onProgress: (progress: ExportProgress) => void,
): Promise<Blob> {
  const parts = [`\uFEFF${csvLine(columns.map(headerOf))}`]
  let after: string | null = null
  let rows = 0
  do {
    const read: Awaited<ReturnType<ExportedTable['page']>> = await page(slug, at, after)
    if (read === null) break
    parts.push(read.rows.map(csvLine).join(''))
    rows += read.rows.length
    onProgress({ rows, total: read.total })
    after = read.next
  } while (after !== null)
  return new Blob(parts, { type: 'text/csv' })
}
