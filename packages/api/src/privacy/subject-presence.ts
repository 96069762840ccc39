import { draftState, type OrganizationState, type Records, type Subject } from '@postscale/domain'
import type pg from 'pg'

/** Whether somebody is there, and since when they are not. */
export interface Presence {
  /** What they are called, or were last. */
  readonly name: string
  /** Whether they work here, are a contact, or may enter, now or later. */
  readonly isHere: boolean
}

type Kept = Records['person'] | Records['stakeholder']

/** Null where nothing is known of them. */
export async function presenceOf(
  client: pg.ClientBase | pg.Pool,
  state: OrganizationState,
  { kind, id }: Subject,
  today: number,
): Promise<Presence | null> {
  if (kind === 'user') {
    const { rows } = await client.query<Presence>(USER, [state.organization.id, id])
    return rows[0] ?? null
  }
  const record = draftState(state).record(kind, id) as Kept | null
  return record && recordPresence(record, today)
}

/** Of somebody who is recorded. */
export function recordPresence({ history }: Kept, today: number): Presence {
  const last = history.at(-1)!
  return { name: last.fields.name, isHere: last.to > today }
}

const USER = `
  SELECT u.name, m."deactivatedAt" IS NULL OR u."instanceAdmin" AS "isHere"
  FROM membership m JOIN app_user u ON u.id = m."userId"
  WHERE m."organizationId" = $1 AND u.id = $2`
