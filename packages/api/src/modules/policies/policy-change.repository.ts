import type { OrganizationState } from '@postscale/domain'
import type pg from 'pg'
import type { PolicyChange } from './policy-change.js'

type ChangesByKey = ReadonlyMap<string, PolicyChange>

/** Who changed which policy last, out of the audit: one statement for all policies of a state. */
export class PolicyChangeRepository {
  readonly #pool: pg.Pool
  readonly #known = new WeakMap<OrganizationState, Promise<ChangesByKey>>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** The last changes up to a state's revision, by key; remembered with the state. */
  ofState(state: OrganizationState): Promise<ChangesByKey> {
    const known = this.#known.get(state)
    if (known !== undefined) return known
    const read = this.#read(state)
    this.#known.set(state, read)
    read.catch(() => this.#known.delete(state))
    return read
  }

  async #read({ organization, revision }: OrganizationState): Promise<ChangesByKey> {
    const { rows } = await this.#pool.query<PolicyChange>({
      name: 'policy-changes',
      text: STATEMENT,
      values: [organization.id, revision],
    })
    return new Map(rows.map((row) => [row.key, row]))
  }
}

const STATEMENT = `
  SELECT DISTINCT ON (c."thingId") c."thingId" AS key, e."actorName" AS author, e.at, e.revision
  FROM audit_change c
  JOIN audit_entry e ON e."organizationId" = c."organizationId" AND e.revision = c.revision
  WHERE c."organizationId" = $1 AND c.kind = 'policy' AND c.revision <= $2
  ORDER BY c."thingId", c.revision DESC`
