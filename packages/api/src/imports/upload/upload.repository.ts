import {
  columnNames,
  type DateFormat,
  type DecimalSeparator,
  type Delimiter,
} from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../../database/database.js'
import { databaseTime } from '../../database/database-time.js'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import type { PrismaClient } from '../../generated/prisma/client.js'
import type { ImportResult } from '../run/import-run.repository.js'
import { HEADER_ROWS } from './find-table.js'
import { type CellToMend, mendBlocks } from './mend-blocks.js'
import type { StagedRow } from './parse-rows.js'
import { readStaged, writtenStaged } from './staged-record.js'

/** A staged file. */
export interface Upload {
  readonly organizationId: string
  readonly id: string
  readonly fileName: string
  readonly encoding: string
  readonly delimiter: Delimiter
  /** Whether it is a sheet of a workbook, whose rows end with their last filled cell. */
  readonly isSheet: boolean
  readonly header: readonly string[]
  /** The line on which the header is; null of files that were staged without the rows down to it. */
  readonly headerLine: number | null
  readonly rows: number
  readonly bytes: number
  /** How its dates and decimals are written, where the file itself says so. */
  readonly dateFormat: DateFormat | null
  readonly decimal: DecimalSeparator | null
}

/** The number of rows of a file that is still on its way in. */
const UNFINISHED = -1
const HOUR_MS = 3_600_000

/** Staged files and their rows. */
export class UploadRepository {
  readonly #prisma: PrismaClient
  readonly #writers: pg.Pool

  constructor({ prisma, writers }: Pick<Database, 'prisma' | 'writers'>) {
    this.#prisma = prisma
    this.#writers = writers
  }

  /** Makes room for a file's blocks; it can be found once it is finished. */
  async begin(upload: Pick<Upload, 'organizationId' | 'id' | 'fileName'>): Promise<void> {
    const createdAt = await databaseTime(this.#prisma)
    const empty = { encoding: '', delimiter: '', header: [], rows: UNFINISHED, bytes: 0 }
    await this.#prisma.importUpload.createMany({ data: [{ ...upload, ...empty, createdAt }] })
  }

  async addBlock(
    { organizationId, id }: Pick<Upload, 'organizationId' | 'id'>,
    seq: number,
    staged: readonly StagedRow[],
  ): Promise<void> {
    const rows = writtenStaged(staged)
    await this.#prisma.importBlock.createMany({
      data: [{ organizationId, uploadId: id, seq, rows }],
    })
  }

  async finish({ organizationId, id, header, ...upload }: Upload): Promise<void> {
    await this.#prisma.importUpload.updateMany({
      where: { organizationId, id },
      data: { ...upload, header: [...header] },
    })
  }

  /** The finished uploads among the ids, in no order. */
  async find(organizationId: string, ids: readonly string[]): Promise<readonly Upload[]> {
    const found = await this.#prisma.importUpload.findMany({
      where: { organizationId, id: { in: [...ids] }, rows: { not: UNFINISHED } },
      omit: { createdAt: true },
    })
    return found.map(({ delimiter, bytes, dateFormat, decimal, ...upload }) => ({
      ...upload,
      delimiter: delimiter as Delimiter,
      bytes: Number(bytes),
      dateFormat: dateFormat as DateFormat | null,
      decimal: decimal as DecimalSeparator | null,
    }))
  }

  /**
   * The file with the row on another line as its header; null where none of its first rows is on that line. A
   * file of refused rows has its own header.
   */
  async withHeaderOn(upload: Upload, line: number): Promise<Upload | null> {
    if (line === upload.headerLine || upload.dateFormat !== null) return upload
    const first = await this.#staged(upload).next()
    const rows: readonly StagedRow[] = first.done === true ? [] : first.value
    const from = rows.findIndex((row) => row.line === upload.headerLine)
    const to = rows.slice(0, HEADER_ROWS).findIndex((row) => row.line === line)
    const named = rows[to]
    if (from === -1 || named === undefined) return null
    const header = columnNames(named.cells)
    return { ...upload, header, headerLine: line, rows: upload.rows + from - to }
  }

  /**
   * The rows of a file below its header, block by block in their order; those of a sheet are at least as wide.
   * Those above it come without cells, so that they are counted and never read.
   */
  async *blocks(upload: Upload): AsyncGenerator<readonly StagedRow[]> {
    const { headerLine, isSheet, header } = upload
    const width = isSheet ? header.length : 0
    let isBelow = headerLine === null
    for await (const block of this.#staged(upload)) {
      yield block.flatMap((row): readonly StagedRow[] => {
        if (isBelow) return [filledTo(width, row)]
        isBelow = row.line === headerLine
        return isBelow ? [] : [{ line: row.line, cells: [] }]
      })
    }
  }

  async *#staged({ organizationId, id }: Upload): AsyncGenerator<readonly StagedRow[]> {
    for (let seq = 0; ; seq += 1) {
      const block = await this.#prisma.importBlock.findFirst({
        where: { organizationId, uploadId: id, seq },
        select: { rows: true },
      })
      if (block === null) return
      yield readStaged(block.rows)
    }
  }

  /**
   * Writes cells of staged files anew, all of them or none.
   *
   * @throws UnmendableError when an import of the organization is running, or a row is not there
   */
  async mend(
    organizationId: string,
    cells: readonly CellToMend[],
    writing: Writing,
  ): Promise<void> {
    const mend = async (client: pg.ClientBase) => mendBlocks(client, organizationId, cells)
    await inTransaction(this.#writers, 'READ COMMITTED', mend, writing)
  }

  async remove(organizationId: string, ids: readonly string[]): Promise<void> {
    await this.#prisma.importUpload.deleteMany({ where: { organizationId, id: { in: [...ids] } } })
  }

  /**
   * Deletes what nobody came back for; answers how many files. Those of which a run that is done
   * refused rows stay as long as the run.
   */
  async removeOld(hours: number): Promise<number> {
    const now = await databaseTime(this.#prisma)
    const runs = await this.#prisma.importRun.findMany({
      where: { status: 'DONE', dryRun: false, refusals: { some: {} } },
      select: { result: true },
    })
    const kept = runs.flatMap(({ result }) => {
      const { refusedFiles = [] } = result as unknown as Pick<ImportResult, 'refusedFiles'>
      return refusedFiles.map(({ uploadId }) => uploadId)
    })
    const { count } = await this.#prisma.importUpload.deleteMany({
      where: { createdAt: { lt: new Date(now.getTime() - hours * HOUR_MS) }, id: { notIn: kept } },
    })
    return count
  }
}

function filledTo(width: number, row: StagedRow): StagedRow {
  const missing = width - row.cells.length
  if (missing <= 0) return row
  return { ...row, cells: [...row.cells, ...Array.from({ length: missing }, () => '')] }
}
