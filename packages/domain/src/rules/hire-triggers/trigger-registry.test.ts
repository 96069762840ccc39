import { expect, it } from 'vitest'
import { HIRE_TRIGGER_RULES } from './trigger-registry.js'

it('has no rule that needs facts and has to last: whether it fired is told without the facts of the past', () => {
  const both = HIRE_TRIGGER_RULES.filter(({ lasting, facts }) => lasting && facts !== null)
  expect(both.map(({ id }) => id)).toEqual([])
  expect(HIRE_TRIGGER_RULES.some(({ lasting }) => lasting)).toBe(true)
})
