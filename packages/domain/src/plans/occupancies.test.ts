import { describe, expect, it } from 'vitest'
import {
  BEA,
  BOSS,
  OTHER,
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

describe('who sits where', () => {
  const seatedOn = (state: typeof acme, date: string, seat = OTHER) =>
    at(state, date)
      .occupanciesOfPosition(seat)
      .map(({ fte }) => fte)

  it('is of 1 to 100 hundredths, and the seat’s size when not told', () => {
    for (const fte of [1, 100]) expect(problemsOf(fill(1, { fte }))).toEqual([])
    for (const fte of [0, 101]) {
      expect(problemsOf(fill(1, { fte }))).toMatchObject([
        { code: 'OUT_OF_RANGE', field: 'fte', params: { min: 1, max: 100 } },
      ])
    }
    expect(problemsOf(fill(1, { fte: 2.5 }))).toMatchObject([
      { code: 'INVALID_VALUE', params: { reason: 'NOT_AN_INTEGER' } },
    ])
    const half = apply(
      acme,
      { type: 'updatePosition', effective: '2026-03-01', id: OTHER, fte: 50 },
      fill(1, { effective: '2026-03-01' }),
    )
    expect(seatedOn(half, '2026-03-01')).toEqual([50])
  })

  it('is refused with all that makes no sense, and never by halves', () => {
    const nobody = id(999)
    expect(
      refusals(acme, fill(1, { id: 'x', positionId: nobody, personId: nobody, effective: 'y' })),
    ).toEqual([
      ['INVALID_VALUE', 0, 'id'],
      ['NOT_FOUND', 0, 'positionId'],
      ['NOT_FOUND', 0, 'personId'],
      ['INVALID_VALUE', 0, 'effective'],
    ])
    for (const wrong of [
      { id: id(60) },
      { personId: nobody },
      { positionId: nobody },
      { to: on },
    ]) {
      expect(problemsOf(fill(1, wrong))).toHaveLength(1)
    }
  })

  it('gives nobody more than one whole, over all seats', () => {
    const room: Change = { type: 'vacatePosition', effective: '2026-02-01', positionId: SEAT }
    const shared = (fte: number) => [room, fill(1, { positionId: SEAT, fte: 60 }), fill(2, { fte })]
    expect(problemsOf(...shared(40))).toEqual([])
    expect(problemsOf(...shared(41))).toMatchObject([
      { code: 'FTE_EXCEEDED', changeIndex: 2, params: { thing: 'person', fte: 101, limit: 100 } },
    ])
  })

  it('has nobody twice in a seat at once', () => {
    const first = fill(1, { fte: 30, to: '2026-04-01' })
    const again = (effective: string) => fill(2, { fte: 30, effective, to: '2026-05-01' })
    expect(problemsOf(first, again('2026-04-01'))).toEqual([])
    expect(problemsOf(first, again('2026-03-31'))).toMatchObject([
      { code: 'DUPLICATE_OCCUPANCY', changeIndex: 1, params: { date: '2026-03-31' } },
    ])
    expect(problemsOf(again('2026-03-31'), first)).toMatchObject([
      { code: 'DUPLICATE_OCCUPANCY', changeIndex: 1, params: { date: '2026-03-31' } },
    ])
    const [seat, other] = [fill(3, { fte: 30, positionId: BOSS }), fill(4, { fte: 30 })]
    expect(problemsOf(seat, other)).toEqual([])
  })

  it('ends on the day it is vacated, and was not when that is its first', () => {
    const held = apply(acme, fill(1, { to: '2026-04-01' }))
    const vacate = (effective: string): Change => ({
      type: 'vacatePosition',
      effective,
      positionId: OTHER,
    })
    const earlier = apply(held, vacate('2026-03-01'))
    expect(['2026-02-28', '2026-03-01'].map((day) => seatedOn(earlier, day))).toEqual([[100], []])
    const never = apply(held, vacate('2026-02-01'))
    expect(seatedOn(never, '2026-02-01')).toEqual([])
    expect(seatedOn(apply(held, vacate('2026-03-31')), '2026-03-30')).toEqual([100])
    for (const day of ['2026-01-31', '2026-04-01']) {
      expect(refusals(held, vacate(day))).toEqual([['NOT_LIVE', 0, 'effective']])
    }
    expect(refusals(held, { ...vacate('never'), positionId: id(999) } as Change)).toEqual([
      ['NOT_FOUND', 0, 'positionId'],
      ['INVALID_VALUE', 0, 'effective'],
    ])
  })

  it('leaves the others in the seat when one is named', () => {
    const eva: Change = { type: 'hirePerson', effective: on, id: id(42), name: 'Eva' }
    const shared = apply(acme, eva, fill(1, { fte: 50 }), fill(2, { fte: 50, personId: id(42) }))
    const left = apply(shared, {
      type: 'vacatePosition',
      effective: '2026-03-01',
      positionId: OTHER,
      personId: BEA,
    })
    const people = at(left, '2026-03-01').occupanciesOfPosition(OTHER)
    expect(people.map(({ personId }) => personId)).toEqual([id(42)])
  })
})
