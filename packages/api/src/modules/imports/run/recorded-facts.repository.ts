import { parseDay, type ArrMovementKind, type Day } from '@postscale/domain'
import type pg from 'pg'

/** An ARR movement that is recorded already. */
export interface RecordedMovement {
  readonly day: Day
  readonly movement: ArrMovementKind
  readonly amount: number
  readonly reason: string | null
}

/** A day's tickets that are recorded already. */
export interface RecordedTickets {
  readonly day: Day
  readonly opened: number
  readonly solved: number
  readonly breached: number
  readonly resolutionMinutes: number
}

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
      `SELECT "accountId" AS "subjectId", day AS date, movement, amount, reason FROM arr_movement
       WHERE "organizationId" = $1 AND source = $2 AND "accountId" = ANY($3) ORDER BY day`,
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
       FROM ticket_volume
       WHERE "organizationId" = $1 AND source = $2 AND "subjectId" = ANY($3) ORDER BY day`,
      [organizationId, source, subjectIds],
    )
    return bySubject<RecordedTickets>(rows)
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
