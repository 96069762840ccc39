// How many plans a second are applied, and how long each takes: `node bench/writes.mjs [SECONDS]`, after a build. Writers are
// on a thread of their own, so that their work is not in the server's processor time. Each plan makes a team; each is
// answered when it is committed. Read the ratios: what a commit takes depends on the disk.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createLog } from '../dist/http/create-log.js'
import { readEnvironment } from '../dist/environment.js'
import { startServer } from '../dist/server.js'

const seconds = Number(process.argv[2] ?? 5)
const token = `bench-${'x'.repeat(40)}`
const folder = mkdtempSync(join(tmpdir(), 'postscale-bench-'))
// The system user of PostgreSQL has to get in, where root runs this.
chmodSync(folder, 0o755)
const environment = readEnvironment({
  PORT: '0',
  POSTSCALE_DATA_DIR: folder,
  POSTSCALE_BOOTSTRAP_TOKEN: token,
  POSTSCALE_DEMO: '0',
  POSTSCALE_LOG_LEVEL: 'error',
})
const server = await startServer(environment, createLog('error', false))

const WRITERS = `
const { parentPort, workerData: { origin, token, organizations, writers, seconds } } = require('node:worker_threads')
const ask = async (name, type, input) => {
  const query = 'mutation ($input: ' + type + '!) { ' + name + '(input: $input) { ok { revision } error { message } } }'
  const response = await fetch(origin + '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token },
    body: JSON.stringify({ query, variables: { input } }),
  })
  const { data, errors } = await response.json()
  if (errors !== undefined || data[name].ok === null) throw new Error(JSON.stringify(errors ?? data))
}
const effective = '2026-01-01'
const run = async () => {
  const slugs = Array.from({ length: organizations }, (_, at) => 'bench-' + organizations + '-' + writers + '-' + at)
  for (const slug of slugs) {
    await ask('createOrganization', 'CreateOrganizationInput', { change: { slug, name: slug, currency: 'USD', effective } })
  }
  const times = []
  parentPort.postMessage('ready')
  const end = performance.now() + seconds * 1000
  const write = async (_, writer) => {
    for (let team = 0; performance.now() < end; team += 1) {
      const began = performance.now()
      const change = { name: 'Team ' + writer + '-' + team, kind: 'POD', effective }
      await ask('createTeam', 'CreateTeamInput', { organizationId: slugs[writer % organizations], change })
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  parentPort.postMessage(times.sort((a, b) => a - b))
}
void run()
`

/** Writes for a while; answers how long each plan took, in order, and the processor's milliseconds for each. */
async function written(organizations, writers) {
  const workerData = { origin: server.origin, token, organizations, writers, seconds }
  const worker = new Worker(WRITERS, { eval: true, workerData })
  let began = process.cpuUsage()
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.on('message', (told) => {
      if (told === 'ready') {
        began = process.cpuUsage()
        return
      }
      const { user, system } = process.cpuUsage(began)
      resolve({ times: told, worked: (user + system) / 1e3 / told.length })
    })
  })
}

process.stdout.write(
  '| organizations | writers | plans a second | p50 ms | p99 ms | cpu ms a plan, writers included |\n',
)
process.stdout.write('| --- | --- | --- | --- | --- | --- |\n')
for (const [organizations, writers] of [
  [1, 1],
  [1, 8],
  [10, 20],
]) {
  const { times, worked } = await written(organizations, writers)
  const at = (part) => times[Math.floor(part * (times.length - 1))].toFixed(1)
  const rate = (times.length / seconds).toFixed(0)
  const cells = [organizations, writers, rate, at(0.5), at(0.99), worked.toFixed(2)]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
await server.close()
rmSync(folder, { recursive: true, force: true })
