import type pg from 'pg'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import type { Announce } from './identity-provider.repository.js'
import type { ProviderDomain } from './identity-provider.js'

/** The domains that organizations say are theirs. */
export class ProviderDomainRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** An organization's, by name. */
  async all(organizationId: string): Promise<readonly ProviderDomain[]> {
    const text = `${SELECT} WHERE "organizationId" = $1 ORDER BY domain`
    return (await this.#pool.query<ProviderDomain>(text, [organizationId])).rows
  }

  /** Adds one, not proved yet; one that is there stays as it is. */
  async add(organizationId: string, { domain, proof }: ProviderDomain, writing: Writing) {
    const work = async (client: pg.ClientBase) =>
      client.query(
        `INSERT INTO provider_domain ("organizationId", domain, proof) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING`,
        [organizationId, domain, proof],
      )
    await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }

  /** Lets one count from now on. False when another organization has proved it. */
  async prove(
    organizationId: string,
    domain: string,
    writing: Writing,
    announce: Announce,
  ): Promise<boolean> {
    const work = async (client: pg.ClientBase) => {
      await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`domain ${domain}`])
      const { rowCount } = await client.query(TAKEN, [organizationId, domain])
      if (rowCount !== 0) return false
      await client.query(
        `UPDATE provider_domain SET "provedAt" = coalesce("provedAt", now())
         WHERE "organizationId" = $1 AND domain = $2`,
        [organizationId, domain],
      )
      await announce(client)
      return true
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }

  /** False when there is no such domain. */
  async remove(
    organizationId: string,
    domain: string,
    writing: Writing,
    announce: Announce,
  ): Promise<boolean> {
    const work = async (client: pg.ClientBase) => {
      const remove = 'DELETE FROM provider_domain WHERE "organizationId" = $1 AND domain = $2'
      const { rowCount } = await client.query(remove, [organizationId, domain])
      await announce(client)
      return rowCount === 1
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }
}

const SELECT = 'SELECT domain, proof, "provedAt" FROM provider_domain'

const TAKEN = `
  SELECT 1 FROM provider_domain
  WHERE domain = $2 AND "organizationId" <> $1 AND "provedAt" IS NOT NULL`
