import type pg from 'pg'
import { AskedTogether } from './asked-together.js'

/** Reads revisions, those that are asked for together by one tiny statement. */
export class RevisionReader {
  readonly #asked: AskedTogether<number>

  constructor(pool: pg.Pool) {
    this.#asked = new AskedTogether(async (ids) => {
      const { rows } = await pool.query<{ id: string; revision: number }>({
        name: 'revisions',
        text: 'SELECT id, revision FROM organization WHERE id = ANY($1::uuid[])',
        values: [ids],
      })
      return new Map(rows.map(({ id, revision }) => [id, revision]))
    })
  }

  /** The organization's revision now; null when there is no such organization. */
  read(organizationId: string): Promise<number | null> {
    return this.#asked.read(organizationId)
  }
}
