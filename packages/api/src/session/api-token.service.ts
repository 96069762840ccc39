import { randomBytes } from 'node:crypto'
import { type Action, ORGANIZATION_ACTIONS } from '@postscale/domain'
import type { Writing } from '../database/in-transaction.js'
import { newId } from '../database/new-id.js'
import { can, grantIn } from './can.js'
import type { ApiToken, ApiTokenRepository, TokenScope } from './api-token.repository.js'
import { hashToken } from './tokens.js'
import { type Principal, userIdOf } from './principal.js'
import type { Principals } from './principals.js'

interface ApiTokenRequest {
  readonly name: string
  /** Restricts the token to these; null leaves it all that its maker may enter. */
  readonly organizationIds: readonly string[] | null
  /** What it may do of what its maker may; empty for all of it. */
  readonly actions: readonly Action[]
  readonly expiresAt: Date | null
}

/** A new token, with the secret that is shown this once. */
interface CreatedApiToken {
  readonly token: ApiToken
  readonly secret: string
}

export type ApiTokenService = ReturnType<typeof createApiTokenService>

const startLength = 8
const environmentMark = 'environment'

/** Makes, lists and revokes API tokens. Nobody gives a token more than they have. */
export function createApiTokenService(tokens: ApiTokenRepository, principals: Principals) {
  return {
    /** Null when one of the organizations is not the principal's to give. */
    create: async (
      principal: Principal,
      request: ApiTokenRequest,
      writing?: Writing,
    ): Promise<CreatedApiToken | null> => {
      const listed = request.organizationIds ?? []
      if (!listed.every((id) => can(principal, 'apiToken.write', id))) return null
      const { secret, start, hash } = newSecret()
      const token = {
        id: newId(),
        name: request.name,
        start,
        hash,
        expiresAt: request.expiresAt,
        actions: actionsOf(principal, request.actions),
        userId: userIdOf(principal),
        ...scopeOf(principal, request.organizationIds),
      }
      const made = await tokens.insert(token, writing)
      if (!made) throw new Error('two tokens have one secret')
      return { token: made, secret }
    },

    /** The token of an organization's directory, which outlives whoever made it; null while there is none. */
    provisioning: async (organizationId: string): Promise<ApiToken | null> =>
      tokens.marked(provisioningMark(organizationId)),

    /** Makes it, in place of the one before. */
    makeProvisioning: async (
      organizationId: string,
      writing: Writing,
    ): Promise<CreatedApiToken> => {
      const { secret, start, hash } = newSecret()
      const token = await tokens.replaceMarked(
        {
          id: newId(),
          name: 'SCIM',
          start,
          hash,
          mark: provisioningMark(organizationId),
          userId: null,
          scope: 'ORGANIZATIONS',
          organizationIds: [organizationId],
          actions: ['member.provision'],
          expiresAt: null,
        },
        writing,
        async (client) => principals.announce(client, null),
      )
      principals.drop(null)
      return { token, secret }
    },

    /** Ends it; false when there is none. */
    endProvisioning: async (organizationId: string, writing: Writing): Promise<boolean> => {
      const token = await tokens.marked(provisioningMark(organizationId))
      if (token === null) return false
      const known = await tokens.delete(token.id, writing, principals.announce)
      for (const each of known ?? []) principals.drop(each)
      return known !== null
    },

    /** One's own, oldest first. */
    list: async (principal: Principal): Promise<ApiToken[]> => {
      const own = await tokens.list({ userId: userIdOf(principal) })
      return own.filter((token) => mayManage(principal, token))
    },

    /** Those of others that a principal may revoke: all of them for whoever has the installation, else none. */
    listOthers: async (principal: Principal): Promise<ApiToken[]> => {
      if (!principal.access.allOrganizations) return []
      const isOthers = ({ userId }: ApiToken) => userId !== userIdOf(principal)
      return (await tokens.list()).filter((each) => isOthers(each) && mayManage(principal, each))
    },

    /** False when there is no such token, or not for this principal. */
    revoke: async (principal: Principal, id: string, writing: Writing): Promise<boolean> => {
      const token = await tokens.find(id)
      if (!token || !mayManage(principal, token)) return false
      const hashes = await tokens.delete(id, writing, principals.announce)
      for (const hash of hashes ?? []) principals.drop(hash)
      return hashes !== null
    },

    /**
     * Gives a token another secret; the present one is taken for so many minutes more. Null when there is no such
     * token, or not for this principal, or its secret is the environment's.
     */
    rotate: async (
      principal: Principal,
      id: string,
      overlapMinutes: number,
      writing: Writing,
    ): Promise<CreatedApiToken | null> => {
      const token = await tokens.find(id)
      if (!token || !mayManage(principal, token)) return null
      const { secret, start, hash } = newSecret()
      const rotation = { start, hash, overlapMinutes }
      const former = await tokens.rotate(id, rotation, writing, principals.announce)
      for (const each of former ?? []) principals.drop(each)
      const rotated = former && (await tokens.find(id))
      return rotated && { token: rotated, secret }
    },

    /**
     * Makes the environment's token the only one of its kind: it owns every organization, also
     * future ones. Another value withdraws the one before; a start without a value leaves it, until
     * it is revoked like any other.
     */
    keepEnvironmentToken: async (secret: string): Promise<void> => {
      const hash = hashToken(secret)
      const withdrawn = await tokens.deleteMarked(environmentMark, hash)
      if (withdrawn > 0) await principals.forget(null)
      await tokens.insert({
        id: newId(),
        name: 'POSTSCALE_BOOTSTRAP_TOKEN',
        start: '',
        hash,
        mark: environmentMark,
        userId: null,
        scope: 'INSTANCE',
        organizationIds: [],
        actions: [],
        expiresAt: null,
      })
    },
  }
}

