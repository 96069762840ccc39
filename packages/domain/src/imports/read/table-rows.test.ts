import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHeader, toldDelimiter } from '../guess/find-header.js'
import { detectDelimiter } from './detect-delimiter.js'
import { TableRows } from './table-rows.js'

const header = ['Id', 'Name', 'ACV', '']

/** The ids of the rows that have data, and how many others there are of each kind. */
function read(...rows: readonly (readonly string[])[]) {
  const table = new TableRows(header)
  const taken = rows.flatMap((cells, line) => table.take({ line, cells }))
  table.end()
  return {
    ids: taken.map(({ cells }) => cells[0]),
    widths: new Set(taken.map(({ cells }) => cells.length)),
    passedOver: Object.fromEntries(table.passedOver),
  }
}

const data = fc.nat({ max: 999 }).map((id) => [`A-${id}`, 'Acme', '5'])

describe('the rows of a table', () => {
  it('without data are passed over wherever they are, and counted, and no others are', () => {
    const noise = fc.constantFrom(
      { cause: 'EMPTY', cells: ['', ' ', '', ''] },
      { cause: 'EMPTY', cells: [''] },
      { cause: 'HEADER', cells: ['Id', ' Name', 'ACV', ''] },
      { cause: 'PREAMBLE', cells: [] },
    )
    const rows = fc.array(
      fc.oneof(
        data.map((cells) => ({ cause: null, cells })),
        noise,
      ),
    )
    fc.assert(
      fc.property(rows, (mixed) => {
        const { ids, passedOver } = read(...mixed.map(({ cells }) => cells))
        const kept = mixed.filter(({ cause }) => cause === null)
        expect(ids).toEqual(kept.map(({ cells }) => cells[0]))
        const counts: Record<string, number> = {}
        for (const { cause } of mixed) if (cause !== null) counts[cause] = (counts[cause] ?? 0) + 1
        expect(passedOver).toEqual(counts)
      }),
    )
  })

  it.each([
    ['Total', '', '10', ''],
    ['', 'TOTAL:', '$10.00'],
    ['Grand Total (2 records)', '', ''],
    ['Suma total', '', '10'],
  ])('of totals are passed over at the end, and only there: %j %j %j', (...total) => {
    const rows = [['A-1', 'A', '5'], total]
    expect(read(...rows)).toMatchObject({ ids: ['A-1'], passedOver: { TOTAL: 1 } })
    expect(read(...rows, ['A-2', 'B', '5'])).toMatchObject({
      ids: ['A-1', total[0], 'A-2'],
      passedOver: {},
    })
  })

  it('of a customer who is called Total are data, also at the end', () => {
    expect(read(['T-1', 'Total', '5']).ids).toEqual(['T-1'])
  })

  it('of text below the table are passed over', () => {
    const { ids, passedOver } = read(['A-1', 'A', '5'], ['', '', ''], ['Confidential'], ['© Acme'])
    expect(ids).toEqual(['A-1'])
    expect(passedOver).toEqual({ EMPTY: 1, FOOTER: 2 })
    expect(read(['A-1', 'A', '5'], ['Made by Acme']).ids).toEqual(['A-1'])
  })

  it('of what is left where a file was cut off are data, to be refused', () => {
    expect(read(['A-1', 'A', '5'], ['A-2']).ids).toEqual(['A-1', 'A-2'])
  })

  it('keep their cells under their columns with empty ones at the end, or without', () => {
    const { widths } = read(
      ['A-1', 'A', '5'],
      ['A-2', 'B', '5', ''],
      ['A-3', 'C', '5', '', '', ' '],
    )
    expect(widths).toEqual(new Set([header.length]))
    expect(read(['A-1', 'A', '5', '', 'x']).widths).toEqual(new Set([5]))
  })
})

describe('the header', () => {
  const rows = [
    ['1', 'Acme', '5', 'SMB'],
    ['2', 'Beta', '6', 'SMB'],
  ]
  const names = ['Id', 'Name', 'ACV', 'Segment']

  it('is found below whatever stands above it', () => {
    const above = fc.array(
      fc.constantFrom(
        ['Accounts by segment'],
        ['Accounts by segment', '', '', ''],
        ['Exported on', '2026-11-01'],
        ['', '', '', ''],
        ['sep=;'],
        ['sep=', ''],
        ['Filter:', 'Active customers', '', ''],
        ['Rows: 2'],
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(above, (lines) => {
        expect(findHeader([...lines, names, ...rows])).toBe(lines.length)
      }),
    )
  })

  it.each([
    [[['Id'], ['1'], ['2']], 0],
    [
      [
        ['colour', 'shape'],
        ['red', 'round'],
      ],
      0,
    ],
    [
      [
        ['2024', '2025'],
        ['1', '2'],
      ],
      0,
    ],
    [
      [
        ['Region', 'as of today'],
        ['Id', 'Name'],
        ['1', 'A'],
      ],
      1,
    ],
    [[['sep=;'], ['x', 'y']], 1],
    [[], 0],
  ])('of %j is row %d', (first, index) => {
    expect(findHeader(first)).toBe(index)
  })

  it('leaves the delimiter to be told by it and the rows', () => {
    expect(detectDelimiter('Accounts, all\n\nId;Name;ACV\n1;A;1,5\n2;B;2,5\n')).toBe(';')
    expect(toldDelimiter('sep=;\r\nId;Name\r\n')).toBe(';')
    expect(toldDelimiter('Id;Name\r\n')).toBeNull()
  })
})
