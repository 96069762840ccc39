import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inTurns } from './in-turns.js'

const [STEPS, STEP_MS] = [20, 5]

function* work() {
  for (let step = 0; step < STEPS; step += 1) {
    const until = performance.now() + STEP_MS
    while (performance.now() < until);
    yield
  }
  return 'done'
}

it('lets others have turns while it works, and gives what the work comes to', async () => {
  const events: string[] = []
  const working = inTurns(work()).then((value) => events.push(value))
  for (let turn = 0; turn < 2; turn += 1) {
    await nextTurn()
    events.push('another')
  }
  await working
  expect(events).toEqual(['another', 'another', 'done'])
})

it('fails as the work does', async () => {
  // oxlint-disable-next-line require-yield -- it fails before its first step
  function* broken(): Generator<undefined, string, undefined> {
    throw new Error('broken')
  }
  await expect(inTurns(broken())).rejects.toThrow('broken')
})
