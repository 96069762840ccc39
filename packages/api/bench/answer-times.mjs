// Whether times tell what answers do not: a wrong password for an address that is known, for one that is not and for
// a user without a password, and the slug of an organization that is another's beside one that is not there.
// `node bench/answer-times.mjs [TIMES]`, after a build. The kinds are asked in turn, on one connection.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../dist/app.js'
import { buildSchema } from '../dist/build-schema.js'
import { openDatabase } from '../dist/database/database.js'
import { ofInstallation } from '../dist/database/reach.js'
import { newId } from '../dist/database/new-id.js'
import { readEnvironment } from '../dist/environment.js'
import { createLog } from '../dist/http/create-log.js'
import { createServices } from '../dist/services.js'
import { createSession } from '../dist/session/session.js'

const times = Number(process.argv[2] ?? 200)
const password = 'correct horse battery'
const folder = mkdtempSync(join(tmpdir(), 'postscale-bench-'))
// The system user of PostgreSQL has to get in, where root runs this.
chmodSync(folder, 0o755)
const environment = readEnvironment({ POSTSCALE_DATA_DIR: folder, POSTSCALE_DEMO: '0' })
const log = createLog('error', false)
const database = await openDatabase(environment, log)
// Holding is by address and account alone, and would hide what is measured.
const pause = async () => undefined
const origin = 'http://localhost'
const session = await createSession({ database, log, origin, originFixed: false, pause })
const services = await createServices({ database, log })
const app = createApp({
  environment,
  database,
  session,
  services,
  schema: await buildSchema(),
  log,
})
await app.listen({ host: '127.0.0.1', port: 0 })
const server = `http://127.0.0.1:${app.server.address().port}`

const [own, foreign] = [newId(), newId()]
await ofInstallation(async () => {
  for (const [id, slug] of [
    [own, 'own'],
    [foreign, 'foreign'],
  ]) {
    await database.prisma.organizationSlug.create({ data: { organizationId: id, slug } })
    await database.prisma.organization.create({ data: { id, slug, currency: 'USD', revision: 1 } })
  }
  await session.organizations.bySlug('foreign')
  const bo = await makeUser('bo@example.com', await session.auth.hashPassword(password))
  await makeUser('nopassword@example.com', null)
  await session.users.addMembership(bo, own)
})

async function makeUser(email, hash) {
  const id = newId()
  const credentials = { id: newId(), accountId: id, providerId: 'credential', password: hash }
  const data = { id, name: email, email, credentials: { create: credentials } }
  await database.prisma.user.create({ data })
  return id
}

let address = 0
async function post(path, body, headers = {}) {
  address += 1
  const from = `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`
  return fetch(`${server}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, origin, ...headers },
    body: JSON.stringify(body),
  })
}
const signIn = (email, secret) => post('/api/auth/sign-in/email', { email, password: secret })
const signedIn = await signIn('bo@example.com', password)
const cookie = signedIn.headers
  .getSetCookie()
  .map((each) => each.split(';')[0])
  .join('; ')
const slug = (name) =>
  post('/graphql', { query: `{ organization(slug: "${name}") { id } }` }, { cookie })

/** Milliseconds of each kind, asked in turn. */
async function measured(kinds) {
  const took = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
  for (let round = -10; round < times; round += 1) {
    for (const [kind, ask] of Object.entries(kinds)) {
      const began = performance.now()
      await (await ask()).text()
      if (round >= 0) took[kind].push(performance.now() - began)
    }
  }
  for (const [kind, values] of Object.entries(took)) {
    const sorted = values.toSorted((a, b) => a - b)
    const at = (part) => sorted[Math.floor(sorted.length * part)].toFixed(2)
    console.log(`${kind}: median ${at(0.5)} ms, quartiles ${at(0.25)} to ${at(0.75)} ms`)
  }
}

await measured({
  'wrong password, known address': () => signIn('bo@example.com', 'wrong horse battery'),
  'wrong password, unknown address': () => signIn('nobody@example.com', 'wrong horse battery'),
  'wrong password, user without one': () => signIn('nopassword@example.com', 'wrong horse battery'),
})
await measured({
  'organization of others': () => slug('foreign'),
  'organization that is not there': () => slug('nothing'),
})

await app.close()
await services.close()
await session.close()
await database.close()
rmSync(folder, { recursive: true, force: true })
