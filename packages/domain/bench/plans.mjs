// What deciding a plan costs a change, and how that grows with the plan: run by `pnpm bench:plans`, with a
// part of a change's name to look at some only, and sizes after it. Each row is a plan of one type of
// change in one shape: microseconds of work a change at each size, and how many times those of the first
// size the last ones are: about 1 when a plan costs what it changes.
import { CHANGE_WORDS, decide } from '../dist/index.js'
import { after, companyOf } from './plans/company.mjs'
import { entityPlans } from './plans/entity-plans.mjs'
import { otherPlans } from './plans/other-plans.mjs'

const ROUNDS = 3
/** Times the first size's cost a change from which a row is marked; caches and garbage take their part. */
const MARKED = 2

const [asked = '', ...given] = process.argv.slice(2)
const sizes = given.length > 0 ? given.map(Number) : [1_250, 2_500, 5_000, 10_000]
const plans = [...entityPlans(), ...otherPlans()]
const walked = new Set(plans.map(({ type }) => type))
const left = Object.keys(CHANGE_WORDS).filter((type) => !walked.has(type))
if (left.length > 0) throw new Error(`No plan is of ${left.join(', ')}.`)

/** Processor time of a change in microseconds, the least of some rounds. */
function costOf(
  { kinds, base, plan, refused = false, mayBeRefused = false, unchanged = false, type, shape },
  count,
) {
  const company = companyOf(count, kinds)
  const state = base === undefined ? company : after(company, base(count))
  const changes = plan(count).map((change) =>
    unchanged ? { ...change, ifUnchangedSince: state.revision } : change,
  )
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = process.cpuUsage()
    const decided = decide(state, changes)
    const { user } = process.cpuUsage(began)
    if (!mayBeRefused && decided.ok === refused) {
      const problem = decided.ok ? 'accepted' : JSON.stringify(decided.error[0])
      throw new Error(`${type}, ${shape}: ${problem}`)
    }
    least = Math.min(least, user / changes.length)
    if (user > 3_000_000) break
  }
  return least
}

let marked = 0
process.stdout.write(`change | shape | µs a change at ${sizes.join(', ')} | growth\n`)
for (const plan of plans) {
  if (!plan.type.toLowerCase().includes(asked.toLowerCase())) continue
  let costs
  try {
    costs = sizes.map((count) => costOf(plan, count))
  } catch (error) {
    process.stdout.write(`FAILED ${plan.type} ${plan.shape}: ${error.message}\n`)
    continue
  }
  const growth = costs.at(-1) / costs[0]
  const mark = growth > MARKED ? ' <' : ''
  marked += mark === '' ? 0 : 1
  const row = [
    plan.type,
    plan.shape,
    costs.map((cost) => cost.toFixed(1)).join(' '),
    growth.toFixed(1),
  ]
  process.stdout.write(`${row.join(' | ')}${mark}\n`)
}
process.stdout.write(`${marked} rows grow more than ${MARKED} times.\n`)
