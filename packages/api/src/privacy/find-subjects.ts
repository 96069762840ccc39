import { draftState, type OrganizationState, type Records, type Subject } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { historyOf } from '../store/store-columns.js'
import { type Presence, recordPresence } from './subject-presence.js'

/** Somebody whose data is held, as they are found. */
export interface FoundSubject extends Presence {
  readonly subject: Subject
  readonly email: string | null
  /** Of a customer's person: the account. */
  readonly accountId: string | null
  /** The first day on which they were not there any more; null while they are, and of users. */
  readonly leftOn: number | null
  /** Whether they were erased. */
  readonly isErased: boolean
}

/**
 * People of all times, customers' people and users whose name or address has a text in it, by name.
 *
 * @param limit the most that are told
 */
export async function findSubjects(
  pool: pg.Pool,
  state: OrganizationState,
  text: string,
  today: number,
  limit: number,
): Promise<readonly FoundSubject[]> {
  const { id } = state.organization
  const erased = await pool.query<{ subjectId: string }>(ERASED, [id])
  const erasedIds = new Set(erased.rows.map(({ subjectId }) => subjectId))
  const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const recorded = await recordedSubjects(pool, state, pattern, today, limit)
  const users = await pool.query<UserRow>(USERS, [id, pattern, limit])
  const found = [...recorded, ...users.rows.map(toSubject)].map((each) => ({
    ...each,
    isErased: erasedIds.has(each.subject.id),
  }))
  return found.toSorted((a, b) => a.name.localeCompare(b.name)).slice(0, limit)
}

type Kept = Records['person'] | Records['stakeholder']
type Recorded = Omit<FoundSubject, 'isErased'>

async function recordedSubjects(
  pool: pg.Pool,
  state: OrganizationState,
  pattern: string,
  today: number,
  limit: number,
): Promise<readonly Recorded[]> {
  const found: Recorded[] = []
  const draft = draftState(state)
  for (const kind of ['person', 'stakeholder'] as const) {
    const { rows } = await pool.query<{ id: string }>(
      `SELECT id FROM ${quoteIdentifier(historyOf(kind).table)}
       WHERE "organizationId" = $1 AND (name ILIKE $2 OR email ILIKE $2)
       GROUP BY id ORDER BY min(name) LIMIT $3`,
      [state.organization.id, pattern, limit],
    )
    for (const { id } of rows) {
      const record = draft.record(kind, id) as Kept | null
      if (record !== null) found.push(toRecorded(kind, record, today))
    }
  }
  return found
}

function toRecorded(kind: 'person' | 'stakeholder', record: Kept, today: number): Recorded {
  const { fields, to } = record.history.at(-1)!
  const presence = recordPresence(record, today)
  return {
    ...presence,
    subject: { kind, id: record.id },
    email: fields.email,
    accountId: 'accountId' in fields ? fields.accountId : null,
    leftOn: presence.isHere ? null : to,
  }
}

interface UserRow extends Presence {
  readonly id: string
  readonly email: string
}

function toSubject({ id, name, email, isHere }: UserRow): Recorded {
  const subject = { kind: 'user', id } as const
  return { subject, name, email, isHere, accountId: null, leftOn: null }
}

const ERASED = `SELECT "subjectId" FROM erasure WHERE "organizationId" = $1`

const USERS = `
  SELECT u.id, u.name, u.email, m."deactivatedAt" IS NULL OR u."instanceAdmin" AS "isHere"
  FROM membership m JOIN app_user u ON u.id = m."userId"
  WHERE m."organizationId" = $1 AND (u.name ILIKE $2 OR u.email ILIKE $2)
  ORDER BY u.name LIMIT $3`