function newSecret() {
  const secret = `pst_${randomBytes(32).toString('base64url')}`
  return { secret, start: secret.slice(0, startLength), hash: hashToken(secret) }
}

/** Marks the token of an organization's directory. */
function provisioningMark(organizationId: string): string {
  return `scim:${organizationId}`
}

/** What a token may give of what it may do itself; a user's own tokens never may more than the user. */
function actionsOf(principal: Principal, asked: readonly Action[]): readonly Action[] {
  if (!isRestricted(principal)) return asked
  const own = [...principal.access.grants.values()].map(({ actions }) => actions)
  const common = ORGANIZATION_ACTIONS.filter((action) => own.every((each) => each.has(action)))
  return asked.length === 0 ? common : asked.filter((action) => common.includes(action))
}

function scopeOf(
  principal: Principal,
  listed: readonly string[] | null,
): { scope: TokenScope; organizationIds: readonly string[] } {
  if (listed) return { scope: 'ORGANIZATIONS', organizationIds: listed }
  if (isRestricted(principal)) {
    const open = [...principal.access.grants.keys()].filter((id) => grantIn(principal, id) !== null)
    return { scope: 'ORGANIZATIONS', organizationIds: open }
  }
  const scope = userIdOf(principal) === null ? 'INSTANCE' : 'USER'
  return { scope, organizationIds: [] }
}

/** Whether a token lies within what the principal has. */
function mayManage(principal: Principal, token: ApiToken): boolean {
  const isTheirs = principal.access.allOrganizations || token.userId === userIdOf(principal)
  if (!isTheirs || !isRestricted(principal)) return isTheirs
  return (
    token.scope === 'ORGANIZATIONS' &&
    token.organizationIds.every((id) => grantIn(principal, id) !== null)
  )
}

/**
 * Whether somebody may do less than their user: by a token that is limited, or a session that opens a part alone, or not all
 * of it before a second factor is proved.
 */
function isRestricted({ kind, access }: Principal): boolean {
  if (access.closed !== undefined) return true
  return !access.allOrganizations && (kind === 'token' || access.isPart === true)
}
