import { setTimeout as pause } from 'node:timers/promises'
import type { SeededRandom } from '../../src/demo/seeded-random.js'
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

/**
 * One round on a new database: clients write all the time, each fault happens once, in an order of its own,
 * and in the end it is looked whether what the clients were told is so.
 *
 * @param random chooses order and moments.
 */
export async function runRound(random: SeededRandom): Promise<Ledger> {
  const world = await World.open()
  try {
    const ledger = new Ledger()
    await makeOrganizations(world)
    await happen(world, ledger, random)
    // What is scheduled is looked at when a process starts.
    for (const place of world.places) {
      await world.kill(place)
      await world.start(place)
    }
    ledger.begin('the end')
    await checkScheduled(world, ledger)
    await checkPlans(world, ledger)
    await checkImports(world, ledger)
    await checkAudit(world, ledger)
    return ledger
  } finally {
    await world.close()
  }
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
async function happen(world: World, ledger: Ledger, random: SeededRandom): Promise<void> {
  let isOver = false
  const clients = [
    ...ORGANIZATIONS.flatMap((slug) =>
      WRITERS.map((name) => new PlanWriter(world, ledger, slug, `${slug}-${name}`)),
    ),
    new Importer(world, ledger, 'files'),
    new Scheduler(world, ledger, 'days'),
  ]
  const running = Promise.all(clients.map(async (client) => client.run(() => isOver)))
  // Whoever fails is heard at the end.
  running.catch(() => undefined)
  try {
    for (const [name, fault] of shuffled(world, random)) {
      ledger.begin(name)
      await fault(world, random, ledger).catch((error: unknown) => {
        ledger.violated(error instanceof Error ? error.message : String(error))
      })
      await calm(ledger)
    }
  } finally {
    isOver = true
    await running
  }
}

/** Lets the clients alone until they write again. */
async function calm(ledger: Ledger): Promise<void> {
  const before = ledger.applied
  const until = performance.now() + CALM_MS
  while (ledger.applied < before + CALM_PLANS) {
    if (performance.now() > until) return ledger.violated('nobody can write any more')
    await pause(50)
  }
}

function shuffled(world: World, random: SeededRandom): readonly (readonly [string, Fault])[] {
  const all = Object.entries({ ...faults, ...(world.hasDisk && diskFaults) })
  return all
    .map((fault) => ({ fault, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ fault }) => fault)
}
