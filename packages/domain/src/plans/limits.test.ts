import { describe, expect, it } from 'vitest'
import {
  ANA,
  BEA,
  GLOBEX,
  ORG,
  OTHER,
  POD,
  SEAT,
  acme,
  apply,
  at,
  id,
  on,
  refusals,
} from '../testing/plans/small-company.js'
import type { Change, ChangeOf } from './change.js'
import { decide } from './decide.js'

const rename = (name: string): ChangeOf<'updateTeam'> => ({
  type: 'updateTeam',
  effective: '2026-02-01',
  id: POD,
  name,
})
const fill = (number: number, given: Partial<ChangeOf<'fillPosition'>> = {}): Change => ({
  type: 'fillPosition',
  effective: '2026-02-01',
  id: id(800 + number),
  positionId: OTHER,
  personId: BEA,
  ...given,
})
const problemsOf = (...changes: Change[]) => {
  const decided = decide(acme, changes)
  return decided.ok ? [] : decided.error
}

describe('a plan', () => {
  it('has at most 10,000 changes', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => rename(`Pod ${index}`))
    expect(at(apply(acme, ...many), '2026-02-01').teams.get(POD)?.name).toBe('Pod 9999')
    expect(problemsOf(...many, rename('One too many'))).toMatchObject([
      { code: 'PLAN_TOO_LONG', changeIndex: null, params: { count: 10_001, limit: 10_000 } },
    ])
  })

  it('has at most 10,000 rows in a columnar change, in columns of one length', () => {
    const columns = (rows: number) => ({
      id: Array.from({ length: rows }, () => GLOBEX),
      effective: Array.from({ length: rows }, () => '2026-02-01'),
      acv: Array.from({ length: rows }, (_, row) => row),
    })
    const update = { type: 'columnar', of: 'updateAccount' } as const
    const { accounts } = at(apply(acme, { ...update, columns: columns(10_000) }), '2026-02-01')
    expect(accounts.acv(accounts.rowOf(GLOBEX))).toBe(9_999)
    expect(problemsOf({ ...update, columns: columns(10_001) })).toMatchObject([
      { code: 'TOO_MANY_ROWS', field: 'columns', params: { count: 10_001, limit: 10_000 } },
    ])
    expect(refusals(acme, { ...update, columns: { ...columns(2), acv: [1] } })).toEqual([
      ['INVALID_VALUE', 0, 'columns'],
    ])
    const nothing = decide(acme, [{ ...update, columns: {} }])
    expect(nothing.ok && nothing.value.state).toBe(acme)
  })

  it('answers its problems in the order of changes and rows, whichever check found them', () => {
    expect(
      refusals(acme, fill(1, { positionId: SEAT }), { ...rename('x'), effective: 'never' }),
    ).toEqual([
      ['FTE_EXCEEDED', 0, 'fte'],
      ['INVALID_VALUE', 1, 'effective'],
    ])
    const rows: Change = {
      type: 'columnar',
      of: 'fillPosition',
      columns: {
        id: [id(801), id(802)],
        effective: [on, on],
        positionId: [SEAT, SEAT],
        personId: [BEA, id(999)],
      },
    }
    expect(problemsOf(rows).map(({ code, row }) => [code, row])).toEqual([
      ['FTE_EXCEEDED', 0],
      ['NOT_FOUND', 1],
    ])
  })

  it('has the last of the changes that are too much together refused', () => {
    const eva: Change = { type: 'hirePerson', effective: on, id: id(42), name: 'Eva' }
    const [bea, other] = [fill(1, { fte: 60 }), fill(2, { fte: 60, personId: id(42) })]
    expect(refusals(acme, eva, bea, other)).toEqual([['FTE_EXCEEDED', 2, 'fte']])
    expect(refusals(acme, eva, other, bea)).toEqual([['FTE_EXCEEDED', 2, 'fte']])
    const rows: Change = {
      type: 'columnar',
      of: 'fillPosition',
      columns: {
        id: [id(801), id(802)],
        effective: ['2026-03-01', '2026-02-01'],
        positionId: [OTHER, OTHER],
        personId: [BEA, id(42)],
        fte: [60, 60],
      },
    }
    expect(
      problemsOf(eva, rows).map(({ code, changeIndex, row }) => [code, changeIndex, row]),
    ).toEqual([['FTE_EXCEEDED', 1, 1]])
  })

  it('begins with the organization', () => {
    const decided = decide(null, [rename('Wombats')])
    expect(!decided.ok && decided.error).toMatchObject([
      { code: 'NOT_FOUND', params: { thing: 'organization' } },
    ])
    expect(problemsOf({ type: 'toString' } as unknown as Change)).toMatchObject([
      { code: 'INVALID_VALUE', field: 'type' },
    ])
  })
})

