import { describe, expect, it } from 'vitest'
import { FOREVER, parseDay } from '../kernel/days.js'
import { acme, id } from '../testing/plans/small-company.js'
import type { Change, ChangeOf } from './change.js'
import { decide } from './decide.js'

const add = (number: number, fields: Partial<ChangeOf<'addTarget'>>): Change => ({
  type: 'addTarget',
  effective: '2027-01-01',
  id: id(number),
  metric: 'GRR',
  ...fields,
})

const refusals = (...changes: readonly Change[]) => {
  const decided = decide(acme, changes)
  return decided.ok ? [] : decided.error.map(({ code, field }) => [code, field])
}

describe('a target', () => {
  it('has the value that fits its metric, and no other', () => {
    expect(refusals(add(901, { rate: 9_200 }))).toEqual([])
    expect(refusals(add(901, { metric: 'NRR', rate: 11_500 }))).toEqual([])
    expect(refusals(add(901, {}))).toEqual([['TARGET_VALUE', 'rate']])
    expect(refusals(add(901, { rate: 9_200, days: 30 }))).toEqual([['TARGET_VALUE', 'days']])
    expect(refusals(add(901, { metric: 'COST', rate: 9_200 }))).toEqual([['TARGET_VALUE', 'rate']])
    expect(refusals(add(901, { metric: 'COST', monthlyCost: 1_000_00 }))).toEqual([])
  })

  it('is of one group at most, by which its metric is told', () => {
    expect(refusals(add(901, { rate: 9_200, segment: 'SMB' }))).toEqual([])
    expect(refusals(add(901, { metric: 'HEADCOUNT', fte: 500, segment: 'SMB' }))).toEqual([
      ['TARGET_GROUP', 'segment'],
    ])
  })

  it('is the only one of its metric and group at a time', () => {
    const grr = add(901, { rate: 9_200 })
    expect(refusals(grr, add(902, { rate: 9_300 }))).toEqual([['TARGET_OVERLAP', 'metric']])
    expect(refusals(grr, add(902, { rate: 9_300, segment: 'SMB' }))).toEqual([])
    const ends: Change = { type: 'endTarget', effective: '2028-01-01', id: id(901) }
    expect(refusals(grr, ends, add(902, { rate: 9_300, effective: '2028-01-01' }))).toEqual([])
  })

  it('ends with its team, and does not become one of the whole', () => {
    const decided = decide(acme, [
      { type: 'createTeam', effective: '2026-01-01', id: id(900), name: 'South', kind: 'POD' },
      add(901, { rate: 9_200, teamId: id(900) }),
      add(902, { rate: 9_300 }),
      {
        type: 'retireTeam',
        effective: '2027-06-01',
        id: id(900),
        withWhatDependsOnIt: true,
      },
    ])
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    const { targets } = decided.value.state
    expect(targets.get(id(901))?.history).toMatchObject([
      { to: parseDay('2027-06-01'), fields: { teamId: id(900) } },
    ])
    expect(targets.get(id(902))?.history).toMatchObject([{ to: FOREVER }])
  })

  it('keeps a plan by month in its versions', () => {
    const plan = [
      add(901, { metric: 'HEADCOUNT', fte: 500 }),
      { type: 'updateTarget', effective: '2027-04-01', id: id(901), fte: 600 } as Change,
    ]
    const decided = decide(acme, plan)
    const history = decided.ok ? decided.value.state.targets.get(id(901))?.history : []
    expect(history?.map(({ fields }) => fields.fte)).toEqual([500, 600])
  })
})
