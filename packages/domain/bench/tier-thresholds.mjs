// What cutting accounts into tiers costs: run by `pnpm bench:thresholds`, on the built package. Times are processor
// milliseconds of one core, the least of some rounds.
import { checkCuts } from '../dist/index.js'
import { cheapestCuts } from '../dist/planner/tier-thresholds/cheapest-cuts.js'
import { madeUpCuts } from './tier-thresholds/made-up-cuts.mjs'

const ROUNDS = 3

function worked() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

/** The least processor time of some rounds, and what came of it. */
function timed(work) {
  let least = Number.POSITIVE_INFINITY
  let made = null
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = worked()
    made = work()
    least = Math.min(least, worked() - began)
  }
  return { made, least: least.toFixed(0) }
}

process.stdout.write('| accounts | tiers | costs | floor | gap of the price | answer | check |\n')
process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n')
for (const [accounts, tiers] of [
  [300, 3],
  [100_000, 3],
  [100_000, 4],
]) {
  for (const kind of ['BY_TIER', 'BY_ACCOUNT', 'ALIKE']) {
    for (const floor of [0.86, 0.9]) {
      const problem = madeUpCuts({ accounts, tiers, kind, floor })
      const { made, least } = timed(() => cheapestCuts(problem))
      const check = timed(() => checkCuts({ problem, ...made }))
      if (!check.made.ok) throw new Error(check.made.because)
      const gap = `${((100 * (made.cost - made.priceBound)) / made.cost).toPrecision(2)} %`
      const cells = [accounts, tiers, kind, floor, gap, `${least} ms`, `${check.least} ms`]
      process.stdout.write(`| ${cells.join(' | ')} |\n`)
    }
  }
}
