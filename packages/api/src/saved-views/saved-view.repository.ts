import type pg from 'pg'
import type { Database } from '../database/database.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { sqlStateOf } from '../database/sql-state-of.js'
import type { PrismaClient } from '../generated/prisma/client.js'
import type { SavedView, SavedViewChange } from './saved-view.js'

const UNIQUE_VIOLATION = '23505'

/** The views that somebody keeps in an organization at most. */
export const MOST_VIEWS = 200

/** How members look at an organization's lists. */
export class SavedViewRepository {
  readonly #prisma: PrismaClient
  readonly #writers: pg.Pool

  constructor({ prisma, writers }: Pick<Database, 'prisma' | 'writers'>) {
    this.#prisma = prisma
    this.#writers = writers
  }

  /**
   * An owner's and those that are shared, by name.
   *
   * @param page null for those of all pages.
   */
  async seenBy(
    organizationId: string,
    ownerId: string,
    page: string | null,
  ): Promise<readonly SavedView[]> {
    return this.#prisma.savedView.findMany({
      where: {
        organizationId,
        OR: [{ ownerId }, { isShared: true }],
        ...(page !== null && { page }),
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
  }

  /** A view that an owner sees: their own, or one that is shared; null where there is none. */
  async find(organizationId: string, ownerId: string, id: string): Promise<SavedView | null> {
    return this.#prisma.savedView.findFirst({
      where: { organizationId, id, OR: [{ ownerId }, { isShared: true }] },
    })
  }

  /** Keeps a view; TAKEN where its owner has one of the name on the page, TOO_MANY where they have enough. */
  async insert(
    organizationId: string,
    { id, ownerId, ownerName, name, page, search, isShared }: Omit<SavedView, 'updatedAt'>,
    writing: Writing,
  ): Promise<'TAKEN' | 'TOO_MANY' | null> {
    return this.#write(writing, async (client) => {
      const { rowCount } = await client.query(INSERT, [
        organizationId,
        id,
        ownerId,
        ownerName,
        name,
        page,
        JSON.stringify(search),
        isShared,
        MOST_VIEWS,
      ])
      return rowCount === 0 ? 'TOO_MANY' : null
    })
  }

  /** Changes what is given of a view; UNKNOWN where it is gone. */
  async update(
    organizationId: string,
    id: string,
    { name, search, isShared }: SavedViewChange,
    writing: Writing,
  ): Promise<'TAKEN' | 'UNKNOWN' | null> {
    return this.#write(writing, async (client) => {
      const { rowCount } = await client.query(UPDATE, [
        organizationId,
        id,
        name ?? null,
        search === undefined ? null : JSON.stringify(search),
        isShared ?? null,
      ])
      return rowCount === 0 ? 'UNKNOWN' : null
    })
  }

  /** Forgets a view; false when it is gone already. */
  async delete(organizationId: string, id: string, writing: Writing): Promise<boolean> {
    const remove = async (client: pg.ClientBase) =>
      client.query('DELETE FROM saved_view WHERE "organizationId" = $1 AND id = $2', [
        organizationId,
        id,
      ])
    return (await inTransaction(this.#writers, 'READ COMMITTED', remove, writing)).rowCount === 1
  }

  async #write<Answer>(
    writing: Writing,
    work: (client: pg.ClientBase) => Promise<Answer>,
  ): Promise<Answer | 'TAKEN'> {
    try {
      return await inTransaction(this.#writers, 'READ COMMITTED', work, writing)
    } catch (error) {
      if (sqlStateOf(error) === UNIQUE_VIOLATION) return 'TAKEN'
      throw error
    }
  }
}

const INSERT = `
  INSERT INTO saved_view ("organizationId", id, "ownerId", "ownerName", name, page, search, "isShared")
  SELECT $1, $2, $3, $4, $5, $6, $7::jsonb, $8
  WHERE (SELECT count(*) FROM saved_view WHERE "organizationId" = $1 AND "ownerId" = $3) < $9`

const UPDATE = `
  UPDATE saved_view SET name = coalesce($3, name), search = coalesce($4::jsonb, search),
    "isShared" = coalesce($5, "isShared"), "updatedAt" = now()
  WHERE "organizationId" = $1 AND id = $2`
