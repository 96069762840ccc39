import { formatDay, type TicketFigures, type TicketWindows } from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision, type FactsAt } from './as-of-revision.js'

/** The tickets of one account or team in the two windows. */
export interface SubjectTickets extends TicketFigures {
  readonly subjectId: string
  /** Whether the subject is an account; a team otherwise. */
  readonly isAccount: boolean
}

interface Row {
  readonly subjectId: string
  readonly isAccount: boolean
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
}

const STATEMENT = `
  SELECT "subjectId", "accountId" IS NOT NULL AS "isAccount", day >= $4::date AS "isCurrent",
    sum(opened)::bigint AS opened, sum(solved)::bigint AS solved, sum(breached)::bigint AS breached,
    sum("resolutionMinutes")::bigint AS "resolutionMinutes"
  FROM ticket_volume t
  WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')}
    AND day >= $3::date AND day < $5::date
  GROUP BY 1, 2, 3`
