import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { request } from 'playwright-core'
import type { ApiServer } from './api-server'
import { slug } from './demo-organization'
import { type Session, user as firstUser } from './first-user'

interface Connection {
  connect(): Promise<void>
  query(text: string, values: readonly string[]): Promise<unknown>
  end(): Promise<void>
}

interface Driver {
  readonly Client: new (config: { readonly connectionString: string }) => Connection
}

/** The API's own driver: the app needs none. */
const requireOfApi = createRequire(
  new URL('../../../../packages/api/package.json', import.meta.url),
)

/**
 * Makes another member of the demo organization, with the first user's rights and password, and answers with their session. There is no way to
 * them but the database.
 */
export async function makeSecondUser(
  { origin, dataFolder }: ApiServer,
  name: string,
): Promise<{ readonly email: string; readonly session: Session }> {
  const id = randomUUID()
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@acme.example`
  const driver = requireOfApi('pg') as Driver
  const client = new driver.Client({ connectionString: await databaseOf(dataFolder) })
  await client.connect()
  try {
    await client.query(
      `WITH made AS (
         INSERT INTO app_user (id, name, email, "emailVerified", "instanceAdmin", "updatedAt")
         SELECT $1, $2, $3, "emailVerified", "instanceAdmin", now() FROM app_user WHERE email = $4
       )
       INSERT INTO credential (id, "accountId", "providerId", "userId", password, "updatedAt")
       SELECT $1, $1, c."providerId", $1, c.password, now()
       FROM credential c JOIN app_user u ON u.id = c."userId" WHERE u.email = $4`,
      [id, name, email, firstUser.email],
    )
    await client.query(
      `INSERT INTO membership ("userId", "organizationId")
       SELECT $1, id FROM organization WHERE slug = $2`,
      [id, slug],
    )
  } finally {
    await client.end()
  }
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

/** The address of the database that an API keeps in its data folder. */
async function databaseOf(dataFolder: string): Promise<string> {
  const cluster = join(dataFolder, 'cluster')
  const [password, postmaster] = await Promise.all([
    readFile(join(cluster, 'password'), 'utf8'),
    readFile(join(cluster, 'data', 'postmaster.pid'), 'utf8'),
  ])
  const port = postmaster.split('\n')[3]
  return `postgresql://postscale:${password.trim()}@127.0.0.1:${port}/postscale`
}
