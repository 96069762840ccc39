import { expect, test } from 'vitest'
import { seat, team } from '../testing/seat'
import { seatCost, standings } from './chart-classes'
import { teamTree } from './chart-tree'

const day = '2026-06-30'

test('open seats are told of each seat, and of a team as the sum below it', () => {
  const forest = teamTree(
    [team('north', 'North'), team('fjord', 'Fjord', 'north')],
    [
      seat('a', 'A', { team: 'fjord', openFte: 1 }),
      seat('b', 'B', { team: 'fjord', people: ['Ana'], openFte: 0.5 }),
      seat('c', 'C', { team: 'north', people: ['Bea'] }),
    ],
    'en',
  )
  const told = standings(forest, 'OPEN', undefined, day)
  expect([...told].map(([id, { name, value }]) => [id, name, value])).toEqual([
    ['north', 'PART', 1.5],
    ['c', 'FILLED', 0],
    ['fjord', 'PART', 1.5],
    ['a', 'OPEN', 1],
    ['b', 'PART', 0.5],
  ])
})

test('the time in a position is told by whoever sits there longest', () => {
  const since = (id: string, from: string) => seat(id, id, { people: ['Ana'], since: from })
  const forest = teamTree(
    [],
    [since('a', '2026-05-01'), since('b', '2025-06-30'), since('c', '2024-06-29'), seat('d', 'd')],
    'en',
  )
  const told = standings(forest, 'TENURE', undefined, day)
  expect([...told.values()].map(({ name }) => name)).toEqual(['NEW', 'SETTLED', 'LONG', 'NONE'])
})

test('costs are told in thirds of the seats; where none is known, none is told', () => {
  const paid = [100, 200, 300, 400, 500, 600].map((cost, at) =>
    seat(`s${at}`, `S ${at}`, { people: [`P ${at}`], cost }),
  )
  const told = standings(teamTree([], [...paid, seat('z', 'Z')], 'en'), 'COST', undefined, day)
  expect([...told.values()].map(({ name }) => name)).toEqual([
    'LOW',
    'LOW',
    'LOW',
    'MEDIUM',
    'MEDIUM',
    'HIGH',
    'NONE',
  ])
})

test('a shared seat costs what its people cost by their part in it', () => {
  expect(seatCost(seat('s', 'S', { people: ['Ana', 'Bea'], cost: 1000 }))).toEqual({
    amountMinor: 1000,
    currency: 'USD',
  })
  expect(seatCost(seat('s', 'S'))).toBeNull()
})
