import type pg from 'pg'

/** What finds an organization; none of it ever changes. */
export interface OrganizationReference {
  readonly id: string
  readonly slug: string
  /** ISO 4217. */
  readonly currency: string
}

export type OrganizationDirectory = ReturnType<typeof createOrganizationDirectory>

/** Organizations by slug and id, remembered: what is found once stays true. */
export function createOrganizationDirectory(pool: pg.Pool) {
  const bySlug = new Map<string, OrganizationReference>()
  const byId = new Map<string, OrganizationReference>()

  async function query(where: string, values: unknown[]): Promise<OrganizationReference[]> {
    const { rows } = await pool.query<OrganizationReference>(
      `SELECT id, slug, currency FROM organization WHERE ${where} ORDER BY slug`,
      values,
    )
    for (const row of rows) {
      bySlug.set(row.slug, row)
      byId.set(row.id, row)
    }
    return rows
  }

  return {
    bySlug: async (slug: string): Promise<OrganizationReference | null> =>
      bySlug.get(slug) ?? (await query('slug = $1', [slug]))[0] ?? null,

    byId: async (id: string): Promise<OrganizationReference | null> =>
      byId.get(id) ?? (await query('id = $1', [id]))[0] ?? null,

    all: async (): Promise<OrganizationReference[]> => query('true', []),

    some: async (ids: readonly string[]): Promise<OrganizationReference[]> =>
      query('id = ANY($1::uuid[])', [ids]),
  }
}
