// What a scenario of 200 changes on the large demo costs beside live, and what fifty open ones hold:
// `node --expose-gc bench/scenarios.mjs`, after a build. Times are of one run on one machine: read the ratios.
import { slug, startLargeDemo } from './large-demo.mjs'

const [CHANGES, OPEN, TIMES] = [200, 50, 5]
const { ask, close } = await startLargeDemo()

const PARTS = {
  roster:
    'positions(first: 100) { totalCount nodes { title team { name } role { name } occupancies { fte person { name } } } }',
  capacity: 'capacity(groupBy: TEAM) { lines { family load capacity openSeats } }',
  findings: 'lint { findings(first: 50) { totalCount nodes { message } } }',
}

/** Milliseconds that each part takes, one after the other, and all of them. */
async function timed(at) {
  const took = {}
  for (const [name, fields] of Object.entries(PARTS)) {
    const began = performance.now()
    await ask(
      `query ($slug: String!, $at: MomentInput) { organization(slug: $slug, at: $at) { ${fields} } }`,
      { at },
    )
    took[name] = performance.now() - began
  }
  return { ...took, all: Object.values(took).reduce((sum, each) => sum + each, 0) }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const { organization } = await ask(
  `query ($slug: String!) { organization(slug: $slug) {
    positions(first: 100) { nodes { id title } } accounts(first: 100) { totalCount nodes { id name } } } }`,
)
const positions = organization.positions.nodes
const accounts = organization.accounts.nodes

/** Two hundred changes of seats and accounts; no two batches write the same. */
const changes = (batch) =>
  Array.from({ length: CHANGES }, (_, at) =>
    at % 2 === 0
      ? {
          updatePosition: {
            position: { id: positions[(at / 2) % positions.length].id },
            title: `Seat ${batch}.${at}`,
          },
        }
      : {
          updateAccount: {
            account: { id: accounts[((at - 1) / 2) % accounts.length].id },
            acv: { amountMinor: 1_000_000 + batch * 1000 + at },
          },
        },
  )

async function openScenario(batch) {
  const { createScenario } = await ask(
    'mutation ($input: CreateScenarioInput!) { createScenario(input: $input) { ok { scenario { id } } error { message } } }',
    { input: { organizationId: slug, name: `Bench ${batch}`, changes: changes(batch) } },
  )
  if (createScenario.error !== null) throw new Error(createScenario.error.message)
  return createScenario.ok.scenario.id
}

async function writeLive(at) {
  const { updateAccount } = await ask(
    'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { error { message } } }',
    {
      input: {
        organizationId: slug,
        change: { account: { id: accounts[0].id }, name: `Account ${at}` },
      },
    },
  )
  if (updateAccount.error !== null) throw new Error(updateAccount.error.message)
}

const mebibytes = () => {
  globalThis.gc?.()
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  return [rss, heapUsed, arrayBuffers].map((bytes) => Math.round(bytes / 2 ** 20))
}

console.log(`${slug}: ${organization.accounts.totalCount} accounts, ${CHANGES} changes a scenario`)
await timed({})
const rows = {
  'live, first': [],
  'live, second': [],
  'scenario, first': [],
  'scenario, second': [],
}
for (let at = 0; at < TIMES; at += 1) {
  await writeLive(at)
  rows['live, first'].push(await timed({}))
  rows['live, second'].push(await timed({}))
  const scenario = await openScenario(at)
  rows['scenario, first'].push(await timed({ scenario }))
  rows['scenario, second'].push(await timed({ scenario }))
}
const told = Object.fromEntries(
  Object.entries(rows).map(([name, runs]) => [
    name,
    Object.fromEntries(
      Object.keys(runs[0]).map((part) => [
        part,
        Math.round(median(runs.map((run) => run[part])) * 10) / 10,
      ]),
    ),
  ]),
)
console.table(told)
const ratio = (a, b) => (told[a].all / told[b].all).toFixed(2)
console.log(`first read ÷ live: ${ratio('scenario, first', 'live, first')}`)
console.log(`second read ÷ live: ${ratio('scenario, second', 'live, second')}`)

const before = mebibytes()
for (let batch = 0; batch < OPEN; batch += 1) {
  await timed({ scenario: await openScenario(100 + batch) })
}
const after = mebibytes()
const [rss, heap, buffers] = after.map((each, index) => each - before[index])
console.log(`${OPEN} open scenarios: RSS +${rss} MiB, heap +${heap} MiB, buffers +${buffers} MiB`)
await close()
