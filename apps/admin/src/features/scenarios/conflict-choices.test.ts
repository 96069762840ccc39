import { expect, test } from 'vitest'
import { chosenOf, type Holds, rebaseChoices } from './conflict-choices'

const team = { changeIds: ['move'] }
const both = { changeIds: ['move', 'rename'] }
const holds = (...chosen: (readonly [string, Holds])[]) => new Map(chosen)

test('a conflict is decided once each of its changes is', () => {
  expect(chosenOf(both, holds(['move', 'OURS']))).toBeNull()
  expect(chosenOf(both, holds(['move', 'OURS'], ['rename', 'OURS']))).toBe('OURS')
})

test('what one conflict gives up holds in none', () => {
  const chosen = holds(['move', 'THEIRS'], ['rename', 'OURS'])
  expect(chosenOf(both, chosen)).toBe('THEIRS')
  expect(rebaseChoices([team, both], chosen)).toEqual({ keepIds: ['rename'], dropIds: ['move'] })
})
