import { groupBy } from '@postscale/domain'
import type pg from 'pg'
import { insertRows } from '../../database/insert-rows.js'

/** A contribution as it is staged: whom it is about, when, and the rest as JSON. */
export interface StagedContribution {
  /** `account ` or `team ` and the file's reference. */
  readonly subject: string
  readonly day: number
  readonly line: number
  readonly part: number
  readonly key: string | null
  readonly amount: number
  readonly payload: object
}

const COLUMNS = [
  { name: 'organizationId', type: 'uuid' },
  { name: 'runId', type: 'uuid' },
  { name: 'file', type: 'integer' },
  { name: 'subject', type: 'text' },
  { name: 'day', type: 'integer' },
  { name: 'line', type: 'integer' },
  { name: 'part', type: 'integer' },
  { name: 'key', type: 'text' },
  { name: 'amount', type: 'bigint' },
  { name: 'payload', type: 'jsonb' },
] as const
const PAGE = 10_000

/** Removes what runs gathered that ended without clearing up after themselves. */
export async function removeStrayContributions(pool: pg.Pool): Promise<void> {
  await pool.query(
    `DELETE FROM import_contribution AS gathered
     WHERE NOT EXISTS (
       SELECT FROM import_run AS run
       WHERE run."organizationId" = gathered."organizationId" AND run.id = gathered."runId"
         AND run.status = 'RUNNING'
     )`,
  )
}

/** The contributions of one run. */
export class ContributionRepository {
  readonly #pool: pg.Pool
  readonly #organizationId: string
  readonly #runId: string

  constructor(pool: pg.Pool, organizationId: string, runId: string) {
    this.#pool = pool
    this.#organizationId = organizationId
    this.#runId = runId
  }

  async add(file: number, rows: readonly StagedContribution[]): Promise<void> {
    await insertRows(this.#pool, 'import_contribution', COLUMNS, [
      rows.map(() => this.#organizationId),
      rows.map(() => this.#runId),
      rows.map(() => file),
      rows.map(({ subject }) => subject),
      rows.map(({ day }) => day),
      rows.map(({ line }) => line),
      rows.map(({ part }) => part),
      rows.map(({ key }) => key),
      rows.map(({ amount }) => amount),
      rows.map(({ payload }) => payload),
    ])
  }

  /** Takes out the rows whose key an earlier row of the file has; answers them by line. */
  async removeDuplicates(
    file: number,
  ): Promise<readonly { readonly line: number; readonly key: string }[]> {
    const { rows } = await this.#pool.query<{ line: number; key: string }>(
      `WITH repeated AS (
         SELECT line, key FROM (
           SELECT line, key, row_number() OVER (PARTITION BY key ORDER BY line) AS nth
           FROM import_contribution
           WHERE "organizationId" = $1 AND "runId" = $2 AND file = $3
             AND part = 0 AND key IS NOT NULL
         ) AS counted WHERE nth > 1
       ), removed AS (
         DELETE FROM import_contribution USING repeated
         WHERE "organizationId" = $1 AND "runId" = $2 AND file = $3
           AND import_contribution.line = repeated.line
       )
       SELECT line, key FROM repeated ORDER BY line`,
      [this.#organizationId, this.#runId, file],
    )
    return rows
  }

  /** All of a file by subject, day and line, in pages that never cut a subject in two. */
  async *bySubject(file: number): AsyncGenerator<ReadonlyMap<string, StagedContribution[]>> {
    let after: Pick<StagedContribution, 'subject' | 'day' | 'line' | 'part'> | null = null
    let subjects = new Map<string, StagedContribution[]>()
    for (;;) {
      const page: readonly StagedContribution[] = await this.#page(file, after)
      for (const row of page) {
        const known = subjects.get(row.subject)
        if (known === undefined) subjects.set(row.subject, [row])
        else known.push(row)
      }
      after = page.at(-1) ?? after
      if (page.length < PAGE) break
      const open = after?.subject ?? ''
      const rest: StagedContribution[] = subjects.get(open) ?? []
      subjects.delete(open)
      if (subjects.size > 0) yield subjects
      subjects = new Map([[open, rest]])
    }
    if (subjects.size > 0) yield subjects
  }

  /** The subjects of a file in their order, in pages. */
  async *subjects(file: number): AsyncGenerator<readonly string[]> {
    let after = ''
    for (;;) {
      const { rows } = await this.#pool.query<{ subject: string }>(
        `SELECT DISTINCT subject FROM import_contribution
         WHERE "organizationId" = $1 AND "runId" = $2 AND file = $3 AND subject > $4
         ORDER BY subject LIMIT ${PAGE}`,
        [this.#organizationId, this.#runId, file, after],
      )
      if (rows.length > 0) yield rows.map(({ subject }) => subject)
      if (rows.length < PAGE) return
      after = rows.at(-1)!.subject
    }
  }

  /** Gives what is gathered under subjects to others. */
  async rename(file: number, renamed: ReadonlyMap<string, string>): Promise<void> {
    await this.#pool.query(
      `UPDATE import_contribution AS gathered SET subject = renamed.after
       FROM unnest($4::text[], $5::text[]) AS renamed (before, after)
       WHERE "organizationId" = $1 AND "runId" = $2 AND file = $3
         AND gathered.subject = renamed.before`,
      [this.#organizationId, this.#runId, file, [...renamed.keys()], [...renamed.values()]],
    )
  }

  /** What the subjects have in another file, by day and line. */
  async ofSubjects(
    file: number,
    subjects: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StagedContribution[]>> {
    const { rows } = await this.#pool.query<StagedContribution>(
      `SELECT subject, day, line, part, key, amount, payload FROM import_contribution
       WHERE "organizationId" = $1 AND "runId" = $2 AND file = $3 AND subject = ANY($4)
       ORDER BY subject, day, line, part`,
      [this.#organizationId, this.#runId, file, subjects],
    )
    return groupBy(rows, ({ subject }) => subject)
  }

  /** The subjects' amounts up to a day, added up. */
  async balances(
    file: number,
    subjects: readonly string[],
    day: number,
  ): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.#pool.query<{ subject: string; balance: number }>(
      `SELECT subject, sum(amount)::bigint AS balance FROM import_contribution
       WHERE "organizationId" = $1 AND "runId" = $2 AND file = $3 AND subject = ANY($4)
         AND day <= $5
       GROUP BY subject`,
      [this.#organizationId, this.#runId, file, subjects, day],
    )
    return new Map(rows.map(({ subject, balance }) => [subject, balance]))
  }

  async clear(): Promise<void> {
    await this.#pool.query(
      'DELETE FROM import_contribution WHERE "organizationId" = $1 AND "runId" = $2',
      [this.#organizationId, this.#runId],
    )
  }

  async #page(
    file: number,
    after: Pick<StagedContribution, 'subject' | 'day' | 'line' | 'part'> | null,
  ): Promise<readonly StagedContribution[]> {
    const beyond = after === null ? '' : 'AND (subject, day, line, part) > ($4, $5, $6, $7)'
    const place = after === null ? [] : [after.subject, after.day, after.line, after.part]
    const { rows } = await this.#pool.query<StagedContribution>(
      `SELECT subject, day, line, part, key, amount, payload FROM import_contribution
       WHERE "organizationId" = $1 AND "runId" = $2 AND file = $3 ${beyond}
       ORDER BY subject, day, line, part LIMIT ${PAGE}`,
      [this.#organizationId, this.#runId, file, ...place],
    )
    return rows
  }
}
