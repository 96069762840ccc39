import { expect, test } from 'vitest'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'
import { joinedPlans } from './joined-plans'

function plan(title: string, ...changes: readonly object[]): ProposedPlan {
  return {
    title,
    reason: `Why ${title}`,
    words: title,
    changeCount: changes.length,
    changes,
    changesReason: null,
  } as unknown as ProposedPlan
}

test('one plan keeps its words, and none is none', () => {
  const one = plan('Move', { a: 1 })
  expect(joinedPlans([one], 'Fix 1')).toBe(one)
  expect(joinedPlans([], 'Fix')).toBeNull()
})

test('several plans are one with a title of its own, every change once', () => {
  const joined = joinedPlans(
    [plan('Move', { a: 1 }, { b: 2 }), plan('Close', { a: 1 }, { c: 3 })],
    'Fix 2 findings',
  )
  expect(joined).toMatchObject({ title: 'Fix 2 findings', words: null, changeCount: 3 })
  expect(joined?.changes).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }])
})
