import { type Change, decideInSteps } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { expect, it } from 'vitest'
import { decidedPlan, lastDecided } from './decided-plan.js'

const ROWS = 1_000
const ids = (prefix: string) =>
  Array.from(
    { length: ROWS },
    (_, at) => `01900000-0000-7000-8000-${prefix}${at.toString(16).padStart(8, '0')}`,
  )

/** A plan of many rows. */
function plan(prefix: string): readonly Change[] {
  const columns = {
    id: ids(prefix),
    effective: Array.from({ length: ROWS }, () => '2026-01-01'),
    name: Array.from({ length: ROWS }, (_, at) => `Account ${at}`),
    segment: Array.from({ length: ROWS }, () => 'SMB'),
    acv: Array.from({ length: ROWS }, () => 100),
  }
  return [{ type: 'columnar', of: 'addAccount', columns } as unknown as Change]
}

it('decides the plan that was asked for last once, whoever asks, while it does and after', async () => {
  const state = anOrganization().state()
  const changes = plan('aaaa')
  expect(lastDecided(state, changes)).toBeNull()
  const deciding = decidedPlan(state, changes)
  expect(decidedPlan(state, changes)).toBe(deciding)
  const decided = await deciding
  if (!decided.ok) throw new Error(JSON.stringify(decided.error[0]))
  expect(decided.value.changes).toHaveLength(ROWS)
  expect(lastDecided(state, changes)).toBe(deciding)
  const other = anOrganization().state()
  expect(lastDecided(other, changes)).toBeNull()
  const next = plan('bbbb')
  void (await decidedPlan(state, next))
  expect(lastDecided(state, changes)).toBeNull()
})

it('has turns between the rows of a long plan', () => {
  const steps = decideInSteps(anOrganization().state(), plan('cccc'))
  let [turns, step] = [0, steps.next()]
  for (; step.done !== true; turns += 1) step = steps.next()
  expect(step.value.ok).toBe(true)
  expect(turns).toBeGreaterThanOrEqual(ROWS / 100)
})
