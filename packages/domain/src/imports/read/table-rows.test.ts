import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHeader, toldDelimiter } from '../guess/find-header.js'
import { cellText, columnNames } from './cell-text.js'
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
    ['Suma (2)', '', '10'],
  ])('of totals are passed over at the end, and only there: %j %j %j', (...total) => {
    const rows = [['A-1', 'A', '5'], total]
    expect(read(...rows)).toMatchObject({ ids: ['A-1'], passedOver: { TOTAL: 1 } })
    expect(read(...rows, ['A-2', 'B', '5'])).toMatchObject({
      ids: ['A-1', total[0], 'A-2'],
      passedOver: {},
    })
  })

  it.each([
    ['Grand Total (2 records)', '', ''],
    ['Subtotal', 'Count', '2'],
    ['', 'Suma total', '10'],
  ])('of sums whose names nobody has are passed over anywhere: %j %j %j', (...sum) => {
    const rows = [['A-1', 'A', '5'], sum, ['A-2', 'B', '5'], sum]
    expect(read(...rows)).toMatchObject({ ids: ['A-1', 'A-2'], passedOver: { TOTAL: 2 } })
  })

  it('of the header once more are passed over where two columns have one name', () => {
    const table = new TableRows(columnNames(['Id', 'Owner', 'Owner']))
    const rows = [
      ['1', 'Ann', 'Bob'],
      ['Id', 'Owner', 'Owner'],
      ['2', 'Cy', 'Di'],
    ]
    const taken = rows.flatMap((cells, line) => table.take({ line, cells }))
    expect(taken.map(({ cells }) => cells[0])).toEqual(['1', '2'])
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

describe('the texts of cells', () => {
  it.each([
    ['\u00a0Ann Lee\u200b', 'Ann Lee'],
    ['Acme\u00a0\u2009Corp', 'Acme Corp'],
    ['Bob  Ray', 'Bob Ray'],
    ['\ufeffId', 'Id'],
    ['one\ntwo', 'one\ntwo'],
    ['mailto:ann@example.com', 'ann@example.com'],
    ['Jos\u00e9 Müller-Łąka 株式会社', 'José Müller-Łąka 株式会社'],
  ])('are as people see them: %j', (cell, text) => {
    expect(cellText(cell)).toBe(text)
  })

  it('name every column once, and all but empty ones', () => {
    const names = fc.array(fc.constantFrom('', 'A', 'B', 'A (2)'))
    fc.assert(
      fc.property(names, (header) => {
        const named = columnNames(header)
        const filled = named.filter((name) => name !== '')
        expect(new Set(filled).size).toBe(filled.length)
        expect(named.map((name) => name === '')).toEqual(header.map((name) => name === ''))
        expect(columnNames(named)).toEqual(named)
      }),
    )
  })
})
