import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import type { OrganizationState } from '../state/organization-state.js'
import {
  GLOBEX,
  INITECH,
  OTHER,
  SEAT,
  acme,
  apply,
  at,
  coveredBy,
  id,
  refusals,
} from '../testing/plans/small-company.js'
import type { Change, ChangeOf } from './change.js'
import { decide } from './decide.js'

type HandOver = ChangeOf<'handOverAccount'>

/** Who is accountable on the day before each date, and on it. */
const around = (state: OrganizationState, accountId: string, ...dates: string[]) =>
  dates.map((date) =>
    [-1, 0].map((later) => coveredBy(state, accountId, formatDay(parseDay(date)! + later))[0]),
  )

describe('a handover', () => {
  const handOver = (given: Partial<HandOver>): HandOver => ({
    type: 'handOverAccount',
    effective: '2026-04-01',
    id: id(500),
    accountId: GLOBEX,
    responsibility: 'CSM',
    positionId: OTHER,
    ...given,
  })
  const transitions = (state: OrganizationState, date: string) => {
    const view = at(state, date)
    return view.coverage
      .ofAccount(view.accounts.rowOf(GLOBEX))
      .filter((row) => view.coverage.kind(row) === 'TRANSITION')
      .map((row) => view.coverage.get(row))
  }
  const inTransition = (state: OrganizationState, ...dates: string[]) =>
    dates.map((date) => transitions(state, date).map(({ positionId }) => positionId))
  const complete = (
    state: OrganizationState,
    effective: string,
    given: Partial<Extract<Change, { type: 'completeHandover' }>> = {},
  ): Change => ({
    type: 'completeHandover',
    effective,
    id: transitions(state, '2026-04-01')[0]!.id,
    accountId: GLOBEX,
    outcome: 'DONE',
    ...given,
  })
  const handed = apply(acme, handOver({ transitionUntil: '2026-05-01', reason: 'relocation' }))

  it('ends the former holder’s accountability that day, and their transition on its own', () => {
    expect(around(handed, GLOBEX, '2026-04-01')).toEqual([[SEAT, OTHER]])
    expect(inTransition(handed, '2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01')).toEqual([
      [],
      [SEAT],
      [SEAT],
      [],
    ])
    expect(transitions(handed, '2026-04-01')[0]?.reason).toBe('relocation')
    expect(coveredBy(handed, GLOBEX, '2026-05-01')).toEqual([OTHER])
  })

  it('has no transition unless one is asked for', () => {
    const atOnce = apply(acme, handOver({}))
    expect(around(atOnce, GLOBEX, '2026-04-01')).toEqual([[SEAT, OTHER]])
    expect(inTransition(atOnce, '2026-04-01')).toEqual([[]])
  })

  it('may have a transition of one day, and not of none', () => {
    const day = apply(acme, handOver({ transitionUntil: '2026-04-02' }))
    expect(inTransition(day, '2026-04-01', '2026-04-02')).toEqual([[SEAT], []])
    for (const transitionUntil of ['2026-04-01', '2026-03-31']) {
      expect(refusals(acme, handOver({ transitionUntil }))).toEqual([
        ['PERIOD_EMPTY', 0, 'transitionUntil'],
      ])
    }
  })

  it('needs someone to take over from, and someone else to take over', () => {
    expect(refusals(acme, handOver({ accountId: INITECH }))).toEqual([
      ['NOT_COVERED', 0, 'effective'],
    ])
    expect(refusals(acme, handOver({ positionId: SEAT, transitionUntil: '2026-05-01' }))).toEqual([
      ['SAME_TARGET', 0, null],
    ])
  })

  it('is completed early: the transition ends with it', () => {
    const done = apply(handed, complete(handed, '2026-04-02', { satisfaction: 1 }))
    expect(inTransition(done, '2026-04-01', '2026-04-02')).toEqual([[SEAT], []])
    expect(transitions(done, '2026-04-01')[0]).toMatchObject({ outcome: 'DONE', satisfaction: 1 })
    expect(coveredBy(done, GLOBEX, '2026-04-02')).toEqual([OTHER])
  })

  it('is completed late: the transition ended when it had to', () => {
    const late = apply(handed, complete(handed, '2026-06-01', { outcome: 'ABANDONED' }))
    expect(inTransition(late, '2026-04-30', '2026-05-01')).toEqual([[SEAT], []])
    expect(transitions(late, '2026-04-30')[0]).toMatchObject({
      outcome: 'ABANDONED',
      outcomeOn: parseDay('2026-06-01'),
    })
  })

  it('keeps which customers were told and accepted, with a transition or without', () => {
    const tell = (
      effective: string,
      given: Partial<ChangeOf<'tellHandover'>> = {},
    ): ChangeOf<'tellHandover'> => ({
      type: 'tellHandover',
      effective,
      id: id(500),
      accountId: GLOBEX,
      ...given,
    })
    const toldOf = (state: OrganizationState) => {
      const { toldOn, acceptedOn } = state.coverage.get(id(500))!
      return [toldOn, acceptedOn].map((day) => (day === null ? null : formatDay(day)))
    }
    for (const state of [handed, apply(acme, handOver({}))]) {
      expect(toldOf(state)).toEqual([null, null])
      const told = apply(state, tell('2026-03-20'))
      expect(toldOf(told)).toEqual(['2026-03-20', null])
      const accepted = apply(told, tell('2026-03-25', { accepted: true }))
      expect(toldOf(accepted)).toEqual(['2026-03-20', '2026-03-25'])
      expect(toldOf(apply(accepted, tell('2026-03-26', { told: false })))).toEqual([null, null])
      expect(coveredBy(accepted, GLOBEX, '2026-04-02')).toEqual([OTHER])
    }
    // The former holder’s transition was not what they were told of.
    const transition = transitions(apply(handed, tell('2026-03-20')), '2026-04-01')[0]!
    expect(transition.toldOn).toBeNull()
    expect(refusals(handed, tell('2026-04-20', { id: transition.id }))).toEqual([
      ['NOT_FOUND', 0, 'id'],
    ])
  })

  it('is not completed on the day it begins, nor with a satisfaction that is none', () => {
    expect(refusals(handed, complete(handed, '2026-04-01'))).toEqual([
      ['PERIOD_EMPTY', 0, 'effective'],
    ])
    for (const satisfaction of [0, 6, 2.5]) {
      const decided = decide(handed, [complete(handed, '2026-04-20', { satisfaction })])
      expect(!decided.ok && decided.error).toMatchObject([
        { code: 'OUT_OF_RANGE', field: 'satisfaction', params: { min: 1, max: 5 } },
      ])
    }
    for (const satisfaction of [1, 5]) {
      expect(refusals(handed, complete(handed, '2026-04-20', { satisfaction }))).toEqual([])
    }
    // The new holder's own coverage is no transition.
    expect(refusals(handed, complete(handed, '2026-04-20', { id: id(500) }))).toEqual([
      ['NOT_FOUND', 0, 'id'],
    ])
  })
})
