import { expect, test } from 'vitest'
import type { ConflictChoice } from '@/generated/graphql'
import { chosenOf, isApart, isDecided, rebaseChoices } from './conflict-choices'

const apart: ConflictChoice[] = ['KEEP_OURS', 'TAKE_THEIRS', 'DROP_CHANGES']
const whole: ConflictChoice[] = ['KEEP_OURS', 'DROP_CHANGES']
const account = {
  changeIds: ['update'],
  parts: [
    { id: 'name', choices: apart },
    { id: 'region', choices: apart },
  ],
}
const seat = { changeIds: ['update', 'fill'], parts: [{ id: 'seat', choices: whole }] }
const unfit = { changeIds: ['close'], parts: [] }
const all = [account, seat, unfit]
const chosen = (...choices: (readonly [string, ConflictChoice])[]) => new Map(choices)

test('a conflict is decided once each of its parts is', () => {
  expect(isDecided(account, all, chosen(['name', 'TAKE_THEIRS']))).toBe(false)
  const both = chosen(['name', 'TAKE_THEIRS'], ['region', 'KEEP_OURS'])
  expect(isDecided(account, all, both)).toBe(true)
  expect(chosenOf(account, both)).toBeNull()
  expect(rebaseChoices(all, both)).toEqual({
    choices: [
      { partId: 'name', choice: 'TAKE_THEIRS' },
      { partId: 'region', choice: 'KEEP_OURS' },
    ],
    keepIds: [],
    dropIds: [],
  })
})

test('what one conflict gives up is decided in all', () => {
  const dropped = chosen(['seat', 'DROP_CHANGES'])
  expect(isDecided(account, all, dropped)).toBe(true)
  expect(isDecided(unfit, all, dropped)).toBe(false)
})

test('who has a seat, and what applies no more, is decided as a whole', () => {
  expect(all.map((each) => isApart(each))).toEqual([true, false, false])
  const kept = chosen(['seat', 'KEEP_OURS'], ['close', 'DROP_CHANGES'])
  expect(chosenOf(seat, kept)).toBe('KEEP_OURS')
  expect(rebaseChoices(all, kept)).toEqual({
    choices: [{ partId: 'seat', choice: 'KEEP_OURS' }],
    keepIds: [],
    dropIds: ['close'],
  })
})
