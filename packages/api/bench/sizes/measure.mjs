// Asks a server on an organization that was seeded, started anew: `node bench/sizes/measure.mjs FOLDER CUSTOMERS`. Prints pairs of what
// was measured and how it came out, as JSON.
import { questions, rowWriter } from '../answers/questions.mjs'
import { startProbe } from '../answers/waiting-probe.mjs'
import { slug } from '../large-demo.mjs'
import { openImages } from './images.mjs'
import { startServer } from './start-server.mjs'

const [WRITES, NOTED, TRIES] = [30, 20, 6]
const STATE =
  'query ($slug: String!) { organization(slug: $slug) { accounts(first: 1) { totalCount } } }'
const PREVIEW = `mutation ($input: PlanInput!) { previewPlan(input: $input) {
  ok { plan { changeCount } effects { capacity { teamName after { load } } } } error { message } } }`

/** From so many customers on an organization has an image. */
const LEAST_CUSTOMERS = 5_000

const [folder, customers] = process.argv.slice(2)
const cells = []

const timed = async (work) => {
  const began = performance.now()
  await work()
  return performance.now() - began
}
const isAnswered = (question) =>
  question().then(
    () => true,
    () => false,
  )
const shown = (milliseconds) => Math.round(milliseconds).toLocaleString('en')
const inBrackets = ({ healthz = 0 }) => (healthz < NOTED ? '' : ` (${shown(healthz)})`)

/** Starts a server and asks until it is answered; answers it with what it took. */
async function started(label) {
  const server = await startServer(folder)
  const probe = startProbe(server.origin)
  await probe.waited()
  const load = await timed(async () => {
    // A request may be over before a large organization is read, which goes on.
    while (!(await isAnswered(() => server.ask(STATE))));
  })
  const figures = `${shown(server.ready)}, ${shown(load)}${inBrackets(await probe.waited())}`
  cells.push([`Ready, and the first answer ${label}`, figures])
  return { ...server, ...probe }
}

const images = await openImages(folder)
await images.forget()
let server = await started('after all rows are read')
if (Number(customers) >= LEAST_CUSTOMERS) {
  if (!(await images.kept())) throw new Error('no image is kept')
  await server.end()
  await server.close()
  server = await started('of an image')
}
await images.close()
const { ask, memory, waited, end, close } = server
const afterLoad = shown(memory())
const write = await rowWriter(ask, slug)

/** Asks until it is answered: of the first of all, what a request began that is over goes on. */
async function insist(question) {
  for (let left = TRIES - 1; left > 0; left -= 1) if (await isAnswered(question)) return
  await question()
}

async function firstAndAgain(label, question) {
  await waited()
  try {
    const first = await timed(() => insist(question))
    await write()
    const times = [first, await timed(() => insist(question)), await timed(question)]
    cells.push([label, `${times.map(shown).join(' / ')}${inBrackets(await waited())}`])
  } catch (error) {
    process.stderr.write(`${label}: ${error.message.slice(0, 300)}\n`)
    cells.push([label, `not answered${inBrackets(await waited())}`])
  }
}

for (const { label, text, variables } of questions()) {
  await firstAndAgain(label, () => ask(text, variables))
}
await firstAndAgain('Preview of one change', async () => {
  const { organization } = await ask(
    'query ($slug: String!) { organization(slug: $slug) { accounts(first: 1) { nodes { id } } } }',
  )
  const updateAccount = { account: { id: organization.accounts.nodes[0].id }, loadWeight: 3 }
  const plan = { organizationId: slug, changes: [{ updateAccount }] }
  const { previewPlan } = await ask(PREVIEW, { input: plan })
  if (previewPlan.ok === null) throw new Error(previewPlan.error.message)
})

const writes = []
for (let count = 0; count < WRITES; count += 1) writes.push(await timed(write))
cells.push(['A change of one row, median', shown(writes.toSorted((a, b) => a - b)[WRITES / 2])])
cells.push(['Memory after the load / all answers', `${afterLoad} / ${shown(memory())}`])
await end()
await close()
process.stdout.write(JSON.stringify(cells))
