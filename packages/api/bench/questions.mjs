// The five questions on the large demo, against hand-written SQL, PostGraphile and static bytes: `pnpm bench:questions [ROUNDS]
// [SECONDS] [FOLDER]`. Contenders are asked in turn, round by round, in one run on one machine: read the ratios. FOLDER keeps
// the data for the next time. What is in bench/peers is installed there by the command, and by nothing else.
import { fork, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { createLog } from '../dist/http/create-log.js'
import { readEnvironment } from '../dist/environment.js'
import { openDatabase } from '../dist/database/database.js'
import { ofInstallation } from '../dist/database/reach.js'
import { QUESTIONS } from './peers/questions.mjs'
import { slug, startLargeDemo, token } from './large-demo.mjs'

const [rounds = '3', seconds = '2', kept] = process.argv.slice(2)
const folder = kept ?? mkdtempSync(join(tmpdir(), 'postscale-bench-'))
chmodSync(folder, 0o755)
const file = (path) => fileURLToPath(new URL(path, import.meta.url))

// Seeds, and brings the database up; it runs for as long as this does.
const seeding = await startLargeDemo(folder)
const { organization } = await seeding.ask(
  'query ($slug: String!) { organization(slug: $slug) { asOf } }',
)
const variables = { POSTSCALE_DATA_DIR: folder, POSTSCALE_DEMO: '0', POSTSCALE_LOG_LEVEL: 'error' }
const database = await openDatabase(readEnvironment(variables), createLog('error', false))
await ofInstallation(async () => {
  const { rows } = await database.writers.query('SELECT id FROM organization WHERE slug = $1', [
    slug,
  ])
  const text = readFileSync(file('peers/views.sql'), 'utf8')
    .replaceAll(':organization', `'${rows[0].id}'::uuid`)
    .replaceAll(':day', `'${organization.asOf}'::date`)
  await asOwner(text)
})
await seeding.close()

/** The views are the operator's, whom no policy of ours holds back. */
async function asOwner(text) {
  const { default: pg } = await import('pg')
  const client = new pg.Client(database.directUrl ?? database.url)
  await client.connect()
  await client.query(text)
  await client.end()
}

const children = []

/** A server of ours in a process of its own, that keeps answers or none. */
async function postscale(answersMb) {
  const env = {
    ...process.env,
    ...variables,
    PORT: '0',
    POSTSCALE_BOOTSTRAP_TOKEN: token,
    POSTSCALE_ANSWERS_MB: String(answersMb),
    POSTSCALE_THREADS: '0',
    NODE_ENV: 'production',
  }
  const child = spawn(process.execPath, [file('../dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const origin = await new Promise((resolve) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      if (said === null) return
      said += chunk
      const found = /listens on (http:[^\s"]+)/.exec(said)
      if (found === null) return
      said = null
      resolve(found[1])
    })
  })
  const worked = async () => {
    // What the system says of a process: ticks of a hundredth of a second.
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  }
  const ask = (name) => ({
    url: `${origin}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUESTIONS[name].ours }),
  })
  return { ask, worked }
}

/** A contender in a process of its own. */
async function peer(kind) {
  const child = fork(file('peers/contender.mjs'), [kind], {
    env: { ...process.env, DATABASE_URL: database.url },
  })
  children.push(child)
  const heard = () => new Promise((resolve) => child.once('message', resolve))
  const { origin } = await heard()
  const worked = async () => {
    const answer = heard()
    child.send('worked')
    return (await answer).worked
  }
  const ask = (name) =>
    kind === 'postgraphile'
      ? {
          url: `${origin}/graphql`,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: QUESTIONS[name].postgraphile }),
        }
      : { url: `${origin}/${name}`, method: 'GET', headers: {} }
  return { ask, worked }
}

const contenders = {
  postscale: await postscale(0),
  kept: await postscale(64),
  sql: await peer('sql'),
  postgraphile: await peer('postgraphile'),
  static: await peer('static'),
}

async function load(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file('peers/load.mjs'), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** All texts and numbers of an answer, sorted: the same for the same answer, however it is nested. */
function leavesOf(value, into = []) {
  if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) leavesOf(each, into)
  else if (typeof value === 'string') into.push(value)
  return into
}

async function answerOf({ ask }, name) {
  const { url, method, headers, body } = ask(name)
  const response = await fetch(url, { method, headers, ...(body && { body }) })
  const answer = await response.json()
  if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 500)}`)
  return JSON.stringify(leavesOf(answer.data ?? answer).toSorted())
}

for (const name of Object.keys(QUESTIONS)) {
  const answers = {}
  for (const [who, contender] of Object.entries(contenders))
    answers[who] = await answerOf(contender, name)
  // Sums are told in other units and with more beside them.
  if (name === 'capacity') continue
  for (const [who, answer] of Object.entries(answers)) {
    if (answer !== answers.sql)
      process.stdout.write(`${name}: ${who} answers otherwise than the SQL\n`)
  }
}

const found = {}
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const [name, { connections }] of Object.entries(QUESTIONS)) {
    for (const [who, { ask, worked }] of Object.entries(contenders)) {
      const before = await worked()
      const { times, bytes } = await load({ ...ask(name), connections, seconds: Number(seconds) })
      const cpu = ((await worked()) - before) / times.length
      // The first round warms all up.
      if (round === 0) continue
      const all = ((found[name] ??= {})[who] ??= [])
      all.push({
        rate: times.length / Number(seconds),
        p99: times[Math.floor(0.99 * (times.length - 1))],
        cpu,
        bytes,
      })
    }
  }
}
for (const child of children) child.kill()
await database.close()
if (kept === undefined) rmSync(folder, { recursive: true, force: true })

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const of = (name, who, what) => median(found[name][who].map((each) => each[what]))
const write = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`)
const head = (cells) => {
  write(cells)
  write(cells.map(() => '---'))
}
head([
  'question',
  'contender',
  'a second',
  'p99 ms',
  'cpu ms',
  'bytes',
  '÷ SQL',
  '÷ PostGraphile',
  '÷ static',
])
for (const name of Object.keys(QUESTIONS)) {
  for (const who of Object.keys(contenders)) {
    const against = (other) => (of(name, who, 'rate') / of(name, other, 'rate')).toFixed(2)
    write([
      name,
      who,
      of(name, who, 'rate').toFixed(0),
      of(name, who, 'p99').toFixed(1),
      of(name, who, 'cpu').toFixed(2),
      of(name, who, 'bytes'),
      against('sql'),
      against('postgraphile'),
      against('static'),
    ])
  }
}
process.stdout.write(
  `\nload average at the end: ${loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')}\n`,
)
