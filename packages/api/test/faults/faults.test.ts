import { SeededRandom } from '@postscale/domain'
import { env } from 'node:process'
import { expect, it } from 'vitest'
import { THREADS_ENDED } from './faults.js'
import { figuresOf, sumOf } from './figures.js'
import { runRound } from './round.js'

/** One that is known by name, so that a round that failed can be had again; another by `POSTSCALE_FAULTS_SEED`. */
const SEED = Number(env['POSTSCALE_FAULTS_SEED'] ?? '1')
/** What one fault after the other takes most of a minute, on a quiet machine. */
const MOST = 5
/** Those that no other test has, or has for one request at a time; all of them are `pnpm test:faults`. */
const AMONG = [
  'kill -9 of one API process',
  'kill -9 of PostgreSQL',
  'kill -9 of PostgreSQL and all API processes',
  'SIGTERM of one API process after the other',
  'all database connections ended',
  'LISTEN connections ended',
  'one API process stopped and continued',
  'PostgreSQL stopped and continued',
  THREADS_ENDED,
]
/** Every wait of a round has an end of its own, which says more than this one. */
const ROUND_MS = 600_000

it(
  'whatever breaks while clients write, what each was told is so',
  async () => {
    const random = new SeededRandom(SEED)
    const ledger = await runRound({ random, most: MOST, among: AMONG })
    const told = `seed ${SEED}: ${sumOf([ledger])}\n\n${figuresOf([ledger])}`
    process.stdout.write(`${told}\n`)
    expect(ledger.violations, `seed ${SEED}`).toEqual([])
    expect(ledger.faults.size).toBe(MOST + 1)
  },
  ROUND_MS,
)
