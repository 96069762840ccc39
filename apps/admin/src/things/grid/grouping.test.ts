import { expect, test } from 'vitest'
import { listedKinds } from '../thing'
import { groupings, groupsOf } from './grouping'

function keysOf(name: string, operand?: unknown): readonly string[] {
  const by = groupings('account').find((each) => each.name === name)
  if (by === undefined) throw new Error(`Accounts are not grouped by ${name}.`)
  return groupsOf(by, operand).map(({ key }) => key)
}

test('lists are grouped by what has few values that the list can be asked for', () => {
  expect(groupings('account').map(({ name }) => name)).toEqual([
    'segment',
    'tier',
    'strategic',
    'complexity',
    'autoRenew',
  ])
  expect(groupings('position')).toEqual([])
})

test('what may have no value has a group of those without one', () => {
  expect(keysOf('tier')).toEqual(['HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH', 'none'])
  expect(keysOf('segment')).not.toContain('none')
})

test('there are only groups that what is filtered by lets through', () => {
  expect(keysOf('tier', { in: ['TECH_TOUCH'] })).toEqual(['TECH_TOUCH'])
  expect(keysOf('tier', { in: ['TECH_TOUCH'], isNull: true })).toEqual(['TECH_TOUCH', 'none'])
  expect(keysOf('tier', { isNull: true })).toEqual(['none'])
  expect(keysOf('tier', { isNull: false })).toEqual(['HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'])
  expect(keysOf('strategic', true)).toEqual(['yes'])
  expect(keysOf('strategic')).toEqual(['yes', 'no'])
})

test('each group of each kind has a key of its own', () => {
  for (const kind of listedKinds) {
    for (const by of groupings(kind)) {
      const keys = groupsOf(by, undefined).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBeGreaterThan(1)
    }
  }
})
