import type { Access } from '../principal.js'
import type { Database } from '../../database/database.js'
import { domainOf } from './identity-provider.js'

/** How a session was begun. */
interface SessionOrigin {
  readonly email: string
  /** The organization whose identity provider vouched for the user; null after a password. */
  readonly vouchedById: string | null
}

/** What a session opens of all that its user may enter; null when it opens nothing any more. */
export type SessionOpening = (origin: SessionOrigin, access: Access) => Promise<Access | null>

/**
 * A provider vouches to its own organization alone, unless whoever has the installation says that it does to all. A
 * password opens every organization but one that wants its own provider for that address; owners it lets in.
 */
export function createSessionOpening({ prisma }: Pick<Database, 'prisma'>): SessionOpening {
  return async ({ email, vouchedById }, access) => {
    if (vouchedById !== null) {
      const provider = await prisma.identityProvider.findFirst({
        where: { organizationId: vouchedById },
        select: { opensAll: true },
      })
      if (provider === null) return null
      return provider.opensAll ? access : only(access, (id) => id === vouchedById)
    }
    if (access.allOrganizations || access.grants.size === 0) return access
    const domain = domainOf(email)
    const proved = await prisma.providerDomain.findFirst({
      where: { domain: domain ?? '', provedAt: { not: null } },
      select: { organizationId: true },
    })
    const organizationId = proved?.organizationId ?? ''
    const grant = access.grants.get(organizationId)
    if (grant === undefined || grant.actions.has('owner.write')) return access
    const wanting = await prisma.identityProvider.findFirst({
      where: { organizationId, allowsPasswords: false },
      select: { organizationId: true },
    })
    return wanting === null ? access : only(access, (id) => id !== organizationId)
  }
}

function only({ grants }: Access, opens: (organizationId: string) => boolean): Access {
  return {
    allOrganizations: false,
    grants: new Map([...grants].filter(([id]) => opens(id))),
    isPart: true,
  }
}
