import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Records, ThingKind } from '../../state/records.js'
import { acme, at, GLOBEX, id, ORG, refusals, SEAT } from '../../testing/plans/small-company.js'
import type { Restore } from '../change.js'
import { decide } from '../decide.js'

const globex = acme.accounts.get(GLOBEX)!
const [version] = globex.history

function given(kind: Restore['kind'], of: string, record: unknown): Restore {
  return { type: 'restore', kind, id: of, revision: null, record: record as Restore['record'] }
}
const account = (fields: object, more: object = {}): unknown => ({
  ...globex,
  history: [{ ...version, fields: { ...version!.fields, ...fields }, ...more }],
})

describe('a record that the author of a plan gives', () => {
  it('becomes what is recorded', () => {
    const decided = decide(acme, [given('account', GLOBEX, account({ acv: 500_00 }))])
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    const view = at(decided.value.state, '2026-06-01')
    expect(view.accounts.acv(view.accounts.rowOf(GLOBEX))).toBe(500_00)
  })

  it.each<[string, unknown, readonly [string, string]]>([
    ['a value that its field does not take', account({ acv: -1 }), ['OUT_OF_RANGE', 'acv']],
    ['a field that there is not', account({ colour: 'red' }), ['INVALID_VALUE', 'colour']],
    ['a field that is missing', account({ name: undefined }), ['REQUIRED', 'name']],
    [
      'dates in the wrong order',
      account({ contractStart: '2026-05-01', contractEnd: '2026-04-01' }),
      ['PERIOD_EMPTY', 'contractEnd'],
    ],
    ['an end before the beginning', account({}, { to: version!.from }), ['PERIOD_EMPTY', 'to']],
    ['no day', account({}, { from: 'yesterday' }), ['INVALID_VALUE', 'from']],
    ['no versions', { ...globex, history: [] }, ['REQUIRED', 'history']],
    [
      'versions that overlap',
      { ...globex, history: [version, { ...version, from: version!.from + 9 }] },
      ['INVALID_VALUE', 'from'],
    ],
    [
      'no list of references',
      { ...globex, externalReferences: 'G-1' },
      ['INVALID_VALUE', 'externalReferences'],
    ],
    ['no record at all', 'text', ['INVALID_VALUE', 'record']],
  ])('is refused with %s', (_, record, [code, field]) => {
    expect(refusals(acme, given('account', GLOBEX, record))).toContainEqual([code, 0, field])
  })

  it('is held to what is beside it', () => {
    const other = [...acme.accounts.values()].find((each) => each.id !== GLOBEX)
    const taken = { ...globex, externalReferences: other!.externalReferences }
    expect(refusals(acme, given('account', GLOBEX, taken))).toContainEqual([
      'EXTERNAL_ID_TAKEN',
      0,
      'id',
    ])
    expect(refusals(acme, given('position', SEAT, null)).map(([code]) => code)).toContain('IN_USE')
    expect(refusals(acme, given('account', id(999), globex))).toEqual([['INVALID_VALUE', 0, 'id']])
  })

  it('leaves the organization what it is known by', () => {
    const { organization } = acme
    for (const [field, value] of [
      ['id', id(999)],
      ['slug', 'other'],
      ['currency', 'EUR'],
    ] as const) {
      const changed = { ...organization, [field]: value }
      expect(refusals(acme, given('organization', ORG, changed))).toContainEqual([
        'INVALID_VALUE',
        0,
        field,
      ])
    }
    expect(refusals(acme, given('organization', ORG, null))).toEqual([['REQUIRED', 0, 'record']])
  })

  it('is refused where what should be a day or a key is nothing that can be compared', () => {
    const versions = [
      { from: 0, to: {}, set: {}, fields: {} },
      { from: { toString: null }, to: 0, set: null, fields: {} },
    ]
    const record = { id: GLOBEX, key: { toString: null }, history: versions }
    for (const kind of ['account', 'policy'] as const) {
      expect(decide(acme, [given(kind, GLOBEX, record)]).ok).toBe(false)
    }
  })

  it('is judged whatever plain JSON it is, and never throws', () => {
    const kinds = ['account', 'policy', 'coverage', 'organization', 'touchpoint', 'renewal']
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds, 'nothing', 'constructor'),
        fc.oneof(fc.constant(GLOBEX), fc.string()),
        fc.oneof(
          fc.jsonValue() as fc.Arbitrary<unknown>,
          fc.record({
            id: fc.constantFrom(GLOBEX, null, 3),
            key: fc.oneof(fc.string(), fc.jsonValue()),
            externalReferences: fc.jsonValue(),
            from: fc.jsonValue(),
            to: fc.jsonValue(),
            history: fc.array(
              fc.record({
                from: fc.oneof(fc.integer(), fc.jsonValue()),
                to: fc.oneof(fc.integer(), fc.jsonValue()),
                set: fc.oneof(fc.constant(null), fc.jsonValue()),
                fields: fc.jsonValue(),
              }),
            ),
          }),
        ),
        (kind, of, record) => {
          const outcome = decide(acme, [given(kind as ThingKind, of, record)])
          expect(outcome.ok && (record as Records['account'] | null) !== null).toBe(false)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
