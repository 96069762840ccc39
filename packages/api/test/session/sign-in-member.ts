import { newId } from '../../src/database/new-id.js'
import type { TestApp } from '../http/use-app.js'
import { cookieOf, password } from './set-up-user.js'

/** A user of our own making, who is a member of these organizations, and their session's cookie. */
export async function signInMember(
  api: TestApp,
  name: string,
  organizationIds: readonly string[],
): Promise<{ readonly id: string; readonly cookie: string }> {
  const { database, session } = api
  const [id, email] = [newId(), `${name.toLowerCase()}@example.com`]
  await database.prisma.user.create({
    data: {
      id,
      name,
      email,
      credentials: {
        create: {
          id: newId(),
          accountId: id,
          providerId: 'credential',
          password: await session.auth.hashPassword(password),
        },
      },
    },
  })
  for (const organizationId of organizationIds) {
    await session.users.addMembership(id, organizationId)
  }
  const answer = await api.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email, password },
  })
  return { id, cookie: cookieOf(answer.headers['set-cookie']) }
}
