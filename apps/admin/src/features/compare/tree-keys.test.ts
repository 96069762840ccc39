import { expect, test } from 'vitest'
import { alignTrees } from './align-trees'
import { treeMove } from './tree-keys'
import { treeRows } from './tree-rows'

const team = { id: 'a', name: 'A', parentId: null }
const seat = { fte: 1, teamId: 'a', reportsToId: null, holders: [] }
const before = { teams: [team], seats: [{ ...seat, id: '2', title: 'CSM 2' }] }
const after = { teams: [team], seats: [...before.seats, { ...seat, id: '1', title: 'CSM 1' }] }
const trees = alignTrees(before, after, 'en')
const rows = treeRows(trees, new Set())
const move = (active: string, key: string) => treeMove(rows, active, key)

test('the arrows go from row to row, and stop at the ends', () => {
  expect(rows.map(({ key }) => key)).toEqual(['team a', 'seat 1', 'alike a'])
  expect(move('team a', 'ArrowDown')).toEqual({ to: 'seat 1' })
  expect(move('team a', 'ArrowUp')).toEqual({ to: 'team a' })
  expect(move('team a', 'End')).toEqual({ to: 'alike a' })
  expect(move('alike a', 'ArrowDown')).toEqual({ to: 'alike a' })
  expect(move('alike a', 'Home')).toEqual({ to: 'team a' })
})

test('right opens and goes into, left folds and goes out', () => {
  expect(move('alike a', 'ArrowRight')).toEqual({ toggle: 'alike a' })
  expect(move('team a', 'ArrowRight')).toEqual({ to: 'seat 1' })
  expect(move('seat 1', 'ArrowRight')).toBeNull()
  expect(move('seat 1', 'ArrowLeft')).toEqual({ to: 'team a' })
  expect(move('team a', 'ArrowLeft')).toEqual({ toggle: 'team a' })
  const folded = treeRows(trees, new Set(['team a']))
  expect(treeMove(folded, 'team a', 'ArrowLeft')).toBeNull()
  expect(treeMove(folded, 'team a', 'ArrowRight')).toEqual({ toggle: 'team a' })
})

test('Enter and the space bar fold and open; other keys are none of the tree', () => {
  expect(move('team a', 'Enter')).toEqual({ toggle: 'team a' })
  expect(move('alike a', ' ')).toEqual({ toggle: 'alike a' })
  expect(move('seat 1', 'Enter')).toBeNull()
  expect(move('team a', 'Tab')).toBeNull()
})
