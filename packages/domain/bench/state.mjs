// What a state costs: run by `pnpm bench`, on the built package. Times are medians in milliseconds,
// memory is what is left in MiB after a full collection.
import { allSteps, hireTriggerEvents, HireTriggers, viewAt } from '../dist/index.js'
import {
  ACCOUNT,
  DAY,
  decided,
  id,
  median,
  organization,
  RENEWAL,
  SEAT,
  TEAM,
  timed,
} from './state/company.mjs'
import { comparisons } from './state/comparisons.mjs'

const ROUNDS = 21
const MIB = 2 ** 20

async function bytesHeld() {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc()
    await new Promise((resolve) => {
      setTimeout(resolve, 10)
    })
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  // Shared buffers are counted among the array buffers and not as external.
  return heapUsed + Math.max(external, arrayBuffers)
}

function editsAndReads(count) {
  let state = organization(count)
  viewAt(state, DAY).ofAccount('renewal', id(ACCOUNT, 0))
  const [edits, reads, counts] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const n = (round * 7919) % count
    const change = { type: 'updateRenewal', effective: '2026-03-01', id: id(RENEWAL, n) }
    edits.push(timed(() => (state = decided(state, [{ ...change, stage: 'ENGAGED' }]))))
    reads.push(timed(() => viewAt(state, DAY).ofAccount('renewal', id(ACCOUNT, n))))
    counts.push(timed(() => viewAt(state, DAY).accounts.count + viewAt(state, DAY).coverage.count))
  }
  return [edits, reads, counts].map((times) => median(times).toFixed(3)).join(' / ')
}

async function discardedPreviews() {
  const count = 5_000
  const state = organization(count)
  const word = 'x'.repeat(190)
  const before = await bytesHeld()
  for (let preview = 0; preview < 100; preview += 1) {
    const changes = Array.from({ length: count }, (_, n) => ({
      type: 'updateAccount',
      effective: '2026-03-01',
      id: id(ACCOUNT, n),
      vertical: `${word} v ${preview} ${n}`,
      region: `${word} r ${preview} ${n}`,
      language: 'en',
      renewalTerms: `${word.repeat(2)} t ${preview} ${n}`,
    }))
    decided(state, changes)
  }
  const left = (await bytesHeld()) - before
  return [left / MIB, state.accounts.rowCount]
}

async function dayViews() {
  const count = 200_000
  const start = await bytesHeld()
  const state = organization(count)
  const before = await bytesHeld()
  let touched = 0
  for (let day = 0; day < 24; day += 1) {
    const view = viewAt(state, DAY - day)
    touched += view.accounts.count
    view.coverage.ofPosition(id(SEAT, 0))
    view.coverage.ofTeam(id(TEAM, 0))
    for (const renewal of view.ofCustomers('renewal')) if (renewal.stage === 'WON') break
    view.ofAccount('renewal', id(ACCOUNT, 0))
  }
  const after = await bytesHeld()
  return [(before - start) / MIB, (after - before) / MIB, viewAt(state, DAY).accounts.count]
}

/** Processor time, since a search of a second is disturbed by whatever else runs. */
function worked(run) {
  const began = process.cpuUsage().user
  run()
  return ((process.cpuUsage().user - began) / 1000).toFixed(0)
}

/** A first answer, that of the same day again, that of the next day, and the events of four weeks. */
function triggers(count) {
  const state = organization(count)
  const nothing = { tickets: null, health: null }
  const ask = (day) => allSteps(new HireTriggers(viewAt(state, day), nothing).answers(nothing))
  return [
    worked(() => ask(DAY)),
    worked(() => ask(DAY)),
    worked(() => ask(DAY + 1)),
    worked(() => allSteps(hireTriggerEvents(state, DAY - 27, DAY, nothing))),
  ].join(' / ')
}

const asked = process.argv[2] ?? 'all'
const wants = (name) => asked === 'all' || asked === name
if (wants('edits')) {
  process.stdout.write('renewal edit / its account read / counts of the day, ms\n')
  for (const count of [1_000, 10_000, 100_000]) {
    process.stdout.write(`  ${count}: ${editsAndReads(count)}\n`)
  }
}
if (wants('previews')) {
  const [left] = await discardedPreviews()
  process.stdout.write(`left after 100 discarded previews of 4 MB: ${left.toFixed(1)} MiB\n`)
}
if (wants('views')) {
  const [held, added] = await dayViews()
  process.stdout.write(
    `200,000 accounts: ${held.toFixed(0)} MiB, 24 day views add ${added.toFixed(0)} MiB\n`,
  )
}
if (wants('triggers')) {
  process.stdout.write(
    'hire triggers: first day / again / next day / events of 28 days, ms of work\n',
  )
  for (const count of [1_000, 10_000, 100_000]) {
    process.stdout.write(`  ${count}: ${triggers(count)}\n`)
  }
}
if (wants('comparisons')) {
  process.stdout.write(
    'a live roll-up / differences of 200 changes / all effects / a new comparison of both, ms\n',
  )
  for (const count of [1_000, 10_000, 100_000]) {
    process.stdout.write(`  ${count}: ${comparisons(count)}\n`)
  }
}
