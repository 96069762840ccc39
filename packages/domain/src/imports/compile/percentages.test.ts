import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IMPORT_KINDS } from '../read/field-spec.js'
import type { FieldSpec } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { cellReader } from '../read/read-cell.js'
import { compileRows } from './compile-rows.js'

const formats = { dateFormat: 'YYYY-MM-DD', decimal: '.', currency: 'USD', dayOf: null } as const
const context = { ...formats, money: 'major', unit: 'minutes', over: null, times: 1 } as const

/** What `12 %` is in each field that takes numbers; those that are not told refuse it. */
const TWELVE_PERCENT: Readonly<Record<string, number>> = {
  'POSITIONS.fte': 12,
  'PEOPLE.fte': 12,
  'ROSTER.fte': 12,
  'ACCOUNTS.loadWeight': 12,
  'HEALTH_SIGNALS.value': 0.12,
  'SUCCESS_PLANS.baseline': 12,
  'SUCCESS_PLANS.target': 12,
  'SUCCESS_PLANS.measured': 12,
}
const NUMBERS = new Set<FieldSpec['type']>(
  'integer minutes money number share signedMoney'.split(' ') as FieldSpec['type'][],
)

describe('a percentage', () => {
  const fields = IMPORT_KINDS.flatMap((kind) =>
    Object.entries(IMPORT_FIELDS[kind] as Readonly<Record<string, FieldSpec>>)
      .filter(([, { type }]) => NUMBERS.has(type))
      .map(([field, spec]) => [`${kind}.${field}`, spec] as const),
  )

  it.each(fields)('in %s is in the unit of the field, or refused', (field, spec) => {
    const cell = cellReader(spec, context)('12 %')
    const value = TWELVE_PERCENT[field]
    expect(cell).toMatchObject(value === undefined ? { ok: false } : { ok: true, value })
  })

  const read = compileRows(
    'SUCCESS_PLANS',
    {
      name: 'plans',
      file: 'plans.csv',
      kind: 'SUCCESS_PLANS',
      fields: {
        externalId: { constant: 'P-1' },
        target: { column: 'Target' },
        unit: { column: 'Unit' },
      },
    },
    ['Target', 'Unit'],
    formats,
  )
  const rowOf = (target: string, unit: string) => {
    const result = read([target, unit])
    return result.outcome === 'READ' ? result.row : result
  }

  it('gives a target its unit where the row tells none', () => {
    expect(rowOf('12 %', '')).toMatchObject({ target: 12, unit: '%' })
    expect(rowOf('12.5%', 'percent of users')).toMatchObject({
      target: 12.5,
      unit: 'percent of users',
    })
    expect(rowOf('12', '')).toMatchObject({ target: 12, unit: null })
  })

  it('of a target is the number before its sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (cents) => {
        const text = (cents / 100).toFixed(2)
        expect(rowOf(`${text}%`, '')).toMatchObject({ target: Number(text) })
        expect(rowOf(text, '%')).toMatchObject({ target: Number(text) })
      }),
    )
  })
})
