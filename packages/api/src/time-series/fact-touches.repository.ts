import type { FactKindName, Id } from '@postscale/domain'
import type pg from 'pg'
import { FACT_TABLES } from './fact-table.js'

/** Tells of whom facts were recorded, replaced or taken back. */
export class FactTouches {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /**
   * The accounts, or teams, of which facts of a kind differ between two revisions, in whatever order; by the indexes
   * of the two columns that tell revisions.
   *
   * @returns null where there are more than `most`.
   */
  async accounts(
    kind: FactKindName,
    organizationId: Id,
    revisions: readonly [number, number],
    most: number,
  ): Promise<readonly Id[] | null> {
    const { rows } = await this.#pool.query<{ id: Id }>(STATEMENTS[kind], [
      organizationId,
      Math.min(...revisions),
      Math.max(...revisions),
      most + 1,
    ])
    return rows.length > most ? null : rows.map(({ id }) => id)
  }
}

function statementOf(kind: FactKindName): string {
  const { table } = FACT_TABLES[kind]
  const subject = kind === 'ticketVolume' ? '"subjectId"' : '"accountId"'
  const touchedBy = (column: string) => `
    SELECT ${subject} AS id FROM ${table}
    WHERE "organizationId" = $1 AND "${column}" > $2 AND "${column}" <= $3`
  return `
    SELECT DISTINCT id FROM (${touchedBy('recordedIn')} UNION ALL ${touchedBy('replacedIn')}) touched
    LIMIT $4`
}

const STATEMENTS = Object.fromEntries(
  Object.keys(FACT_TABLES).map((kind) => [kind, statementOf(kind as FactKindName)]),
) as Readonly<Record<FactKindName, string>>
