import {
  parseDay,
  type ArrMovementKind,
  type Day,
  type Id,
  type ImportedTouchpoint,
  type SignalFamily,
} from '@postscale/domain'
import type pg from 'pg'
import { isLive } from '../../database/as-of-revision.js'

/** An ARR movement that is recorded already. */
export interface RecordedMovement {
  readonly day: Day
  readonly movement: ArrMovementKind
  readonly amount: number
  readonly reason: string | null
}

/** A day's tickets that are recorded already. */
interface RecordedTickets {
  readonly day: Day
  readonly opened: number
  readonly solved: number
  readonly breached: number
  readonly resolutionMinutes: number
}

/** A health signal that is recorded already. */
interface RecordedSignal {
  readonly day: Day
  readonly metric: string
  readonly family: SignalFamily
  readonly value: number
}

/** An account or a team that a source recorded something of. */
export interface RecordedSubject {
  readonly id: Id
  readonly thing: 'account' | 'team'
}

const PAGE = 10_000
const FIRST_ID = '00000000-0000-0000-0000-000000000000'
const SUBJECTS = {
  arr_movement: `SELECT DISTINCT "accountId" AS id, 'account' AS thing FROM arr_movement t
    WHERE "organizationId" = $1 AND ${isLive('t')} AND source = $2 AND "accountId" > $3`,
  ticket_volume: `SELECT DISTINCT "subjectId" AS id,
      CASE WHEN "teamId" IS NULL THEN 'account' ELSE 'team' END AS thing FROM ticket_volume t
    WHERE "organizationId" = $1 AND ${isLive('t')} AND source = $2 AND "subjectId" > $3`,
} as const

type Dated<T> = Omit<T, 'day'> & { readonly subjectId: string; readonly date: string }

/** What a source has recorded of time series, to tell what an import changes of it. */
export class RecordedFactsRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** The accounts' movements by day. */
  async movements(
    organizationId: string,
    source: string,
    accountIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly RecordedMovement[]>> {
    const { rows } = await this.#pool.query<Dated<RecordedMovement>>(
      `SELECT "accountId" AS "subjectId", day AS date, movement, amount, reason FROM arr_movement t
       WHERE "organizationId" = $1 AND ${isLive('t')} AND source = $2 AND "accountId" = ANY($3)
       ORDER BY day`,
      [organizationId, source, accountIds],
    )
    return bySubject<RecordedMovement>(rows)
  }

  /** The accounts' or teams' tickets by day. */
  async tickets(
    organizationId: string,
    source: string,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly RecordedTickets[]>> {
    const { rows } = await this.#pool.query<Dated<RecordedTickets>>(
      `SELECT "subjectId", day AS date, opened, solved, breached, "resolutionMinutes"
       FROM ticket_volume t
       WHERE "organizationId" = $1 AND ${isLive('t')} AND source = $2 AND "subjectId" = ANY($3)
       ORDER BY day`,
      [organizationId, source, subjectIds],
    )
    return bySubject<RecordedTickets>(rows)
  }

  /** The accounts' signals of the metrics between two days, these included, by day. */
  async signals(
    organizationId: string,
    source: string,
    accountIds: readonly string[],
    metrics: readonly string[],
    days: { readonly first: string; readonly last: string },
  ): Promise<ReadonlyMap<string, readonly RecordedSignal[]>> {
    const { rows } = await this.#pool.query<Dated<RecordedSignal>>(
      `SELECT "accountId" AS "subjectId", day AS date, metric, family, value FROM health_signal t
       WHERE "organizationId" = $1 AND ${isLive('t')} AND source = $2 AND "accountId" = ANY($3) AND metric = ANY($4)
         AND day BETWEEN $5 AND $6 ORDER BY day`,
      [organizationId, source, accountIds, metrics, days.first, days.last],
    )
    return bySubject<RecordedSignal>(rows)
  }

  /** The touchpoints with these external ids. */
  async touchpoints(
    organizationId: string,
    source: string,
    externalIds: readonly string[],
  ): Promise<readonly ImportedTouchpoint[]> {
    type Row = Omit<ImportedTouchpoint, 'day' | 'nextOn'> & { date: string; next: string | null }
    const { rows } = await this.#pool.query<Row>(
      `SELECT "externalId", "accountId", day AS date, kind, "personId", outcome, "nextOn" AS next
       FROM touchpoint t WHERE "organizationId" = $1 AND ${isLive('t')} AND source = $2 AND "externalId" = ANY($3)`,
      [organizationId, source, externalIds],
    )
    return rows.map(({ date, next, ...touchpoint }) => ({
      ...touchpoint,
      day: parseDay(date) ?? 0,
      nextOn: next === null ? null : parseDay(next),
    }))
  }

  /** Whom a source recorded something of, page by page. */
  async *subjects(
    table: keyof typeof SUBJECTS,
    organizationId: string,
    source: string,
  ): AsyncGenerator<readonly RecordedSubject[]> {
    let after = FIRST_ID
    for (;;) {
      const { rows } = await this.#pool.query<RecordedSubject>(
        `${SUBJECTS[table]} ORDER BY id LIMIT ${PAGE}`,
        [organizationId, source, after],
      )
      if (rows.length > 0) yield rows
      if (rows.length < PAGE) return
      after = rows.at(-1)?.id ?? after
    }
  }
}

function bySubject<T extends { readonly day: Day }>(
  rows: readonly Dated<T>[],
): ReadonlyMap<string, readonly T[]> {
  const subjects = new Map<string, T[]>()
  for (const { subjectId, date, ...rest } of rows) {
    const fact = { ...rest, day: parseDay(date) } as unknown as T
    const known = subjects.get(subjectId)
    if (known === undefined) subjects.set(subjectId, [fact])
    else known.push(fact)
  }
  return subjects
}
