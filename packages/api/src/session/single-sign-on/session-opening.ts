import type { Access } from '../principal.js'
import type { Database } from '../../database/database.js'
import { SecondFactorDutyRepository } from '../second-factor-duty/second-factor-duty.repository.js'
import { domainOf } from './identity-provider.js'

/** How a session was begun. */
interface SessionOrigin {
  readonly email: string
  /** The organization whose identity provider vouched for the user; null after a password. */
  readonly vouchedById: string | null
  /** Whether its user proved a second factor in it. */
  readonly isProved: boolean
}

/** What a session opens of all that its user may enter; null when it opens nothing any more. */
export type SessionOpening = (origin: SessionOrigin, access: Access) => Promise<Access | null>

/**
 * What a session opens: all that no organization keeps back that wants its own provider, and, before a second factor is
 * proved, one.
 */
export function createSessionOpening(
  database: Pick<Database, 'prisma' | 'writers'>,
): SessionOpening {
  const duties = new SecondFactorDutyRepository(database)
  const openingOf = byProvider(database)
  return async (origin, access) => {
    const opened = await openingOf(origin, access)
    if (opened === null || origin.isProved || origin.vouchedById !== null) return opened
    const ids = opened.allOrganizations ? null : [...opened.grants.keys()]
    const closed = await duties.wanting(ids)
    return closed.size === 0 ? opened : { ...opened, closed }
  }
}

/**
 * A provider vouches to its own organization alone, unless whoever has the installation says that it does to all. A
 * password opens every organization but one that wants its own provider for that address; owners it lets in.
 */
function byProvider({ prisma }: Pick<Database, 'prisma'>): SessionOpening {
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
