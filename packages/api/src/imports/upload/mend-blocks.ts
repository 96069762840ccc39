import { cellText, groupBy } from '@postscale/domain'
import type pg from 'pg'
import type { StagedRow } from './parse-rows.js'
import { readStaged, writtenStaged } from './staged-record.js'

/** A cell of a staged file, and what it is to hold. */
export interface CellToMend {
  readonly uploadId: string
  /** The line of the file on which its row begins, from 1. */
  readonly line: number
  /** The place of its column, from 0. */
  readonly column: number
  readonly value: string
}

interface BlockRow {
  readonly rows: string
}

/** Why cells cannot be written anew: an import is running, or the row of one is not there. */
export class UnmendableError extends Error {
  override readonly name = 'UnmendableError'
  readonly why: 'BUSY' | CellToMend

  constructor(why: 'BUSY' | CellToMend) {
    super(why === 'BUSY' ? why : `line ${why.line} of upload ${why.uploadId}`)
    this.why = why
  }
}

/**
 * Writes cells of staged rows anew within a transaction, unless an import of the organization is running: it reads
 * files more than once.
 *
 * @throws UnmendableError
 */
export async function mendBlocks(
  client: pg.ClientBase,
  organizationId: string,
  cells: readonly CellToMend[],
): Promise<void> {
  const running = await client.query(
    `SELECT 1 FROM import_run WHERE "organizationId" = $1 AND status = 'RUNNING'`,
    [organizationId],
  )
  if (running.rows.length > 0) throw new UnmendableError('BUSY')
  for (const [uploadId, ofUpload] of groupBy(cells, (cell) => cell.uploadId)) {
    await mendUpload(client, organizationId, uploadId, ofUpload)
  }
}

async function mendUpload(
  client: pg.ClientBase,
  organizationId: string,
  uploadId: string,
  cells: readonly CellToMend[],
): Promise<void> {
  const byLine = new Map(groupBy(cells, ({ line }) => line))
  for (let seq = 0; byLine.size > 0; seq += 1) {
    const place = [organizationId, uploadId, seq]
    const found = await client.query<BlockRow>(
      `SELECT rows FROM import_block
        WHERE "organizationId" = $1 AND "uploadId" = $2 AND seq = $3 FOR UPDATE`,
      place,
    )
    const [block] = found.rows
    if (block === undefined) throw missing([...byLine.values()])
    const rows = readStaged(block.rows)
    if (!rows.some(({ line }) => byLine.has(line))) continue
    const mended = rows.map((row) => mendedRow(row, byLine.get(row.line) ?? []))
    for (const { line } of rows) byLine.delete(line)
    await client.query(
      `UPDATE import_block SET rows = $4
        WHERE "organizationId" = $1 AND "uploadId" = $2 AND seq = $3`,
      [...place, writtenStaged(mended)],
    )
  }
}

function missing([ofLine = []]: readonly (readonly CellToMend[])[]): UnmendableError {
  const [first] = ofLine
  if (first === undefined) throw new Error('every line has a cell')
  return new UnmendableError(first)
}

/** What is typed in is text, whatever a workbook said of the cell. */
function mendedRow(row: StagedRow, cells: readonly CellToMend[]): StagedRow {
  if (cells.length === 0) return row
  const width = Math.max(row.cells.length, ...cells.map(({ column }) => column + 1))
  const texts = Array.from({ length: width }, (_, at) => row.cells[at] ?? '')
  const typed = new Set(row.typed)
  for (const { column, value } of cells) {
    texts[column] = cellText(value)
    typed.delete(column)
  }
  return { line: row.line, cells: texts, typed }
}