describe('a value', () => {
  const reasonsOf = (...changes: Change[]) =>
    problemsOf(...changes).map(({ field, params }) => [
      field,
      'reason' in params ? params.reason : null,
    ])

  it('of a text has 1 to 200 characters', () => {
    expect(problemsOf(rename('x'.repeat(200)))).toEqual([])
    expect(reasonsOf(rename('x'.repeat(201)))).toEqual([['name', 'TOO_LONG']])
    expect(reasonsOf(rename('\t '))).toEqual([['name', 'BLANK']])
    expect(reasonsOf(rename('half of a pair: \ud800'))).toEqual([['name', 'NOT_TEXT']])
  })

  it('of a list has up to 100 items, each once, each a good one', () => {
    const speaks = (languages: readonly string[]): Change => ({
      type: 'updatePerson',
      effective: '2026-02-01',
      id: ANA,
      languages,
    })
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => `en-${1000 + index}`)
    expect(problemsOf(speaks(many(100)))).toEqual([])
    expect(reasonsOf(speaks(many(101)))).toEqual([['languages', 'TOO_LONG']])
    expect(reasonsOf(speaks(['en', 'en']))).toEqual([['languages', 'DUPLICATE']])
    expect(reasonsOf(speaks(['en', 'not a language']))).toEqual([['languages', 'NOT_A_LANGUAGE']])
  })

  it('of an organization’s slug has up to 60 characters, of its currency three', () => {
    const found = (given: Partial<ChangeOf<'createOrganization'>>) => {
      const decided = decide(null, [
        {
          type: 'createOrganization',
          effective: on,
          id: ORG,
          slug: 'acme',
          name: 'Acme',
          currency: 'USD',
          ...given,
        },
      ])
      return decided.ok ? [] : decided.error.map(({ field }) => field)
    }
    expect(found({ slug: 'a'.repeat(60) })).toEqual([])
    for (const slug of ['a'.repeat(61), 'A', 'a--b', '-a', ''])
      expect(found({ slug })).toEqual(['slug'])
    for (const currency of ['usd', 'XXZ', 'US']) expect(found({ currency })).toEqual(['currency'])
    const faulty = found({ id: 'no id', slug: 'É', currency: '€', effective: 'never' })
    expect(new Set(faulty)).toEqual(new Set(['currency', 'effective', 'id', 'slug']))
  })

  it('of a policy has the shape, the unit and the order of its figure', () => {
    const set = (key: string, value: unknown): Change =>
      ({ type: 'setPolicy', effective: on, key, value }) as Change
    const target = 'policy.utilisation.target'
    const range = 'capacity.csm.smb.accounts'
    expect(problemsOf(set(target, 1))).toEqual([])
    expect(problemsOf(set(target, 1.01))).toMatchObject([
      { code: 'OUT_OF_RANGE', field: 'value', params: { min: 0, max: 1 } },
    ])
    expect(problemsOf(set(target, { lower: 0, upper: 1, openTop: false }))).toMatchObject([
      { code: 'POLICY_SHAPE', params: { expected: 'number' } },
    ])
    expect(problemsOf(set(range, 1))).toMatchObject([
      { code: 'POLICY_SHAPE', params: { expected: 'range' } },
    ])
    expect(reasonsOf(set(range, { lower: 3, upper: 2, openTop: false }))).toEqual([
      ['value', 'UNORDERED'],
    ])
    expect(reasonsOf(set(target, -1))).toEqual([['value', 'NEGATIVE']])
    // What is wrong with the day is said beside it.
    expect(reasonsOf({ ...set(target, -1), effective: 'never' } as Change)).toEqual([
      ['effective', 'NOT_A_DATE'],
      ['value', 'NEGATIVE'],
    ])
  })

  it('of a policy is cleared where there is one', () => {
    const key = 'policy.utilisation.target'
    const own = apply(acme, { type: 'setPolicy', effective: on, key, value: 0.5 })
    const cleared = apply(own, { type: 'clearPolicy', effective: '2026-03-01', key })
    const values = ['2026-02-28', '2026-03-01'].map((day) => at(cleared, day).policies.get(key))
    expect(values[0]).toBe(0.5)
    expect(values[1] ?? null).toBeNull()
    expect(refusals(acme, { type: 'clearPolicy', effective: on, key })).toEqual([
      ['NOT_FOUND', 0, 'key'],
    ])
    expect(refusals(own, { type: 'clearPolicy', effective: 'never', key })).toEqual([
      ['INVALID_VALUE', 0, 'effective'],
    ])
  })
})
