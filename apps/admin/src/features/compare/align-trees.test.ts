import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignTrees, type TreeSeat, type TreeSide, type TreeTeam } from './align-trees'
import { foldedKeys, type TreeRow, treeRows } from './tree-rows'

const team = (id: string, parentId: string | null = null, name = `Team ${id}`): TreeTeam => ({
  id,
  name,
  parentId,
})
const seat = (id: string, teamId: string, more: Partial<TreeSeat> = {}): TreeSeat => ({
  id,
  title: `Seat ${id}`,
  fte: 1,
  teamId,
  reportsToId: null,
  holders: [],
  ...more,
})
const held = (...personIds: readonly string[]) => ({
  holders: personIds.map((personId) => ({ personId, name: personId, fte: 1 })),
})
const side = (teams: readonly TreeTeam[], seats: readonly TreeSeat[] = []): TreeSide => ({
  teams,
  seats,
})

/** What is read of the rows: how deep, what, and what is said of it. */
const read = (rows: readonly TreeRow[]) =>
  rows.map((row) => {
    const name =
      row.kind === 'ALIKE'
        ? `${row.count} alike`
        : row.kind === 'TEAM'
          ? (row.node.after ?? row.node.before)?.name
          : (row.node.after ?? row.node.before)?.title
    const marks = row.kind === 'ALIKE' ? [] : row.node.marks
    return [' '.repeat(row.level - 1) + name, ...marks].join(' ')
  })
const rowsOf = (before: TreeSide, after: TreeSide, ...toggled: readonly string[]) =>
  treeRows(alignTrees(before, after, 'en'), new Set(toggled))

test('a seat that moved stands once, in its new team, and a gone one where it was', () => {
  const before = side([team('a'), team('b')], [seat('1', 'a'), seat('2', 'a'), seat('3', 'b')])
  const after = side([team('a'), team('b')], [seat('1', 'b'), seat('3', 'b')])
  expect(read(rowsOf(before, after))).toEqual([
    'Team a',
    ' Seat 2 GONE',
    'Team b',
    ' Seat 1 MOVED',
    ' 1 alike',
  ])
})

test('who sits in a seat is told apart: nobody before, nobody after, somebody else', () => {
  const seats = (...holders: readonly object[]) =>
    holders.map((more, index) => seat(String(index + 1), 'a', more))
  const before = side([team('a')], seats(held(), held('ana'), held('ana'), held('ana', 'bo')))
  const after = side([team('a')], seats(held('ana'), held(), held('bo'), held('bo', 'ana')))
  expect(read(rowsOf(before, after))).toEqual([
    'Team a',
    ' Seat 1 FILLED',
    ' Seat 2 VACATED',
    ' Seat 3 REFILLED',
    ' 1 alike',
  ])
})

test('a seat that is larger, or of which its holder fills more, is another size and held by the same', () => {
  const half = { holders: [{ personId: 'ana', name: 'Ana', fte: 0.5 }] }
  const before = side([team('a')], [seat('1', 'a', held('ana')), seat('2', 'a', half)])
  const after = side(
    [team('a')],
    [seat('1', 'a', { ...held('ana'), fte: 0.5 }), seat('2', 'a', held('ana'))],
  )
  expect(read(rowsOf(before, after))).toEqual(['Team a', ' Seat 1 RESIZED', ' Seat 2 RESIZED'])
})

test('a team that was moved, renamed, founded or closed says so, with its branch below it', () => {
  const before = side([team('a'), team('b'), team('c', 'b'), team('old', 'b')], [seat('1', 'c')])
  const after = side(
    [team('a'), team('b'), team('c', 'a', 'Pod'), team('new', 'c')],
    [seat('1', 'c')],
  )
  expect(read(rowsOf(before, after))).toEqual([
    'Team a',
    ' Pod MOVED RENAMED',
    '  1 alike',
    '  Team new NEW',
    'Team b',
    ' Team old GONE',
  ])
})

