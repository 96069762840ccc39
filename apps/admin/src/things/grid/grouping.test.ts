import { expect, test } from 'vitest'
import { listedKinds } from '../thing'
import { referredFilter } from './group-things'
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
  expect(groupings('position').map(({ name }) => name)).toEqual(['role', 'team'])
  expect(groupings('escalation').map(({ name }) => name)).toEqual(['severity'])
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

const things = [
  { id: '1', name: 'EMEA' },
  { id: '2', name: 'Americas' },
]

test('a team is a group of what is in it and not in the teams below, which are groups too', () => {
  const by = groupings('position').find(({ name }) => name === 'team')
  expect(groupsOf(by!, undefined, things)).toEqual([
    { key: '1', name: 'EMEA', operand: { ids: ['1'], withBranch: false } },
    { key: '2', name: 'Americas', operand: { ids: ['2'], withBranch: false } },
  ])
  expect(referredFilter('team', { ids: ['1'] })).toEqual({ branchOf: { id: '1' } })
  expect(referredFilter('team', { ids: ['1'], withBranch: false })).toEqual({ ids: ['1'] })
  expect(referredFilter('role', { ids: ['1'] })).toEqual({ ids: ['1'] })
})

test('each group of each kind has a key of its own', () => {
  for (const kind of listedKinds) {
    for (const by of groupings(kind)) {
      const keys = groupsOf(by, undefined, things).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBeGreaterThan(1)
    }
  }
})
