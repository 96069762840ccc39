import { randomUUID } from 'node:crypto'
import { request } from 'playwright-core'
import type { ApiServer } from './api-server'
import { slug } from './demo-organization'
import { type Session, user as firstUser } from './first-user'
import { runSql } from './seeded-databases'

/**
 * Makes another member of the demo organization, with the first user's rights and password, and answers with their session. There is no way to
 * them but the database.
 */
export async function makeSecondUser(
  { origin, databaseUrl }: ApiServer,
  name: string,
): Promise<{ readonly email: string; readonly session: Session }> {
  const id = randomUUID()
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@acme.example`
  await runSql(
    databaseUrl,
    `WITH made AS (
       INSERT INTO app_user (id, name, email, "emailVerified", "instanceAdmin", "updatedAt")
       SELECT $1, $2, $3, "emailVerified", "instanceAdmin", now() FROM app_user WHERE email = $4
     )
     INSERT INTO credential (id, "accountId", "providerId", "userId", password, "updatedAt")
     SELECT $1, $1, c."providerId", $1, c.password, now()
     FROM credential c JOIN app_user u ON u.id = c."userId" WHERE u.email = $4`,
    [id, name, email, firstUser.email],
  )
  await runSql(
    databaseUrl,
    `INSERT INTO membership ("userId", "organizationId")
     SELECT $1, id FROM organization WHERE slug = $2`,
    [id, slug],
  )
  const asking = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
  try {
    const data = { email, password: firstUser.password }
    const signedIn = await asking.post('/api/auth/sign-in/email', { data })
    if (!signedIn.ok()) throw new Error(`${name} was refused: ${await signedIn.text()}`)
    return { email, session: await asking.storageState() }
  } finally {
    await asking.dispose()
  }
}
