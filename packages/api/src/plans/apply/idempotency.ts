import type { PlacedSubject } from '@postscale/domain'
import type pg from 'pg'

/** What makes two requests the same one. */
export interface Idempotency {
  readonly principal: string
  readonly mutation: string
  readonly key: string
  /** A digest of everything else the request asks for. */
  readonly bodyHash: string
}

/** What is remembered of an applied plan, and answered again. */
export interface RememberedApply {
  readonly organizationId: string
  readonly revision: number
  readonly changed: boolean
  readonly changeCount: number
  readonly factsChanged: number
  /** What the plan's changes were about, since a repeated request would give new ids. */
  readonly subjects?: readonly PlacedSubject[]
}

/** Where the keys of `createOrganization` live, which names no organization yet. */
export const NO_ORGANIZATION = '00000000-0000-0000-0000-000000000000'

/**
 * Makes requests with the same key take turns where no organization's row can be locked, until the
 * end of the transaction.
 */
export async function lockIdempotencyKey(
  client: pg.ClientBase,
  { principal, mutation, key }: Idempotency,
): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    JSON.stringify([principal, mutation, key]),
  ])
}

/** The first answer within 24 hours, `'reused'` when it was to another request, or null. */
export async function recallApply<Remembered extends object = RememberedApply>(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  { principal, mutation, key, bodyHash }: Idempotency,
): Promise<Remembered | 'reused' | null> {
  const { rows } = await client.query<{ bodyHash: string; response: Remembered }>(
    `SELECT "bodyHash", response FROM idempotency_key
     WHERE "organizationId" = $1 AND principal = $2 AND mutation = $3 AND key = $4
       AND "createdAt" > now() - interval '24 hours'`,
    [organizationId, principal, mutation, key],
  )
  const row = rows[0]
  if (row === undefined) return null
  return row.bodyHash === bodyHash ? row.response : 'reused'
}

/** Remembers an answer in the transaction that it is about; an expired one makes room. */
export async function rememberApply(
  client: pg.ClientBase,
  organizationId: string,
  { principal, mutation, key, bodyHash }: Idempotency,
  response: object,
): Promise<void> {
  await client.query(
    `INSERT INTO idempotency_key
       ("organizationId", principal, mutation, key, "bodyHash", response)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT ("organizationId", principal, mutation, key) DO UPDATE SET
       "bodyHash" = excluded."bodyHash", response = excluded.response, "createdAt" = now()`,
    [organizationId, principal, mutation, key, bodyHash, JSON.stringify(response)],
  )
}
