import type { ProvidedRole } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction } from '../../database/in-transaction.js'
import { newId } from '../../database/new-id.js'
import { recordMembership } from '../access-log/record-membership.js'
import type { MemberRole } from '../custom-roles/custom-role.js'
import { enterByInvitation, type Invitation, waitingInvitation } from '../invitation.repository.js'
import { lockMembers, readMember } from '../member.repository.js'
import { type Admission, admit } from './admission.js'
import type { Announce } from './identity-provider.repository.js'
import type { IdentityProvider } from './identity-provider.js'
import type { ProviderClaims } from './provider-client.js'
import type { SignInProblem } from '../../errors/sign-in-problem.js'

/** Who is let in by a provider, or why they are not. */
export type Admitted = { readonly userId: string } | { readonly problem: SignInProblem }

/** Lets in whom providers vouch for. */
export class AdmissionRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /**
   * Finds the user, by what the provider calls them or else by their address, and has them let in or not; somebody new
   * is made a user only with a membership. Sign-ins at the same time take turns for one organization.
   *
   * @param announce tells of what somebody may do now, on the connection of its transaction.
   */
  async admit(
    provider: IdentityProvider,
    claims: ProviderClaims,
    announce: Announce,
  ): Promise<Admitted> {
    const { organizationId, issuer } = provider
    return inTransaction(this.#pool, 'READ COMMITTED', async (client) => {
      await lockMembers(client, organizationId)
      const found = await client.query<Found>(FIND, [
        organizationId,
        issuer,
        claims.subject,
        claims.email,
      ])
      const [user] = found.rows
      const domains = await provedDomains(client, organizationId)
      const membership =
        user?.role == null ? null : { role: user.role, isActive: user.deactivatedAt === null }
      const { email } = claims
      const invitation =
        email === null ? null : await waitingInvitation(client, organizationId, email)
      const admission = admit(provider, domains, claims, membership, invitation)
      if (admission.kind === 'REFUSED') return { problem: admission.problem }
      const userId = user?.id ?? (await makeUser(client, claims))
      if (admission.kind === 'INVITED') await takeUp(client, userId, invitation!, admission.role)
      else await write(client, organizationId, userId, admission)
      await client.query(VOUCHED, [organizationId, issuer, claims.subject, userId])
      await announce(client)
      return { userId }
    })
  }
}

interface Found {
  readonly id: string
  readonly role: MemberRole | null
  readonly deactivatedAt: Date | null
}

async function provedDomains(client: pg.ClientBase, organizationId: string) {
  const { rows } = await client.query<{ domain: string }>(
    'SELECT domain FROM provider_domain WHERE "organizationId" = $1 AND "provedAt" IS NOT NULL',
    [organizationId],
  )
  return new Set(rows.map(({ domain }) => domain))
}

async function makeUser(client: pg.ClientBase, claims: ProviderClaims): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO app_user (id, name, email, "emailVerified", "updatedAt")
     VALUES ($1, $2, $3, true, now())
     ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id`,
    [newId(), claims.name ?? claims.email, claims.email],
  )
  return rows[0]!.id
}

/** @param role instead of the invitation's; null for that. */
async function takeUp(
  client: pg.ClientBase,
  userId: string,
  invitation: Invitation,
  role: ProvidedRole | null,
): Promise<void> {
  const given = role === null ? invitation : { ...invitation, role, customRole: null, teamIds: [] }
  const { before, after } = await enterByInvitation(client, given, userId)
  const actor = { kind: 'user', id: userId, name: after.name } as const
  await recordMembership(client, actor, invitation.organizationId, before, after)
}

async function write(
  client: pg.ClientBase,
  organizationId: string,
  userId: string,
  admission: Extract<Admission, { kind: 'ENTERS' | 'STAYS' }>,
): Promise<void> {
  if (admission.role === null) return
  const before = await readMember(client, organizationId, userId)
  await client.query(
    `INSERT INTO membership ("userId", "organizationId", role) VALUES ($1, $2, $3)
     ON CONFLICT ("userId", "organizationId") DO UPDATE
     SET role = excluded.role, "customRoleId" = NULL`,
    [userId, organizationId, admission.role],
  )
  const after = (await readMember(client, organizationId, userId))!
  const actor = { kind: 'user', id: userId, name: after.name } as const
  await recordMembership(client, actor, organizationId, before, after)
}

/** By what the provider calls them first: an address can be given to somebody else. */
const FIND = `
  SELECT u.id, m.role, m."deactivatedAt" FROM (
    SELECT "userId" AS id, 1 AS place FROM provider_identity
    WHERE "organizationId" = $1 AND issuer = $2 AND subject = $3
    UNION ALL SELECT id, 2 FROM app_user WHERE email = $4
  ) known
  JOIN app_user u USING (id)
  LEFT JOIN membership m ON m."organizationId" = $1 AND m."userId" = u.id
  ORDER BY place LIMIT 1`

const VOUCHED = `
  INSERT INTO provider_identity ("organizationId", issuer, subject, "userId") VALUES ($1, $2, $3, $4)
  ON CONFLICT ("organizationId", issuer, subject)
  DO UPDATE SET "lastSignInAt" = now(), "userId" = excluded."userId"`
