import { describe, expect, it } from 'vitest'
import { BEA, acme, apply, at, id, refusals } from '../testing/plans/small-company.js'
import type { Change, ChangeOf } from './change.js'

const LEAVE = id(810)
const leave = (given: Partial<ChangeOf<'recordLeave'>> = {}): Change => ({
  type: 'recordLeave',
  effective: '2026-03-01',
  id: LEAVE,
  personId: BEA,
  ...given,
})
const awayOn = (state: typeof acme, date: string) =>
  at(state, date).leaveOfPerson(BEA)?.shareAbsent ?? null

describe('a leave', () => {
  it('takes all of a person until it is ended, when nothing else is said', () => {
    const away = apply(acme, leave())
    expect(['2026-02-28', '2026-03-01', '2030-01-01'].map((day) => awayOn(away, day))).toEqual([
      null,
      100,
      100,
    ])
    const back = apply(away, { type: 'endLeave', effective: '2026-06-01', id: LEAVE })
    expect(['2026-05-31', '2026-06-01'].map((day) => awayOn(back, day))).toEqual([100, null])
  })

  it('was none when it ends on its first day', () => {
    const never = apply(apply(acme, leave()), {
      type: 'endLeave',
      effective: '2026-03-01',
      id: LEAVE,
    })
    expect(never.leaves.size).toBe(0)
  })

  it('is refused with shares, kinds and days that make no sense', () => {
    expect(refusals(acme, leave({ shareAbsent: 0 }))).toEqual([['OUT_OF_RANGE', 0, 'shareAbsent']])
    expect(refusals(acme, leave({ shareAbsent: 101 }))).toEqual([
      ['OUT_OF_RANGE', 0, 'shareAbsent'],
    ])
    expect(refusals(acme, leave({ kind: 'HOLIDAY' as never }))).toEqual([
      ['INVALID_VALUE', 0, 'kind'],
    ])
    expect(refusals(acme, leave({ to: '2026-03-01' }))).toEqual([['PERIOD_EMPTY', 0, 'to']])
    expect(refusals(acme, leave({ personId: id(999) }))).toEqual([['NOT_FOUND', 0, 'personId']])
    const away = apply(acme, leave({ to: '2026-04-01' }))
    const ending = (effective: string): Change => ({ type: 'endLeave', effective, id: LEAVE })
    expect(refusals(away, ending('2026-02-28'))).toEqual([['PERIOD_EMPTY', 0, 'effective']])
    expect(refusals(away, ending('2026-04-02'))).toEqual([['NOT_LIVE', 0, 'effective']])
  })

  it('is of one person once at a time', () => {
    const away = apply(acme, leave({ to: '2026-04-01' }))
    const next = (effective: string) => leave({ id: id(811), effective })
    expect(refusals(away, next('2026-03-31'))).toEqual([['LEAVE_OVERLAP', 0, 'effective']])
    expect(refusals(away, next('2026-04-01'))).toEqual([])
    // The one that is made longer afterwards is to blame.
    expect(refusals(acme, next('2026-03-10'), leave({ to: '2026-03-20' }))).toEqual([
      ['LEAVE_OVERLAP', 1, 'effective'],
    ])
  })

  it('ends with the employment, and is in its way without that', () => {
    const away = apply(acme, leave())
    const end = (withWhatDependsOnIt: boolean): Change => ({
      type: 'endEmployment',
      effective: '2026-05-01',
      id: BEA,
      withWhatDependsOnIt,
    })
    expect(refusals(away, end(false))).toContainEqual(['IN_USE', 0, 'id'])
    const left = apply(away, end(true))
    expect([awayOn(left, '2026-04-30'), awayOn(left, '2026-05-01')]).toEqual([100, null])
  })
})
