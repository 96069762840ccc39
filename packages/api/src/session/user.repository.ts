import { isAction, roleGrant } from '@postscale/domain'
import type { Database } from '../database/database.js'
import { newId } from '../database/new-id.js'
import { accessRoleOf } from './custom-roles/custom-role.js'
import type { Access } from './principal.js'
import { ofInstallation } from '../database/reach.js'

interface NewUser {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** Somebody who may enter an organization. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly email: string
}

const MEMBER = { id: true, name: true, email: true } as const
const BY_NAME = [{ name: 'asc' }, { id: 'asc' }] as const

export type UserRepository = ReturnType<typeof createUserRepository>

/** Users, their memberships, and the link that makes the first of them. */
export function createUserRepository({ prisma }: Database) {
  return {
    hasUsers: async (): Promise<boolean> => (await prisma.user.findFirst()) !== null,

    /** What a user may enter; null when there is no such user. */
    access: async (userId: string): Promise<Access | null> => {
      const user = await prisma.user.findUnique({
        where: { id: userId },
        select: {
          instanceAdmin: true,
          memberships: { where: { deactivatedAt: null }, include: { customRole: true } },
        },
      })
      if (!user) return null
      const grants = user.memberships.flatMap(({ organizationId, role, customRole, teamIds }) => {
        const own = customRole && { ...customRole, actions: customRole.actions.filter(isAction) }
        const given = accessRoleOf({ role, customRole: own })
        return given === null ? [] : [[organizationId, roleGrant(given, teamIds)] as const]
      })
      return { allOrganizations: user.instanceAdmin, grants: new Map(grants) }
    },

    /** Whether a code is asked for after their password. */
    isAskedForCode: async (id: string): Promise<boolean> => {
      const select = { twoFactorEnabled: true } as const
      const user = await prisma.user.findUnique({ where: { id }, select })
      return user?.twoFactorEnabled ?? false
    },

    /** Whether they have an authenticator app or a passkey. */
    hasSecondFactor: async (id: string): Promise<boolean> => {
      const has = [{ twoFactorEnabled: true }, { passkeys: { some: {} } }]
      return (
        (await prisma.user.findFirst({ where: { id, OR: has }, select: { id: true } })) !== null
      )
    },

    /** Those who may enter an organization, by name. */
    members: async (organizationId: string): Promise<readonly Member[]> =>
      prisma.user.findMany({
        where: {
          OR: [
            { instanceAdmin: true },
            { memberships: { some: { organizationId, deactivatedAt: null } } },
          ],
        },
        select: MEMBER,
        orderBy: [...BY_NAME],
      }),

    find: async (id: string): Promise<Member | null> =>
      prisma.user.findUnique({ where: { id }, select: MEMBER }),

    some: async (ids: readonly string[]): Promise<readonly Member[]> =>
      prisma.user.findMany({ where: { id: { in: [...ids] } }, select: MEMBER }),

    addMembership: async (userId: string, organizationId: string, role = 'OWNER') => {
      await prisma.membership.createMany({
        data: [{ userId, organizationId, role }],
        skipDuplicates: true,
      })
    },

    keepSetupLink: async (tokenHash: string, expiresAt: Date): Promise<void> => {
      await prisma.setupLink.create({ data: { tokenHash, expiresAt } })
    },

    hasSetupLink: async (tokenHash: string): Promise<boolean> => {
      const link = await prisma.setupLink.findFirst({
        where: { tokenHash, expiresAt: { gt: new Date() } },
      })
      return link !== null
    },

    /**
     * Makes the first user, who may enter every organization, and uses the link up: of several
     * attempts at once one succeeds. False when the link was not valid.
     */
    createFirst: async (tokenHash: string, user: NewUser): Promise<boolean> =>
      ofInstallation(async () =>
        prisma.$transaction(async (transaction) => {
          await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('postscale set-up'))`
          if (await transaction.user.findFirst()) return false
          const used = await transaction.setupLink.deleteMany({
            where: { tokenHash, expiresAt: { gt: new Date() } },
          })
          if (used.count === 0) return false
          const { id } = await transaction.user.create({
            data: { id: newId(), name: user.name, email: user.email, instanceAdmin: true },
          })
          await transaction.credential.create({
            data: {
              id: newId(),
              accountId: id,
              providerId: 'credential',
              userId: id,
              password: user.passwordHash,
            },
          })
          const organizations = await transaction.organization.findMany({ select: { id: true } })
          await transaction.membership.createMany({
            data: organizations.map((organization) => ({
              userId: id,
              organizationId: organization.id,
            })),
          })
          await transaction.setupLink.deleteMany()
          return true
        }),
      ),
  }
}
