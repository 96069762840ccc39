import type { FactKindName, Id } from '@postscale/domain'
import type pg from 'pg'
import { FACT_TABLES } from './fact-table.js'

/** Revisions after one and up to another. */
interface Between {
  readonly afterRevision: number
  readonly revision: number
}

/** Finds which revisions recorded, replaced or took back facts of a kind, and of whom. */
export class FactRevisionsRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** By account, the last of some revisions that touched its facts; of those accounts of which one did. */
  async lastRevisions(
    kind: FactKindName,
    organizationId: Id,
    { afterRevision, revision }: Between,
    accountIds: readonly Id[],
  ): Promise<ReadonlyMap<Id, number>> {
    const { rows } = await this.#pool.query<{ id: Id; revision: number }>(
      `SELECT id, max(revision) AS revision FROM (${TOUCHED[kind]}) t
       WHERE id = ANY($4::uuid[]) GROUP BY id`,
      [organizationId, afterRevision, revision, accountIds],
    )
    return new Map(rows.map(({ id, revision: last }) => [id, last]))
  }

  /**
   * The accounts, or teams, of which some revisions touched facts, in whatever order; by the indexes of the two columns
   * that tell revisions.
   *
   * @returns null where there are more than `most`.
   */
  async touchedIn(
    kind: FactKindName,
    organizationId: Id,
    { afterRevision, revision }: Between,
    most: number,
  ): Promise<readonly Id[] | null> {
    const { rows } = await this.#pool.query<{ id: Id }>(
      `SELECT DISTINCT id FROM (${TOUCHED[kind]}) t LIMIT $4`,
      [organizationId, afterRevision, revision, most + 1],
    )
    return rows.length > most ? null : rows.map(({ id }) => id)
  }
}

/** By kind of facts, SQL that tells whose each revision of some touched. */
const TOUCHED = Object.fromEntries(
  Object.keys(FACT_TABLES).map((kind) => [kind, touchedSql(kind as FactKindName)]),
) as Readonly<Record<FactKindName, string>>

function touchedSql(kind: FactKindName): string {
  const { table } = FACT_TABLES[kind]
  const subject = kind === 'ticketVolume' ? '"subjectId"' : '"accountId"'
  const touchedBy = (column: string) => `
    SELECT ${subject} AS id, "${column}" AS revision FROM ${table}
    WHERE "organizationId" = $1 AND "${column}" > $2 AND "${column}" <= $3`
  return `${touchedBy('recordedIn')} UNION ALL ${touchedBy('replacedIn')}`
}
