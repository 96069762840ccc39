// What a projection of growth costs: run by `pnpm bench:growth`, on the built package. Times are processor seconds of
// one core, the least of some rounds.
//
//   pnpm bench:growth [runs] [months]     such as: pnpm bench:growth 10000 36
import { growthAssumptions, growthBase, projectionOf } from '../dist/index.js'
import { usualCompany } from './growth/company.mjs'

const ROUNDS = 3
const [runs = '10000', months = '36'] = process.argv.slice(2)

function worked() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const view = usualCompany('2026-03-02')
const assumed = growthAssumptions(view)
if (!assumed.ok) throw new Error('no assumption was overridden')
const base = growthBase(view, Number(months))

/** The least processor time of some rounds, and the hires that are as likely as not. */
function projected(mode) {
  const options = { mode, runs: Number(runs), seed: 1 }
  let least = Number.POSITIVE_INFINITY
  let hires = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = worked()
    const projection = projectionOf(base, assumed.value, options)
    least = Math.min(least, worked() - began)
    hires = projection.hires.filter(({ startBy }) => startBy !== null).length
  }
  return { least, hires }
}

process.stdout.write('| mode | runs | months | lines | hires | seconds |\n')
process.stdout.write('| --- | --- | --- | --- | --- | --- |\n')
for (const mode of ['HIRE_AS_NEEDED', 'NO_HIRES']) {
  const { least, hires } = projected(mode)
  const cells = [mode, runs, months, base.board.size, hires, least.toFixed(2)]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
