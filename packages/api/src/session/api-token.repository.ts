import { type Action, isAction } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../database/database.js'
import { quoteIdentifier } from '../database/insert-rows.js'
import { isDatabaseLost } from '../database/is-database-lost.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { ofInstallation } from '../database/reach.js'

/** INSTANCE: every organization, also future ones; USER: its user's; ORGANIZATIONS: those listed. */
export type TokenScope = 'INSTANCE' | 'USER' | 'ORGANIZATIONS'

/** The owner of tokens that belong to no user. */
const instanceOwner = 'instance'

/** A token as it is kept; the secret itself is not. */
export interface ApiToken {
  readonly id: string
  readonly name: string
  /** The secret's first characters, to tell tokens apart. */
  readonly start: string
  /** The user it acts for; null for the installation's own. */
  readonly userId: string | null
  readonly scope: TokenScope
  readonly organizationIds: readonly string[]
  /** What it may do of what its user may; empty for all of it. */
  readonly actions: readonly Action[]
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly lastUsedAt: Date | null
  /** Until when the secret is taken that it had before; null where there is none. */
  readonly formerValidUntil: Date | null
}

/** The secret that a token gets instead of its present one. */
interface Rotation {
  readonly start: string
  readonly hash: string
  /** For how long the present one is taken beside it. */
  readonly overlapMinutes: number
}

type Announce = (client: pg.ClientBase, hash: string) => Promise<void>

interface NewApiToken extends Omit<ApiToken, 'createdAt' | 'formerValidUntil' | 'lastUsedAt'> {
  readonly hash: string
  /** Marks tokens that are not made by people: those of the environment. */
  readonly mark?: string
}

export type ApiTokenRepository = ReturnType<typeof createApiTokenRepository>

/** API tokens, as hashes. */
export function createApiTokenRepository({
  writers,
  prisma,
}: Pick<Database, 'prisma' | 'writers'>) {
  return {
    find: async (id: string): Promise<ApiToken | null> => {
      const row = await prisma.apiKey.findUnique({ where: { id }, include: formerKeys() })
      return row && fromRow(row)
    },

    /** The one with that secret, while its time is not up. */
    findByHash: async (hash: string): Promise<ApiToken | null> => {
      const inTime = [{ expiresAt: null }, { expiresAt: { gt: new Date() } }]
      const row = await prisma.apiKey.findUnique({
        where: { key: hash, OR: inTime },
      })
      return row && fromRow(row)
    },

    /** Keeps that it was used now; a database that takes no writes keeps nothing. */
    markUsed: async (id: string): Promise<void> => {
      const data = { lastRequest: new Date() }
      await prisma.apiKey.updateMany({ where: { id }, data }).catch((error: unknown) => {
        if (!isDatabaseLost(error)) throw error
      })
    },

    /** One owner's tokens, oldest first; everyone's when no owner is given. */
    list: async (owner?: { readonly userId: string | null }): Promise<ApiToken[]> => {
      const rows = await prisma.apiKey.findMany({
        where: owner ? { referenceId: owner.userId ?? instanceOwner } : {},
        include: formerKeys(),
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      })
      return rows.map(fromRow)
    },

    /** The one with a mark. */
    marked: async (mark: string): Promise<ApiToken | null> => {
      const row = await prisma.apiKey.findFirst({ where: { prefix: mark } })
      return row && fromRow(row)
    },

    /** Keeps a token and answers it; null when one with the same secret is there, which stays. */
    insert: async (token: NewApiToken, writing: Writing = {}): Promise<ApiToken | null> => {
      const { columns, values } = toRow(token)
      const places = values.map((_, index) => `$${index + 1}`).join(', ')
      const insert = `INSERT INTO api_key (${columns.join(', ')}) VALUES (${places})
        ON CONFLICT DO NOTHING RETURNING *`
      const work = async (client: pg.ClientBase) => client.query<Row>(insert, values)
      const { rows } = await ofInstallation(async () =>
        inTransaction(writers, 'READ COMMITTED', work, writing),
      )
      return rows[0] === undefined ? null : fromRow(rows[0])
    },

    /**
     * Gives a token another secret. Those that it had before the present one are not taken any more. Answers the
     * hashes of all that it had; null when there is no such token, or it is the environment's.
     *
     * @param announce tells of each on the connection of its transaction.
     */
    rotate: async (
      id: string,
      { start, hash, overlapMinutes }: Rotation,
      writing: Writing,
      announce: Announce,
    ): Promise<readonly string[] | null> => {
      const work = async (client: pg.ClientBase) => {
        const present = await client.query<{ key: string }>(PRESENT, [id])
        const key = present.rows[0]?.key
        if (key === undefined) return null
        const former = await client.query<{ key: string }>(END_FORMER, [id])
        await client.query(ROTATE, [id, hash, start])
        if (overlapMinutes > 0) await client.query(KEEP_FORMER, [key, id, overlapMinutes])
        const known = [key, ...former.rows.map((row) => row.key)]
        for (const each of known) await announce(client, each)
        return known
      }
      return ofInstallation(async () => inTransaction(writers, 'READ COMMITTED', work, writing))
    },

    /**
     * Keeps a token in place of those with its mark.
     *
     * @param announce tells of it on the connection of its transaction.
     */
    replaceMarked: async (
      token: NewApiToken & { readonly mark: string },
      writing: Writing,
      announce: (client: pg.ClientBase) => Promise<void>,
    ): Promise<ApiToken> => {
      const { columns, values } = toRow(token)
      const places = values.map((_, index) => `$${index + 1}`).join(', ')
      const insert = `INSERT INTO api_key (${columns.join(', ')}) VALUES (${places}) RETURNING *`
      const work = async (client: pg.ClientBase) => {
        await client.query('DELETE FROM api_key WHERE prefix = $1', [token.mark])
        const { rows } = await client.query<Row>(insert, values)
        await announce(client)
        return fromRow(rows[0]!)
      }
      return ofInstallation(async () => inTransaction(writers, 'READ COMMITTED', work, writing))
    },

    /** The token that had a secret before its present one, while that is still taken; noted as its use. */
    useFormer: async (
      hash: string,
    ): Promise<{ readonly id: string; readonly validUntil: Date } | null> => {
      const used = async () => writers.query<{ id: string; validUntil: Date }>(USE_FORMER, [hash])
      const { rows } = await ofInstallation(used)
      return rows[0] ?? null
    },

    /**
     * Deletes a token; answers the hashes of its secrets, or null when there was none.
     *
     * @param announce tells of each on the connection of its transaction.
     */
    delete: async (
      id: string,
      writing: Writing,
      announce: Announce,
    ): Promise<readonly string[] | null> => {
      const work = async (client: pg.ClientBase) => {
        const former = await client.query<{ key: string }>(END_FORMER, [id])
        const remove = 'DELETE FROM api_key WHERE id = $1 RETURNING key'
        const { rows } = await client.query<{ key: string }>(remove, [id])
        if (rows[0] === undefined) return null
        const known = [rows[0].key, ...former.rows.map(({ key }) => key)]
        for (const each of known) await announce(client, each)
        return known
      }
      return ofInstallation(async () => inTransaction(writers, 'READ COMMITTED', work, writing))
    },

    /** Deletes the tokens with that mark, except the one with that hash; says how many. */
    deleteMarked: async (mark: string, except: string | null): Promise<number> => {
      const others = except === null ? {} : { key: { not: except } }
      const { count } = await prisma.apiKey.deleteMany({ where: { prefix: mark, ...others } })
      return count
    },
  }
}

