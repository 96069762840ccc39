import { describe, expect, test } from 'vitest'
import { seat, team } from '../testing/seat'
import { folding, pathTo, readableDepth, toggledToShow } from './chart-folding'
import { nextCard } from './next-card'
import { card, layOut } from './chart-layout'
import { matchesIn } from './matches-in'
import { allNodes, reportingTree, teamTree } from './chart-tree'

const teams = [team('north', 'North'), team('fjord', 'Fjord', 'north'), team('south', 'South')]
const seats = [
  seat('c10', 'CSM 10', { team: 'fjord', people: ['Ole Hauge'] }),
  seat('c2', 'CSM 2', { team: 'fjord', people: ['Sigrid Dahl'] }),
  seat('lead', 'Team Lead', { team: 'fjord', family: 'LEADERSHIP', people: ['Åse Ødegård'] }),
  seat('gone', 'Adviser', { team: 'a team that ended' }),
]
const forest = teamTree(teams, seats, 'en')
const everything = layOut(forest, () => true)
const ids = (cards: typeof everything.cards): readonly string[] => cards.map(({ node }) => node.id)

describe('the trees', () => {
  test('have every team and every seat once, leaders first, in natural order', () => {
    expect(ids(everything.cards)).toEqual(['gone', 'north', 'fjord', 'lead', 'c2', 'c10', 'south'])
  })

  test('by reporting line have those at the top who report to nobody that is there', () => {
    const line = reportingTree(
      [
        seat('vp', 'VP'),
        seat('b', 'B', { reportsTo: 'vp' }),
        seat('a', 'A', { reportsTo: 'vp' }),
        seat('c', 'C', { reportsTo: 'b' }),
        seat('stray', 'Stray', { reportsTo: 'a seat that closed' }),
      ],
      'en',
    )
    expect(line.map(({ id }) => id)).toEqual(['vp', 'stray'])
    // Those that lead others come first.
    expect(line[0]?.children.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('the layout', () => {
  test('sets no card upon another, and each to the right of what it is below', () => {
    const { cards } = everything
    for (const one of cards) {
      for (const other of cards) {
        if (one === other) continue
        const apart =
          Math.abs(one.x - other.x) >= card.width || Math.abs(one.y - other.y) >= card.height
        expect({ one: one.node.id, other: other.node.id, apart }).toMatchObject({ apart: true })
      }
      const parent = cards.find(({ node }) => node.id === one.parentId)
      if (parent !== undefined) expect(one.x).toBeGreaterThan(parent.x + card.width)
    }
  })

  test('begins at its own upper left corner and tells how large it is', () => {
    const { cards, width, height } = everything
    expect(Math.min(...cards.map(({ x }) => x))).toBe(0)
    expect(Math.min(...cards.map(({ y }) => y))).toBe(0)
    expect(Math.max(...cards.map(({ x }) => x + card.width))).toBe(width)
    expect(Math.max(...cards.map(({ y }) => y + card.height))).toBe(height)
  })

  test('tells the level and the place of each card for who hears the tree', () => {
    const found = everything.cards.find(({ node }) => node.id === 'c2')
    expect(found).toMatchObject({ level: 3, place: 2, siblings: 3, isOpen: null })
  })

  test('leaves out what is below a card that is folded, with its lines', () => {
    const { cards, lines } = layOut(forest, ({ id }) => id !== 'fjord')
    expect(ids(cards)).toEqual(['gone', 'north', 'fjord', 'south'])
    expect(cards[2]?.isOpen).toBe(false)
    expect(lines.map(({ to }) => to)).toEqual(['fjord'])
  })

  test('of nothing is empty', () => {
    expect(layOut([], () => true)).toMatchObject({ cards: [], width: 0, height: 0 })
  })
})

describe('folding', () => {
  const crowd = teamTree(
    [team('all', 'All'), ...['a', 'b'].map((id) => team(id, id, 'all'))],
    Array.from({ length: 1000 }, (_, at) => seat(`s${at}`, `Seat ${at}`, { team: 'a' })),
    'en',
  )

  test('shows at first as many levels as can be read', () => {
    expect(readableDepth(crowd)).toBe(1)
    expect(layOut(crowd, folding(crowd, 'SOME', new Set())).cards).toHaveLength(3)
    expect(layOut(crowd, folding(crowd, 'ALL', new Set())).cards).toHaveLength(1003)
    expect(layOut(crowd, folding(crowd, 'NONE', new Set())).cards).toHaveLength(1)
  })

  test('opens all that is above a card that is looked for, and nothing else', () => {
    const shown = toggledToShow(crowd, 's500', 'NONE', new Set())
    expect([...shown]).toEqual(['all', 'a'])
    expect(pathTo(crowd, 's500')).toEqual(['all', 'a'])
    expect(toggledToShow(crowd, 's500', 'ALL', new Set())).toEqual(new Set())
  })
})

test('cards are found without regard to case and accents, in the order of the tree', () => {
  expect(matchesIn(forest, 'ase odegard')).toEqual(['lead'])
  expect(matchesIn(forest, 'csm 1')).toEqual(['c10'])
  expect(matchesIn(forest, 'h')).toEqual(['north', 'lead', 'c2', 'c10', 'south'])
  expect(matchesIn(forest, ' ')).toEqual([])
})

test('keys lead through the cards as in every tree', () => {
  const at = (id: string) => everything.cards.find(({ node }) => node.id === id)!
  const to = (id: string, key: string) => nextCard(everything.cards, at(id), key)?.node.id
  expect(to('fjord', 'ArrowRight')).toBe('lead')
  expect(to('c2', 'ArrowLeft')).toBe('fjord')
  expect(to('c10', 'ArrowDown')).toBe('south')
  expect(to('north', 'ArrowUp')).toBe('gone')
  expect(to('c2', 'Home')).toBe('gone')
  expect(to('c2', 'End')).toBe('south')
  expect(to('gone', 'ArrowLeft')).toBeUndefined()
  expect(allNodes(forest)).toHaveLength(7)
})
