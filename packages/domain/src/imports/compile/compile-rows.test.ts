import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { compileRows } from './compile-rows.js'
import { IMPORT_KINDS, type ImportKind } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { readMapping } from '../read/read-mapping.js'

const formats = { dateFormat: 'DD-MM-YYYY', decimal: ',', currency: 'EUR', dayOf: null } as const

function rowsOf<K extends ImportKind>(kind: K, header: readonly string[], file: object) {
  const read = readMapping({ source: 'crm', files: [{ file: 'f.csv', kind, ...file }] })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return compileRows(kind, read.value.files[0]!, header, formats)
}

describe('a row of accounts', () => {
  const header = ['id', 'name', 'plan', 'acv', 'renewal', 'strategic', 'type', 'curr']
  const read = rowsOf('ACCOUNTS', header, {
    only: { column: 'type', values: ['Customer'] },
    fields: {
      externalId: 'id',
      name: 'name',
      segment: { column: 'plan', values: { Pro: 'MID_MARKET' }, otherwise: 'SMB' },
      acv: 'acv',
      contractEnd: 'renewal',
      strategic: 'strategic',
      currency: 'curr',
      complexity: { constant: 'LOW' },
    },
  })

  it('is read by its mapping', () => {
    const cells = [' A-1 ', 'Añil', 'Pro', '€ 1.200,50', '31-12-2026', 'sí', 'Customer', 'eur']
    expect(read(cells)).toEqual({
      outcome: 'READ',
      itselfAbove: false,
      row: {
        externalId: 'A-1',
        name: 'Añil',
        segment: 'MID_MARKET',
        contractEnd: parseDay('2026-12-31'),
        strategic: true,
        currency: 'eur',
        complexity: 'LOW',
        written: {
          organization: 'EUR',
          told: { text: 'eur', column: 'curr' },
          amounts: [
            {
              field: 'acv',
              column: 'acv',
              text: '€ 1.200,50',
              value: 12_005,
              digits: 1,
              units: ['€'],
            },
          ],
        },
      },
    })
  })

  it('leaves alone, empties or refuses by what an empty cell means for the field', () => {
    expect(read(['A-1', 'A', '', '1', '', '', 'Customer', ''])).toMatchObject({
      outcome: 'REFUSED',
      refusals: [{ code: 'MISSING', column: 'plan', params: { field: 'segment' } }],
    })
    const result = read(['A-1', 'A', 'Basic', '1', '', '', 'Customer', ''])
    expect(result).toMatchObject({ row: { segment: 'SMB', contractEnd: null } })
    expect(result.outcome === 'READ' && 'strategic' in result.row).toBe(false)
  })

  it('names every cell that cannot be read', () => {
    const result = read(['', 'A', 'Pro', '1.5', '2026-31-12', 'perhaps', 'Customer', ''])
    expect(result).toMatchObject({
      outcome: 'REFUSED',
      refusals: [
        { code: 'MISSING', column: 'id' },
        { code: 'BAD_NUMBER', column: 'acv', value: '1.5' },
        { code: 'BAD_DATE', column: 'renewal', value: '2026-31-12' },
        { code: 'BAD_FLAG', column: 'strategic', value: 'perhaps' },
      ],
    })
  })

  it('is refused with too few cells', () => {
    expect(read(['A-1', 'A'])).toMatchObject({
      refusals: [{ code: 'COLUMN_COUNT', column: null, params: { expected: 8, actual: 2 } }],
    })
  })

  it('is passed over when the mapping leaves it out', () => {
    expect(read(['', '', '', '', '', '', 'Prospect', ''])).toEqual({ outcome: 'PASSED_OVER' })
  })
})

describe('a cell that systems fill where there is nothing', () => {
  const everyField = IMPORT_KINDS.flatMap((kind) =>
    Object.keys(IMPORT_FIELDS[kind]).map((field) => ({ kind, field })),
  )
  const words = [
    '-',
    '--',
    '–',
    '—',
    'N/A',
    'n/a',
    '(blank)',
    '(none)',
    '(en blanco)',
    '(em branco)',
  ]

  /** Fields that exclude each other. */
  const APART: Partial<Record<ImportKind, readonly (readonly string[])[]>> = {
    ARR_MOVEMENTS: [
      ['start', 'end'],
      ['date', 'movement'],
    ],
    NPS: [['score'], ['answer']],
  }

  it.each(everyField)('is empty: $kind $field', ({ kind, field }) => {
    const [own = [], ...others] = (APART[kind] ?? []).toSorted((a, b) => {
      return Number(b.includes(field)) - Number(a.includes(field))
    })
    const excluded = new Set(others.flat().filter((name) => !own.includes(name)))
    const header = Object.keys(IMPORT_FIELDS[kind]).filter((name) => !excluded.has(name))
    const fields = Object.fromEntries(header.map((name) => [name, name]))
    const read = rowsOf(kind, header, { fields })
    const told = (text: string) =>
      JSON.stringify(read(header.map((name) => (name === field ? text : ''))))
    for (const word of words)
      expect(told(word).replaceAll(JSON.stringify(word), '""')).toBe(told(''))
  })

  it('has the meaning that the mapping gives it', () => {
    const mapped = { column: 'plan', values: { '-': 'SMB', '': 'ENTERPRISE' } }
    const read = rowsOf('ACCOUNTS', ['id', 'plan'], {
      fields: { externalId: 'id', segment: mapped },
    })
    expect(read(['A-1', '-'])).toMatchObject({ row: { segment: 'SMB' } })
    expect(read(['A-1', 'n/a'])).toMatchObject({ row: { segment: 'ENTERPRISE' } })
  })
})

