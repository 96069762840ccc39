import type { Delimiter } from '@postscale/domain'
import type pg from 'pg'
import { insertRows } from '../../../database/insert-rows.js'
import type { StagedRow } from './staged-row.js'

/** A staged file. */
export interface Upload {
  readonly organizationId: string
  readonly id: string
  readonly fileName: string
  readonly encoding: string
  readonly delimiter: Delimiter
  readonly header: readonly string[]
  readonly rows: number
  readonly bytes: number
}

const BLOCK_COLUMNS = [
  { name: 'organizationId', type: 'uuid' },
  { name: 'uploadId', type: 'uuid' },
  { name: 'seq', type: 'integer' },
  { name: 'rows', type: 'text' },
] as const

const FIELDS = `"organizationId", id, "fileName", encoding, delimiter, header, rows, bytes`

/** Staged files and their rows. */
export class UploadRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Makes room for a file's blocks; it can be found once it is finished. */
  async begin(upload: Pick<Upload, 'organizationId' | 'id' | 'fileName'>): Promise<void> {
    await this.#pool.query(
      `INSERT INTO import_upload (${FIELDS}) VALUES ($1, $2, $3, '', '', '{}', -1, 0)`,
      [upload.organizationId, upload.id, upload.fileName],
    )
  }

  async addBlock(
    { organizationId, id }: Pick<Upload, 'organizationId' | 'id'>,
    seq: number,
    rows: readonly StagedRow[],
  ): Promise<void> {
    const text = JSON.stringify(rows.map(({ line, cells }) => [line, ...cells]))
    await insertRows(this.#pool, 'import_block', BLOCK_COLUMNS, [
      [organizationId],
      [id],
      [seq],
      [text],
    ])
  }

  async finish(upload: Upload): Promise<void> {
    const { organizationId, id, encoding, delimiter, header, rows, bytes } = upload
    await this.#pool.query(
      `UPDATE import_upload SET encoding = $3, delimiter = $4, header = $5, rows = $6, bytes = $7
       WHERE "organizationId" = $1 AND id = $2`,
      [organizationId, id, encoding, delimiter, header, rows, bytes],
    )
  }

  /** The finished uploads among the ids, in no order. */
  async find(organizationId: string, ids: readonly string[]): Promise<readonly Upload[]> {
    const { rows } = await this.#pool.query<Upload>(
      `SELECT ${FIELDS} FROM import_upload
       WHERE "organizationId" = $1 AND id = ANY($2) AND rows >= 0`,
      [organizationId, ids],
    )
    return rows
  }

  /** The rows of a file, block by block in their order. */
  async *blocks({ organizationId, id }: Upload): AsyncGenerator<readonly StagedRow[]> {
    for (let seq = 0; ; seq += 1) {
      const { rows } = await this.#pool.query<{ rows: string }>(
        `SELECT rows FROM import_block
         WHERE "organizationId" = $1 AND "uploadId" = $2 AND seq = $3`,
        [organizationId, id, seq],
      )
      const block = rows[0]
      if (block === undefined) return
      const records = JSON.parse(block.rows) as readonly (readonly [number, ...string[]])[]
      yield records.map(([line, ...cells]) => ({ line, cells }))
    }
  }

  async remove(organizationId: string, ids: readonly string[]): Promise<void> {
    await this.#pool.query(
      'DELETE FROM import_upload WHERE "organizationId" = $1 AND id = ANY($2)',
      [organizationId, ids],
    )
  }

  /** Deletes what nobody came back for; answers how many files. */
  async removeOld(hours: number): Promise<number> {
    const { rowCount } = await this.#pool.query(
      `DELETE FROM import_upload WHERE "createdAt" < now() - make_interval(hours => $1)`,
      [hours],
    )
    return rowCount ?? 0
  }
}