/** What is asked for beside a token. */
function formerKeys() {
  return {
    formerKeys: { where: { validUntil: { gt: new Date() } }, select: { validUntil: true } },
  } as const
}

const PRESENT = 'SELECT key FROM api_key WHERE id = $1 AND prefix IS NULL FOR UPDATE'
const END_FORMER = 'DELETE FROM former_api_key WHERE "apiKeyId" = $1 RETURNING key'
const ROTATE = 'UPDATE api_key SET key = $2, start = $3, "updatedAt" = now() WHERE id = $1'
const KEEP_FORMER = `
  INSERT INTO former_api_key (key, "apiKeyId", "validUntil")
  VALUES ($1, $2, now() + make_interval(mins => $3))`
const USE_FORMER = `
  UPDATE api_key k SET "lastRequest" = now() FROM former_api_key f
  WHERE f.key = $1 AND f."apiKeyId" = k.id AND f."validUntil" > now()
    AND (k."expiresAt" IS NULL OR k."expiresAt" > now())
  RETURNING k.id, f."validUntil"`

interface Row {
  readonly id: string
  readonly name: string | null
  readonly start: string | null
  readonly referenceId: string
  readonly scope: string
  readonly organizationIds: string[]
  readonly actions: string[] | null
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly lastRequest: Date | null
  readonly formerKeys?: readonly { readonly validUntil: Date }[]
}

function fromRow(row: Row): ApiToken {
  return {
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    userId: row.referenceId === instanceOwner ? null : row.referenceId,
    scope: row.scope as TokenScope,
    organizationIds: row.organizationIds,
    actions: (row.actions ?? []).filter(isAction),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    lastUsedAt: row.lastRequest,
    formerValidUntil: row.formerKeys?.[0]?.validUntil ?? null,
  }
}

function toRow(token: NewApiToken) {
  const row = {
    id: token.id,
    name: token.name,
    start: token.start,
    key: token.hash,
    prefix: token.mark ?? null,
    referenceId: token.userId ?? instanceOwner,
    scope: token.scope,
    organizationIds: [...token.organizationIds],
    actions: [...token.actions],
    expiresAt: token.expiresAt,
    updatedAt: new Date(),
  }
  return { columns: Object.keys(row).map(quoteIdentifier), values: Object.values(row) }
}
