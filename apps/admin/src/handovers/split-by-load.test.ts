import { expect, test } from 'vitest'
import { splitByLoad } from './split-by-load'

const accounts = [
  { id: 'small', loadWeight: 1 },
  { id: 'large', loadWeight: 4 },
  { id: 'middle', loadWeight: 3 },
]

test('two receivers get the same load, the heaviest account first', () => {
  const split = splitByLoad(accounts, 2)
  expect([split.get('large'), split.get('middle'), split.get('small')]).toEqual([0, 1, 1])
})

test('what is decided stays, and counts for who gets the rest', () => {
  const split = splitByLoad(accounts, 2, new Map([['small', 0]]))
  expect([split.get('small'), split.get('large'), split.get('middle')]).toEqual([0, 1, 0])
})

test('a decision for a receiver that is gone is made anew, and nobody gets what nobody receives', () => {
  expect(splitByLoad(accounts, 1, new Map([['small', 1]])).get('small')).toBe(0)
  expect(splitByLoad(accounts, 0).size).toBe(0)
})
