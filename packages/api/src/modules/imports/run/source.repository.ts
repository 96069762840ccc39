import type pg from 'pg'

/** The mapping that each source of an organization was last imported with. */
export class SourceRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Its plain JSON; null when there is none. */
  async mapping(organizationId: string, source: string): Promise<unknown> {
    const { rows } = await this.#pool.query<{ mapping: unknown }>(
      'SELECT mapping FROM import_source WHERE "organizationId" = $1 AND source = $2',
      [organizationId, source],
    )
    return rows[0]?.mapping ?? null
  }

  async remember(organizationId: string, source: string, mapping: object): Promise<void> {
    await this.#pool.query(
      `INSERT INTO import_source ("organizationId", source, mapping, "updatedAt")
       VALUES ($1, $2, $3, now())
       ON CONFLICT ("organizationId", source) DO UPDATE SET
         mapping = excluded.mapping, "updatedAt" = now()`,
      [organizationId, source, JSON.stringify(mapping)],
    )
  }
}
