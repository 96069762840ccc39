import { SeededRandom } from '@postscale/domain'
import { parseArgs } from 'node:util'
import { figuresOf, sumOf } from './figures.js'
import type { Ledger } from './ledger.js'
import { runRound } from './round.js'

// `pnpm test:faults [--rounds N | --minutes N] [--seed N]`: breaks all that the server stands on while clients
// write, and looks whether what they were told is so. Ends with a table of figures.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
})

const ledgers: Ledger[] = []
const began = performance.now()
const isOver = () =>
  values.minutes === undefined
    ? ledgers.length >= Number(values.rounds)
    : performance.now() - began >= Number(values.minutes) * 60_000

while (!isOver()) {
  const seed = Number(values.seed) + ledgers.length
  const roundBegan = performance.now()
  const ledger = await runRound({ random: new SeededRandom(seed) })
  ledgers.push(ledger)
  const seconds = ((performance.now() - roundBegan) / 1_000).toFixed(0)
  process.stdout.write(`seed ${seed}: ${sumOf([ledger])}, ${seconds} s\n`)
  for (const violation of ledger.violations) process.stdout.write(`  ${violation}\n`)
}
process.stdout.write(`\n${figuresOf(ledgers)}\n\n${sumOf(ledgers)}\n`)
process.exitCode = ledgers.some(({ violations }) => violations.length > 0) ? 1 : 0
