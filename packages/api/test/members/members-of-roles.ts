import type { BuiltInRole } from '@postscale/domain'
import type { AskOptions, TestApp } from '../http/use-app.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { signInMember } from '../session/sign-in-member.js'

/** A member of the only organization that there is, who has a role there. */
export async function memberWithRole(
  api: TestApp,
  name: string,
  role: BuiltInRole,
  teamIds: readonly string[] = [],
): Promise<{ readonly userId: string; readonly as: AskOptions }> {
  const organizationId = await onlyOrganization(api)
  const { id: userId, cookie } = await signInMember(api, name, [organizationId])
  await api.database.prisma.membership.update({
    where: { userId_organizationId: { userId, organizationId } },
    data: { role, teamIds: [...teamIds] },
  })
  await api.session.principals.forget(null)
  return { userId, as: { token: null, headers: { cookie } } }
}
