import type { SeededRandom } from '@postscale/domain'
import { setTimeout as pause } from 'node:timers/promises'
import type { Ledger } from './ledger.js'
import { migrateTogether } from './migrate-together.js'
import type { World } from './world.js'

/** Does something to a world while clients write to it, and leaves it as it was. */
export type Fault = (world: World, random: SeededRandom, ledger: Ledger) => Promise<void>

/** The fault during which a request may end with its thread. */
export const THREADS_ENDED = 'worker threads ended'

/** How long what goes on for a while lasts, and how many plans are sent meanwhile, at least. */
const LASTS_MS = 2_000
const PLANS = 15
/** How often all threads are ended. */
const THREAD_ENDS = 4
/** Longer than a database may be silent. */
const HANGS_MS = 2_500

const LISTENERS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = 'postscale listener'`
const CONNECTIONS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name LIKE 'postscale%' AND application_name <> 'postscale keeper'`

/** Some moment, so that plans are hit at every place. */
async function someTime(random: SeededRandom): Promise<void> {
  await pause(random.between(0, 300))
}

/** Everything that is done, by the name it has in the table of figures. */
export const faults: Readonly<Record<string, Fault>> = {
  'kill -9 of one API process': async (world, random) => {
    await someTime(random)
    await world.kill(0)
    await world.start(0)
  },
  'kill -9 of all API processes': async (world, random) => {
    await someTime(random)
    await Promise.all(world.places.map(async (place) => world.kill(place)))
    await Promise.all(world.places.map(async (place) => world.start(place)))
  },
  'kill -9 of PostgreSQL': async (world, random) => {
    await someTime(random)
    process.kill(world.postmaster, 'SIGKILL')
    await world.sql('SELECT 1')
  },
  'kill -9 of PostgreSQL and all API processes': async (world, random) => {
    await someTime(random)
    process.kill(world.postmaster, 'SIGKILL')
    await Promise.all(world.places.map(async (place) => world.kill(place)))
    await Promise.all(world.places.map(async (place) => world.start(place)))
  },
  'SIGTERM of one API process after the other': async (world, random) => {
    for (const place of world.places) {
      await someTime(random)
      const ended = await world.stop(place)
      if (ended?.code !== 0) throw new Error(`SIGTERM ended with ${ended?.code}: ${ended?.errors}`)
      await world.start(place)
    }
  },
  'all database connections ended': async (world, random, ledger) => {
    await ledger.whileSent(PLANS, LASTS_MS, async () => {
      await someTime(random)
      await world.sql(CONNECTIONS)
    })
  },
  'LISTEN connections ended': async (world, _, ledger) => {
    await ledger.whileSent(PLANS, LASTS_MS, async () => {
      await world.sql(LISTENERS)
      await pause(50)
    })
  },
  [THREADS_ENDED]: async (world, random) => {
    // Not until so many plans are sent: on a busy machine no thread would get as far as to serve one.
    for (let time = 0; time < THREAD_ENDS; time += 1) {
      await pause(random.between(500, 1_500))
      for (const place of world.places) world.tell(place, { endThreads: true })
    }
  },
  'the clock of a process stepped': async (world, _, ledger) => {
    await ledger.whileSent(PLANS, LASTS_MS, async () => {
      for (const minutes of [90, -90, 20, 0]) {
        world.tell(0, { clockAheadMs: minutes * 60_000 })
        await pause(LASTS_MS / 4)
      }
    })
  },
  'one API process stopped and continued': async (world) => {
    world.holdProcess(0)
    await pause(HANGS_MS)
    world.letGo()
  },
  'PostgreSQL stopped and continued': async (world) => {
    world.holdDatabase()
    await pause(HANGS_MS)
    world.letGo()
    await world.sql('SELECT 1')
  },
  '20 processes migrate at once, 5 are killed': async (world, random) => {
    await migrateTogether(world, random)
  },
}

/** What takes a disk of its own, and with it rights that not every machine gives. */
export const diskFaults: Readonly<Record<string, Fault>> = {
  'disk full': async (world) => {
    world.fillDisk()
    await pause(LASTS_MS)
    world.freeDisk()
    await world.sql('SELECT 1')
  },
}
