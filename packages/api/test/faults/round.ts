import type { SeededRandom } from '@postscale/domain'
import { until } from '../process/within.js'
import { checkAudit } from './checks/check-audit.js'
import { checkImports } from './checks/check-imports.js'
import { checkPlans } from './checks/check-plans.js'
import { checkScheduled } from './checks/check-scheduled.js'
import { askUntilAnswered } from './clients/asking.js'
import { Importer } from './clients/importer.js'
import { PlanWriter } from './clients/plan-writer.js'
import { Scheduler } from './clients/scheduler.js'
import { diskFaults, type Fault, faults } from './faults.js'
import { Ledger } from './ledger.js'
import { World } from './world.js'

const ORGANIZATIONS = ['north', 'south', 'west']
const WRITERS = ['a', 'b']
/** Plans that are applied after each fault before the next one, so that all clients are at work again. */
const CALM_PLANS = 12
/** Within which they have to be. */
const CALM_MS = 120_000

const CREATE = `mutation ($input: CreateOrganizationInput!) {
  createOrganization(input: $input) { ok { revision } error { message } } }`
const APPLY = `mutation ($input: PlanInput!) {
  applyPlan(input: $input) { ok { revision } error { message } } }`

interface RoundOptions {
  /** Chooses faults, order and moments. */
  readonly random: SeededRandom
  /** How many faults happen at most; all by default. */
  readonly most?: number
  /** The faults that may happen, by their names; all by default. */
  readonly among?: readonly string[]
}

/**
 * One round on a new database: clients write all the time, each fault happens once, in an order of its own,
 * and in the end it is looked whether what the clients were told is so. Whatever is waited for has an end, and so
 * has the round: what does not come is told in the ledger.
 *
 * @throws when no server can be started to begin with
 */
export async function runRound(options: RoundOptions): Promise<Ledger> {
  const world = await World.open()
  const ledger = new Ledger()
  try {
    await makeOrganizations(world)
    await happen(world, ledger, options)
    // What is scheduled is looked at when a process starts.
    ledger.begin('the end')
    await Promise.all(world.places.map(async (place) => world.kill(place)))
    await world.startMissing()
    await checkScheduled(world, ledger)
    await checkPlans(world, ledger)
    await checkImports(world, ledger)
    await checkAudit(world, ledger)
  } catch (error) {
    ledger.failed(error)
  } finally {
    await world.close().catch((error: unknown) => ledger.failed(error))
  }
  return ledger
}

async function makeOrganizations(world: World): Promise<void> {
  for (const slug of [...ORGANIZATIONS, 'files', 'days']) {
    const change = { slug, name: slug, currency: 'EUR', effective: '2026-01-01' }
    await askUntilAnswered(world, CREATE, { input: { change } })
  }
  for (const slug of ORGANIZATIONS) {
    const changes = WRITERS.map((name) => ({
      createTeam: {
        name: `${slug}-${name}`,
        kind: 'POD',
        effective: '2026-01-01',
        externalReferences: [{ source: 'faults', id: `${slug}-${name}` }],
      },
    }))
    await askUntilAnswered(world, APPLY, { input: { organizationId: slug, changes } })
  }
}

/** Lets clients write while one fault after the other happens. */
async function happen(world: World, ledger: Ledger, options: RoundOptions): Promise<void> {
  let isOver = false
  const clients = [
    ...ORGANIZATIONS.flatMap((slug) =>
      WRITERS.map((name) => new PlanWriter(world, ledger, slug, `${slug}-${name}`)),
    ),
    new Importer(world, ledger, 'files'),
    new Scheduler(world, ledger, 'days'),
  ]
  const running = clients.map(async (client) =>
    client.run(() => isOver).catch((error: unknown) => ledger.failed(error)),
  )
  try {
    for (const [name, fault] of chosen(world, options)) {
      ledger.begin(name)
      await fault(world, options.random, ledger).catch((error: unknown) => ledger.failed(error))
      world.letGo()
      await world.startMissing()
      await calm(world, ledger)
    }
  } finally {
    isOver = true
    await Promise.all(running)
  }
}

/** Lets the clients alone until they write again. */
async function calm(world: World, ledger: Ledger): Promise<void> {
  const enough = ledger.applied + CALM_PLANS
  const known = () => world.lastLines()
  const waiting = { milliseconds: CALM_MS, what: 'clients to write again', known }
  await until(waiting, async () => (ledger.applied >= enough ? true : null), 50)
}

function chosen(
  world: World,
  { random, most, among }: RoundOptions,
): readonly (readonly [string, Fault])[] {
  const all = Object.entries({ ...faults, ...(world.hasDisk && diskFaults) })
  return all
    .filter(([name]) => among?.includes(name) ?? true)
    .map((fault) => ({ fault, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ fault }) => fault)
    .slice(0, most)
}
