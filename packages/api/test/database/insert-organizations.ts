interface Inserted {
  readonly id: string
  readonly slug: string
  /** US dollars by default. */
  readonly currency?: string
}

/** Makes organizations that have nothing but themselves, at revision 1. */
export async function insertOrganizations(
  on: { query(text: string, values: unknown[]): Promise<unknown> },
  ...organizations: readonly Inserted[]
): Promise<void> {
  await on.query(INSERT, [
    organizations.map(({ id }) => id),
    organizations.map(({ slug }) => slug),
    organizations.map(({ currency = 'USD' }) => currency),
  ])
}

const INSERT = `
  WITH given AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) AS g (id, slug, currency)),
    own AS (INSERT INTO organization_slug (slug, "organizationId") SELECT slug, id FROM given)
  INSERT INTO organization (id, slug, currency, revision) SELECT id, slug, currency, 1 FROM given`
