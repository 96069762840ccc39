import { formatDay, type Period, type TicketSubject, type TicketVolumes } from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision } from '../database/as-of-revision.js'
import type { FactsAt } from './facts-at.js'
import { factsByAccount, fillNumbers } from './facts-by-account.js'

/** Reads recorded ticket volumes. */
export class TicketVolumeRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** The volumes of every account and team of each day of a period; one statement. */
  async daily({ organizationId, revision }: FactsAt, { from, to }: Period): Promise<TicketVolumes> {
    const { rows } = await this.#pool.query<VolumesRow>({
      name: 'ticket-volumes-daily',
      text: DAILY,
      values: [organizationId, revision, formatDay(from), formatDay(to)],
    })
    const { account: subject } = factsByAccount(
      rows.map(({ subjectId, count }) => ({ accountId: subjectId, count })),
    )
    const column = (textOf: (row: VolumesRow) => string) =>
      fillNumbers(new Float64Array(subject.length), rows.map(textOf))
    return {
      subjects: rows,
      subject,
      day: Int32Array.from(column(({ days }) => days)),
      opened: column(({ opened }) => opened),
      solved: column(({ solved }) => solved),
      breached: column(({ breached }) => breached),
      resolutionMinutes: column(({ minutes }) => minutes),
    }
  }
}

/** All volumes of a subject as one row, each column as a text with commas between them. */
interface VolumesRow extends TicketSubject {
  readonly count: number
  readonly days: string
  readonly opened: string
  readonly solved: string
  readonly breached: string
  readonly minutes: string
}

const DAILY = `
  SELECT "subjectId", "accountId" IS NOT NULL AS "isAccount", count(*),
    string_agg((day - DATE '1970-01-01')::text, ',' ORDER BY day, source) AS days,
    string_agg(opened::text, ',' ORDER BY day, source) AS opened,
    string_agg(solved::text, ',' ORDER BY day, source) AS solved,
    string_agg(breached::text, ',' ORDER BY day, source) AS breached,
    string_agg("resolutionMinutes"::text, ',' ORDER BY day, source) AS minutes
  FROM ticket_volume t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}
    AND day >= $3::date AND day < $4::date
  GROUP BY 1, 2`
