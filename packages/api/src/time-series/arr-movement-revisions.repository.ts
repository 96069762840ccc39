import type { Id } from '@postscale/domain'
import type pg from 'pg'

/** Finds which revisions recorded, replaced or took back movements of recurring revenue. */
export class ArrMovementRevisionsRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** By account, the last revision after one and up to another that touched its movements; of those of which one did. */
  async lastRevisions(
    organizationId: Id,
    { afterRevision, revision }: { readonly afterRevision: number; readonly revision: number },
    accountIds: readonly Id[],
  ): Promise<ReadonlyMap<Id, number>> {
    const { rows } = await this.#pool.query<{ id: Id; revision: number }>(LAST_REVISIONS, [
      organizationId,
      afterRevision,
      revision,
      accountIds,
    ])
    return new Map(rows.map(({ id, revision: last }) => [id, last]))
  }
}

const LAST_REVISIONS = `
  SELECT t."accountId" AS id, max(t.revision) AS revision
  FROM (
    SELECT "accountId", "recordedIn" AS revision FROM arr_movement
    WHERE "organizationId" = $1 AND "recordedIn" > $2 AND "recordedIn" <= $3
    UNION ALL
    SELECT "accountId", "replacedIn" FROM arr_movement
    WHERE "organizationId" = $1 AND "replacedIn" > $2 AND "replacedIn" <= $3
  ) t
  WHERE t."accountId" = ANY($4::uuid[])
  GROUP BY t."accountId"`
