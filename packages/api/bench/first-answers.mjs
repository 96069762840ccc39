// What answers cost that grow with an organization, and what others wait meanwhile: `node bench/first-answers.mjs [NAME]
// [FOLDER]`, after a build, of the answers whose name holds NAME. Each row is an operation of packages/schema/operations on
// the large demo: milliseconds of the first answer, of the first after a write of one row, of the same again, and the
// longest that /healthz and a light question of the same organization waited meanwhile. FOLDER keeps the data for the
// next time. Times are of one run on one machine: read the ratios.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { concatAST, parse, print, separateOperations } from 'graphql'
import { slug, startLargeDemo, token } from './large-demo.mjs'

const [wanted = '', kept] = process.argv.slice(2)
const { origin, ask, close } = await startLargeDemo(kept)

/** What is asked: an operation of the schema package, and its variables beside the slug. */
const QUESTIONS = [
  ['Roster', {}],
  ['Accounts', {}],
  ['Capacity', { groupBy: 'TEAM' }],
  ['Lint', { first: 50 }],
  ['UnitEconomics', {}],
  ['Tiers', { first: 50 }],
  ['Retention', {}],
  ['Retention', { groupBy: 'SEGMENT' }],
  ['HireTriggers', {}],
  ['Lifecycle', {}],
  ['Maturity', {}],
  ['OrgModelRecommendation', {}],
  ['ServiceModelSelection', {}],
  ['TierMovementPlan', {}],
  ['BoardPack', {}],
  ['TemplatePlan', { model: 'GEOGRAPHIC' }],
  ['TemplatePlan', { model: 'POD' }],
]

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../schema/operations')
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.graphql'))
const operations = separateOperations(
  concatAST(files.map((file) => parse(readFileSync(join(folder, file), 'utf8')))),
)

/** What waits is measured on a thread of its own, so that this one’s work is not in it. */
const PROBE = `
const { parentPort, workerData: { origin, token, slug } } = require('node:worker_threads')
const light = { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token },
  body: JSON.stringify({ query: '{ organization(slug: "' + slug + '") { name teams(first: 10) { nodes { name } } } }' }) }
let longest = {}
const began = {}
const note = (name) => (longest[name] = Math.max(longest[name] ?? 0, performance.now() - began[name]))
const probe = async (name, url, init) => {
  for (;;) {
    began[name] = performance.now()
    await fetch(origin + url, init).then((response) => response.text())
    note(name)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
void probe('healthz', '/healthz')
void probe('light', '/graphql', light)
parentPort.on('message', () => {
  for (const name of Object.keys(began)) note(name)
  parentPort.postMessage(longest)
  longest = {}
})
`
const probe = new Worker(PROBE, { eval: true, workerData: { origin, token, slug } })
const waited = () =>
  new Promise((resolve) => {
    probe.once('message', resolve)
    probe.postMessage('')
  })

const { organization } = await ask(
  'query ($slug: String!) { organization(slug: $slug) { id accounts(first: 1) { nodes { id } } } }',
)
const [{ id: accountId }] = organization.accounts.nodes
let written = 0
async function write() {
  const { updateAccount } = await ask(
    `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { ok { revision } error { message } } }`,
    {
      input: {
        organizationId: slug,
        change: {
          account: { id: accountId },
          renewalTerms: `Terms ${(written += 1)} ${Date.now()}`,
        },
      },
    },
  )
  if (updateAccount.ok === null) throw new Error(updateAccount.error.message)
}

const milliseconds = (value) => (value === undefined ? '–' : Math.round(value).toString())

process.stdout.write(
  'answer | cold | after a write | again | /healthz waited | a light question waited\n',
)
for (const [name, variables] of QUESTIONS) {
  const label = [name, ...Object.values(variables)].join(' ')
  if (!label.toLowerCase().includes(wanted.toLowerCase())) continue
  const text = print(operations[name])
  await waited()
  const times = []
  let problem = ''
  const timed = async () => {
    const began = performance.now()
    try {
      await ask(text, variables)
      times.push(performance.now() - began)
    } catch (error) {
      times.push(undefined)
      problem = ` (${error.message.slice(0, 60)} after ${milliseconds(performance.now() - began)})`
    }
  }
  await timed()
  if (problem === '') {
    await write()
    await timed()
    await timed()
  }
  const { healthz, light } = await waited()
  const [cold, after, again] = times
  const row = [cold, after, again, healthz, light].map(milliseconds)
  process.stdout.write(`${label} | ${row.join(' | ')}${problem}\n`)
}
await probe.terminate()
await close()