test('branches in which nothing differs are folded behind the number of their seats', () => {
  const seats = ['1', '2', '3'].map((id) => seat(id, 'below'))
  const same = side([team('a'), team('below', 'a')], seats)
  const { roots } = alignTrees(same, same, 'en')
  expect(roots[0]).toMatchObject({ differing: 0, alike: 3 })
  expect(read(rowsOf(same, same))).toEqual(['Team a'])
  expect(rowsOf(same, same)[0]).toMatchObject({ expanded: false })
  expect(read(rowsOf(same, same, 'team a', 'team below', 'alike below'))).toEqual([
    'Team a',
    ' Team below',
    '  3 alike',
    '   Seat 1',
    '   Seat 2',
    '   Seat 3',
  ])
})

test('rows say how deep they are, where among their siblings, and below which', () => {
  const before = side([team('a'), team('b')], [seat('1', 'a')])
  const after = side([team('a'), team('b')], [seat('1', 'a', held('ana')), seat('2', 'a')])
  expect(rowsOf(before, after)).toMatchObject([
    { key: 'team a', level: 1, place: 1, siblings: 2, parent: null, expanded: true },
    { key: 'seat 1', level: 2, place: 1, siblings: 2, parent: 'team a', expanded: null },
    { key: 'seat 2', level: 2, place: 2, siblings: 2, parent: 'team a', expanded: null },
    { key: 'team b', level: 1, place: 2, siblings: 2, parent: null, expanded: null },
  ])
})

/** A forest: each team is below one with a smaller number, or a root. */
const anySide = fc
  .array(fc.record({ id: fc.nat({ max: 12 }), parent: fc.nat({ max: 12 }) }), { maxLength: 12 })
  .chain((drawn) => {
    const byId = new Map(drawn.map((each) => [each.id, each]))
    const teams = [...byId.values()].map(({ id, parent }) =>
      team(String(id), parent < id && byId.has(parent) ? String(parent) : null),
    )
    const seats = fc.uniqueArray(
      fc.record({
        id: fc.nat({ max: 20 }),
        // Some stand in teams that are not there.
        teamId: fc.nat({ max: 14 }),
        holder: fc.option(fc.nat({ max: 3 })),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    )
    return seats.map((all) =>
      side(
        teams,
        all.map(({ id, teamId, holder }) =>
          seat(String(id), String(teamId), held(...(holder === null ? [] : [`p${holder}`]))),
        ),
      ),
    )
  })

test('every team and seat of either side stands exactly once, with both its sides', () => {
  fc.assert(
    fc.property(anySide, anySide, (before, after) => {
      const trees = alignTrees(before, after, 'en')
      const opened = treeRows(trees, foldedKeys(trees))
      expect(opened.every(({ expanded }) => expanded !== false)).toBe(true)
      const rows = opened.flatMap((row) => (row.kind === 'ALIKE' ? [] : [row]))
      const keys = (of: TreeSide) => [
        ...of.teams.map(({ id }) => `team ${id}`),
        ...of.seats.map(({ id }) => `seat ${id}`),
      ]
      expect(rows.map(({ key }) => key).toSorted()).toEqual(
        [...new Set([...keys(before), ...keys(after)])].toSorted(),
      )
      for (const { kind, node } of rows) {
        const find = (of: TreeSide) =>
          (kind === 'TEAM' ? of.teams : of.seats).find(({ id }) => id === node.id) ?? null
        expect([node.before, node.after]).toEqual([find(before), find(after)])
        if (node.before === null) expect(node.marks).toEqual(['NEW'])
        else if (node.after === null) expect(node.marks).toEqual(['GONE'])
      }
    }),
  )
})

test('nothing differs between a side and itself', () => {
  fc.assert(
    fc.property(anySide, (same) => {
      const { roots, seats } = alignTrees(same, same, 'en')
      expect(roots.every(({ differing }) => differing === 0)).toBe(true)
      expect(seats.every(({ marks }) => marks.length === 0)).toBe(true)
    }),
  )
})
