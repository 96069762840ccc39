import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from '../entities/fields/index.js'
import { KINDS, THING_KINDS } from '../entities/registry.js'
import { recordsOfState } from '../text/index.js'
import { randomHistory } from '../testing/plans/random-history.js'
import { recordFaults } from '../plans/checks/record-faults.js'
import { erasedRecord } from './erased-record.js'
import { type Erasure, erasureOf, type SubjectKind } from './erasure.js'

const NAME = 'Ana Costa'

const erasing = (kind: SubjectKind, id: string): Erasure =>
  erasureOf([
    {
      subject: { kind, id },
      pseudonym: 'Nobody 1',
      names: [NAME],
      addresses: ['Ana@acme.example'],
    },
  ])

/** A record in which every text is a sentence with the name. */
function naming(value: unknown, fields: Readonly<Record<string, Field>>): unknown {
  const record = value as { readonly history?: readonly { readonly fields: object }[] }
  const said = (values: object): object =>
    Object.fromEntries(
      Object.entries(values).map(([name, each]) => {
        const field = fields[name]
        if (field?.type === 'text') return [name, `ask ANA  COSTA`]
        if (each === null || field === undefined) return [name, each]
        if (name === 'approvers') return [name, ['Ana@acme.example', 'bo@acme.example']]
        if (field.type === 'texts') return [name, ['ask Ana Costa', 'other']]
        if (field.fields === undefined) return [name, each]
        const inner = (of: unknown) => naming({ history: [{ fields: of }] }, field.fields!)
        const unwrapped = (of: unknown) =>
          (inner(of) as { history: readonly { fields: object }[] }).history[0]!.fields
        return [name, Array.isArray(each) ? each.map(unwrapped) : unwrapped(each)]
      }),
    )
  return record.history === undefined
    ? said(record)
    : {
        ...record,
        history: record.history.map((version) => ({ ...version, fields: said(version.fields) })),
      }
}

describe('whatever was recorded of things of all kinds', () => {
  it('names nobody any more once they are erased, and is still a record', () => {
    const told = new Set<string>()
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }), (choices) => {
        for (const { kind, record } of recordsOfState(randomHistory(choices).states.at(-1)!)) {
          const { fields }: { readonly fields: Readonly<Record<string, Field>> } = KINDS[kind]
          const named = naming(record, fields) as never
          const id = 'id' in record ? record.id : ''
          const isOwn = kind === 'person' || kind === 'stakeholder'
          const erasure = erasing(isOwn ? kind : 'user', id)
          const erased = erasedRecord(kind as 'person', named, erasure)
          if (erased !== named) told.add(kind)
          expect(JSON.stringify(erased)).not.toMatch(/costa|ana@/i)
          expect(recordFaults(kind, erased)).toEqual([])
          expect(erasedRecord(kind as 'person', erased, erasure)).toBe(erased)
        }
      }),
      { numRuns: 30 },
    )
    const withTexts = THING_KINDS.filter((kind) =>
      Object.values<Field>(KINDS[kind].fields).some(({ type }) => type === 'text'),
    )
    expect([...told]).toEqual(expect.arrayContaining(withTexts))
  })

  it('keeps the names of others, and everything that is no text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }), (choices) => {
        for (const { kind, record } of recordsOfState(randomHistory(choices).states.at(-1)!)) {
          const other = erasing('person', 'somebody else')
          expect(erasedRecord(kind as 'person', record as never, other)).toBe(record)
        }
      }),
      { numRuns: 10 },
    )
  })
})
