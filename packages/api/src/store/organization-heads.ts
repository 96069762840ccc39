import type { Id, OrganizationHead, Version } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { AskedTogether } from './asked-together.js'
import { noteRead } from './reads-noted.js'
import { dayColumn, endOf } from './load-histories.js'
import { fieldColumns, tableOf } from './store-columns.js'

/**
 * What organizations say of themselves, read without their states: a page of names, or all that are
 * asked for in one turn of the event loop, is one statement.
 */
export class OrganizationHeads {
  readonly #pool: pg.Pool
  readonly #asked: AskedTogether<OrganizationHead>

  constructor(pool: pg.Pool) {
    this.#pool = pool
    this.#asked = new AskedTogether(async (ids) => {
      const heads = await this.list(ids)
      return new Map(heads.map((head) => [head.organization.id, head]))
    })
  }

  /** The organization as it is recorded now; null when there is none. */
  async find(id: Id): Promise<OrganizationHead | null> {
    const head = await this.#asked.read(id)
    if (head !== null) noteRead(head)
    return head
  }

  /** Those with these ids, or all where null is given, by slug. */
  async list(ids: readonly Id[] | null): Promise<readonly OrganizationHead[]> {
    const { rows } = await this.#pool.query<HeadRow>({ name: 'heads', text: HEADS, values: [ids] })
    return headsOf(rows)
  }
}

interface HeadRow {
  readonly id: Id
  readonly slug: string
  readonly currency: string
  readonly revision: number
  readonly changedIn: number
  readonly from: number
  readonly to: number | null
  readonly set: readonly string[] | null
}

const VERSIONS = quoteIdentifier(`${tableOf('organization')}_version`)
const FIELDS = fieldColumns('organization').map(({ name }) => name)

/** Slugs are of letters, digits and hyphens: in the order of their bytes, as the code compares them. */
const HEADS = `
  SELECT o.id, o.slug, o.currency, o.revision,
    coalesce((
      SELECT max(c.revision) FROM audit_change c
      WHERE c."organizationId" = o.id AND c.kind = 'organization' AND c."thingId" = o.id::text
    ), 0) AS "changedIn",
    ${dayColumn('validFrom')} AS "from", ${dayColumn('validTo')} AS "to", v."changedFields" AS "set",
    ${FIELDS.map((name) => `v.${quoteIdentifier(name)}`).join(', ')}
  FROM organization o JOIN ${VERSIONS} v ON v."organizationId" = o.id
  WHERE $1::uuid[] IS NULL OR o.id = ANY($1::uuid[])
  ORDER BY o.slug COLLATE "C", v."validFrom"`

function headsOf(rows: readonly HeadRow[]): readonly OrganizationHead[] {
  const heads: OrganizationHead[] = []
  let history: Version<Record<string, unknown>>[] = []
  for (const row of rows) {
    const { id, slug, currency, revision, changedIn, from, to, set } = row
    if (heads.at(-1)?.organization.id !== id) {
      history = []
      const organization = {
        id,
        slug,
        currency,
        history,
      } as unknown as OrganizationHead['organization']
      heads.push({ revision, organization, organizationChangedIn: changedIn })
    }
    const values = row as unknown as Readonly<Record<string, unknown>>
    const fields = Object.fromEntries(FIELDS.map((name) => [name, values[name]]))
    history.push({ from, to: endOf(to), set, fields })
  }
  return heads
}
