import {
  formatDay,
  type Period,
  type TicketFigures,
  type TicketSubject,
  type TicketVolumes,
  type TicketWindows,
} from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision } from '../database/as-of-revision.js'
import type { FactsAt } from './facts-at.js'
import { factsByAccount, fillNumbers } from './facts-by-account.js'

/** The tickets of one account or team in the two windows. */
export interface SubjectTickets extends TicketFigures, TicketSubject {}

interface Row extends TicketSubject {
  readonly isCurrent: boolean
  readonly opened: number
  readonly solved: number
  readonly breached: number
  readonly resolutionMinutes: number
}

const nothing = { opened: 0, solved: 0, breached: 0, resolutionMinutes: 0 }

/** Reads recorded ticket volumes as sums. */
export class TicketVolumeRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** The sums of every account and team with tickets in one of two adjoining windows; one statement. */
  async inWindows(
    { organizationId, revision }: FactsAt,
    { current, previous }: TicketWindows,
  ): Promise<readonly SubjectTickets[]> {
    const { rows } = await this.#pool.query<Row>({
      name: 'ticket-windows',
      text: STATEMENT,
      values: [
        organizationId,
        revision,
        ...[previous.from, current.from, current.to].map(formatDay),
      ],
    })
    const subjects = new Map<string, SubjectTickets>()
    for (const { subjectId, isAccount, isCurrent, ...sums } of rows) {
      const known = subjects.get(subjectId)
      const figures = known ?? { subjectId, isAccount, current: nothing, previous: nothing }
      subjects.set(subjectId, { ...figures, [isCurrent ? 'current' : 'previous']: sums })
    }
    return [...subjects.values()]
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

const STATEMENT = `
  SELECT "subjectId", "accountId" IS NOT NULL AS "isAccount", day >= $4::date AS "isCurrent",
    sum(opened)::bigint AS opened, sum(solved)::bigint AS solved, sum(breached)::bigint AS breached,
    sum("resolutionMinutes")::bigint AS "resolutionMinutes"
  FROM ticket_volume t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}
    AND day >= $3::date AND day < $5::date
  GROUP BY 1, 2, 3`
