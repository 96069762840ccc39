import { execFile } from 'node:child_process'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import { request } from 'playwright-core'
import type { ApiServer } from './api-server'
import { slug } from './demo-organization'
import { type Session, user } from './first-user'

const database = new URL('../../../../packages/api/dist/database/database.js', import.meta.url)

/** Somebody else of the demo organization, with the first user's password. */
export const colleague = { name: 'Tomás Rey', email: 'tomas@acme.example' }

/** Runs beside the API, on the same database: nothing makes a second user yet. */
const ADD = `
  const [url, dataDirectory, name, email, slug] = process.argv.slice(1)
  const { openDatabase } = await import(url)
  const log = { info() {}, warn() {}, error() {} }
  const place = { database: { kind: 'embedded', dataDirectory }, poolSize: 1 }
  const { pool, close } = await openDatabase(place, log)
  await pool.query(\`
    WITH made AS (
      INSERT INTO app_user (id, name, email, "updatedAt") VALUES ($2, $1, $2, now()) RETURNING id
    ), credential AS (
      INSERT INTO credential (id, "accountId", "providerId", "userId", password, "updatedAt")
      SELECT made.id, made.id, 'credential', made.id, c.password, now()
      FROM made CROSS JOIN (SELECT password FROM credential LIMIT 1) c
    )
    INSERT INTO membership ("userId", "organizationId")
    SELECT made.id, o.id FROM made CROSS JOIN organization o WHERE o.slug = $3\`, [name, email, slug])
  await close()
`

/** Makes a second member of the demo organization, and answers with their session. */
export async function makeColleague({ origin, dataFolder }: ApiServer): Promise<Session> {
  const { name, email } = colleague
  const given = [database.href, dataFolder, name, email, slug]
  await promisify(execFile)(execPath, ['--input-type=module', '--eval', ADD, ...given])
  const asking = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
  try {
    const data = { email, password: user.password }
    const signedIn = await asking.post('/api/auth/sign-in/email', { data })
    if (!signedIn.ok()) throw new Error(`The second user was refused: ${await signedIn.text()}`)
    return await asking.storageState()
  } finally {
    await asking.dispose()
  }
}
