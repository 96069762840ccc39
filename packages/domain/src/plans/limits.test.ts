import { describe, expect, it } from 'vitest'
import {
  BEA,
  GLOBEX,
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