describe('a subscription', () => {
  const read = rowsOf('ARR_MOVEMENTS', ['id', 'account', 'start', 'end', 'arr'], {
    fields: { key: 'id', account: 'account', start: 'start', end: 'end', amount: 'arr' },
  })

  it('must end after it starts', () => {
    expect(read(['S-1', 'A-1', '31-12-2024', '31-12-2024', '100'])).toMatchObject({
      outcome: 'REFUSED',
      refusals: [
        {
          code: 'END_NOT_AFTER_START',
          column: 'end',
          value: '31-12-2024',
          params: { start: '2024-12-31', end: '2024-12-31' },
        },
      ],
    })
    expect(read(['S-1', 'A-1', '31-12-2024', '', '100']).outcome).toBe('READ')
  })

  it('is not worth less than nothing', () => {
    expect(read(['S-1', 'A-1', '31-12-2024', '', '-100'])).toMatchObject({
      refusals: [{ code: 'NEGATIVE', column: 'arr' }],
    })
  })
})

describe('a ticket', () => {
  const read = rowsOf('TICKETS', ['id', 'account', 'opened', 'closed', 'hours', 'response'], {
    fields: {
      key: 'id',
      account: 'account',
      opened: 'opened',
      solved: 'closed',
      resolutionMinutes: { column: 'hours', unit: 'hours' },
      breached: { column: 'response', over: 120 },
    },
  })

  it('has a duration in minutes and breaches above its limit', () => {
    const row = (response: string) =>
      read(['T-1', 'A-1', '27-07-2023', '28-07-2023 03:00', '1,5', response])
    expect(row('120,5')).toMatchObject({ row: { resolutionMinutes: 90, breached: true } })
    expect(row('120')).toMatchObject({ row: { breached: false } })
  })

  it('needs an account, and is not solved before it is opened', () => {
    expect(read(['T-1', '', '27-07-2023', '', '', ''])).toMatchObject({
      refusals: [{ code: 'MISSING', column: 'account' }],
    })
    expect(read(['T-1', 'A-1', '27-07-2023', '26-07-2023', '', ''])).toMatchObject({
      refusals: [{ code: 'END_NOT_AFTER_START', column: 'closed' }],
    })
  })
})

describe('a field of several columns', () => {
  const formats = { dateFormat: 'YYYY-MM-DD', decimal: '.', currency: 'USD', dayOf: null } as const

  it('is a name in two parts, of which one may be empty', () => {
    const header = ['First', 'Last', 'Title', 'Team']
    const read = compileRows(
      'ROSTER',
      {
        name: 'r',
        file: 'r.csv',
        kind: 'ROSTER',
        fields: {
          name: { column: 'First', with: ['Last'] },
          title: { column: 'Title' },
          team: { column: 'Team' },
        },
      },
      header,
      formats,
    )
    expect(read([' Dana ', 'Cole', 'CSM', 'North'])).toMatchObject({ row: { name: 'Dana Cole' } })
    expect(read(['', 'Cole', 'CSM', 'North'])).toMatchObject({ row: { name: 'Cole' } })
    expect(read(['', '', 'CSM', 'North'])).toMatchObject({ refusals: [{ code: 'MISSING' }] })
  })

  it('is an amount by the interval beside it; another interval is refused', () => {
    const read = compileRows(
      'ARR_MOVEMENTS',
      {
        name: 's',
        file: 's.csv',
        kind: 'ARR_MOVEMENTS',
        fields: {
          key: { column: 'id' },
          account: { column: 'customer' },
          start: { column: 'start' },
          amount: {
            column: 'amount',
            times: { column: 'interval', values: { month: 12, year: 1 } },
          },
        },
      },
      ['id', 'customer', 'start', 'amount', 'interval'],
      formats,
    )
    const row = (interval: string) => read(['1', 'A', '2024-01-01', '10.50', interval])
    const amountOf = (interval: string) => {
      const result = row(interval)
      return result.outcome === 'READ' ? result.row.amount : null
    }
    expect(amountOf('Month')).toBe(12 * Number(amountOf('year')))
    expect(row('week')).toMatchObject({
      refusals: [{ code: 'UNKNOWN_CHOICE', column: 'amount', params: { value: 'week' } }],
    })
  })
})
