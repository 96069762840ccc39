import { isProvidedRole } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import type { IdentityProvider, ProviderUser, RoleRule } from './identity-provider.js'

/** What is written of a provider; a secret that is left out stays. */
interface ProviderToKeep extends Omit<IdentityProvider, 'clientSecret'> {
  readonly clientSecret: string | null
}

/** Tells of a change on the connection of its transaction. */
export type Announce = (client: pg.ClientBase) => Promise<void>

/** The identity providers of organizations, one of each. */
export class IdentityProviderRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async find(organizationId: string): Promise<IdentityProvider | null> {
    const text = `SELECT * FROM identity_provider WHERE "organizationId" = $1`
    const { rows } = await this.#pool.query<Row>(text, [organizationId])
    return rows[0] === undefined ? null : fromRow(rows[0])
  }

  /** The provider of whoever has proved a domain. */
  async ofDomain(domain: string): Promise<IdentityProvider | null> {
    const { rows } = await this.#pool.query<Row>(OF_DOMAIN, [domain])
    return rows[0] === undefined ? null : fromRow(rows[0])
  }

  /** Those who have signed in by an organization's provider, by name. */
  async users(organizationId: string): Promise<readonly ProviderUser[]> {
    return (await this.#pool.query<ProviderUser>(USERS, [organizationId])).rows
  }

  /** Keeps a provider. Another issuer or client ends the sessions that the one before vouched for. */
  async keep(provider: ProviderToKeep, writing: Writing, announce: Announce): Promise<void> {
    const { organizationId, issuer, clientId, clientSecret, defaultRole } = provider
    const { makesMembers, allowsPasswords, opensAll, rolesClaim, roleRules } = provider
    await inTransaction(
      this.#pool,
      'READ COMMITTED',
      async (client) => {
        await client.query(END_OTHERS, [organizationId, issuer, clientId])
        await client.query(KEEP, [
          organizationId,
          issuer,
          clientId,
          clientSecret,
          defaultRole,
          makesMembers,
          allowsPasswords,
          opensAll,
          rolesClaim,
          JSON.stringify(roleRules),
        ])
        await announce(client)
      },
      writing,
    )
  }

  /** Takes a provider away, with the sessions that it vouched for. False when there is none. */
  async remove(organizationId: string, writing: Writing, announce: Announce): Promise<boolean> {
    const work = async (client: pg.ClientBase) => {
      const remove = `DELETE FROM identity_provider WHERE "organizationId" = $1`
      const { rowCount } = await client.query(remove, [organizationId])
      await client.query(`DELETE FROM session WHERE "vouchedById" = $1`, [organizationId])
      await client.query(`DELETE FROM provider_identity WHERE "organizationId" = $1`, [
        organizationId,
      ])
      await announce(client)
      return rowCount === 1
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }
}

interface Row extends Omit<IdentityProvider, 'defaultRole' | 'roleRules'> {
  readonly defaultRole: string
  readonly roleRules: readonly { readonly value: string; readonly role: string }[]
}

function fromRow({ defaultRole, roleRules, ...row }: Row): IdentityProvider {
  return {
    ...row,
    defaultRole: isProvidedRole(defaultRole) ? defaultRole : 'VIEWER',
    roleRules: roleRules.filter(isRule),
  }
}

function isRule(rule: { readonly value: string; readonly role: string }): rule is RoleRule {
  return isProvidedRole(rule.role)
}

const OF_DOMAIN = `
  SELECT p.* FROM identity_provider p
  JOIN provider_domain d ON d."organizationId" = p."organizationId"
  WHERE d.domain = $1 AND d."provedAt" IS NOT NULL`

const USERS = `
  SELECT i."userId", u.name, u.email, max(i."lastSignInAt") AS "lastSignInAt"
  FROM provider_identity i JOIN app_user u ON u.id = i."userId"
  WHERE i."organizationId" = $1
  GROUP BY i."userId", u.name, u.email ORDER BY u.name, i."userId"`

const END_OTHERS = `
  DELETE FROM session s USING identity_provider p
  WHERE p."organizationId" = $1 AND s."vouchedById" = $1
    AND (p.issuer, p."clientId") IS DISTINCT FROM ($2, $3)`

const KEEP = `
  INSERT INTO identity_provider ("organizationId", issuer, "clientId", "clientSecret", "defaultRole",
    "makesMembers", "allowsPasswords", "opensAll", "rolesClaim", "roleRules")
  VALUES ($1, $2, $3, coalesce($4, ''), $5, $6, $7, $8, $9, $10::jsonb)
  ON CONFLICT ("organizationId") DO UPDATE SET issuer = excluded.issuer,
    "clientId" = excluded."clientId",
    "clientSecret" = coalesce($4, identity_provider."clientSecret"),
    "defaultRole" = excluded."defaultRole", "makesMembers" = excluded."makesMembers",
    "allowsPasswords" = excluded."allowsPasswords", "opensAll" = excluded."opensAll",
    "rolesClaim" = excluded."rolesClaim", "roleRules" = excluded."roleRules", "updatedAt" = now()`
