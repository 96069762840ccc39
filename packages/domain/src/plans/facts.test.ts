import { describe, expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import { GLOBEX, POD, acme, id, on, refusals } from '../testing/plans/small-company.js'
import type { Change, ChangeOf } from './change.js'
import { decide } from './decide.js'

const problemsOf = (...changes: Change[]) => {
  const decided = decide(acme, changes)
  return decided.ok ? [] : decided.error
}

describe('a fact', () => {
  const movement = (given: Partial<ChangeOf<'recordArrMovement'>>): Change => ({
    type: 'recordArrMovement',
    effective: on,
    source: 'billing',
    accountId: GLOBEX,
    movement: 'NEW',
    amount: 1,
    ...given,
  })

  it('of revenue has the sign of its kind, or nothing to say', () => {
    const signs = (['NEW', 'EXPANSION', 'CONTRACTION', 'CHURN'] as const).map((kind) =>
      [1, 0, -1].map((amount) => problemsOf(movement({ movement: kind, amount })).length),
    )
    expect(signs).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [1, 0, 0],
      [1, 0, 0],
    ])
    expect(problemsOf(movement({ amount: -1 }))).toMatchObject([
      { code: 'INVALID_VALUE', field: 'amount', params: { reason: 'WRONG_SIGN' } },
    ])
  })

  it('of tickets is of an account or of a team', () => {
    const tickets = (given: object): Change => ({
      type: 'recordTicketVolume',
      effective: on,
      source: 'desk',
      opened: 1,
      solved: 1,
      breached: 0,
      resolutionMinutes: 5,
      ...given,
    })
    for (const target of [{ accountId: GLOBEX }, { teamId: POD }]) {
      const decided = decide(acme, [tickets(target)])
      expect(decided.ok && decided.value.facts).toMatchObject([{ ...target, day: parseDay(on) }])
      // Facts alone make a revision too.
      expect(decided.ok && decided.value.state.revision).toBe(acme.revision + 1)
    }
    for (const target of [{ accountId: GLOBEX, teamId: POD }, {}]) {
      expect(problemsOf(tickets(target))).toMatchObject([
        { code: 'INVALID_VALUE', field: 'accountId', params: { reason: 'NOT_ONE_TARGET' } },
      ])
    }
  })

  it('refers to what is known, in the organization’s money, on a day that is one', () => {
    expect(
      refusals(acme, movement({ accountId: id(999), effective: 'never', source: ' ' })),
    ).toEqual(
      expect.arrayContaining([
        ['INVALID_VALUE', 0, 'effective'],
        ['INVALID_VALUE', 0, 'source'],
        ['NOT_FOUND', 0, 'accountId'],
      ]),
    )
    for (const wrong of [{ accountId: id(999) }, { effective: 'never' }, { source: ' ' }]) {
      expect(problemsOf(movement(wrong))).toHaveLength(1)
    }
    expect(problemsOf(movement({ currency: 'EUR' }))).toHaveLength(1)
    expect(problemsOf(movement({ currency: 'USD' }))).toEqual([])
  })

  it('keeps what it is of from being taken out, in one plan, whether it was there before or not', () => {
    const opened = id(900)
    const opening: Change = {
      type: 'addAccount',
      effective: on,
      id: opened,
      name: 'Opened by mistake',
      acv: 1,
      segment: 'SMB',
    }
    const closing = (accountId: string): Change => ({
      type: 'closeAccount',
      effective: on,
      id: accountId,
      withWhatDependsOnIt: true,
    })
    expect(problemsOf(movement({}), closing(GLOBEX))).toMatchObject([
      { code: 'IN_USE', changeIndex: 1, params: { name: 'Globex', what: 'arrMovement', count: 1 } },
    ])
    expect(problemsOf(opening, movement({ accountId: opened }), closing(opened))).toMatchObject([
      { code: 'IN_USE', changeIndex: 2, params: { what: 'arrMovement' } },
    ])
    expect(problemsOf(opening, closing(opened))).toEqual([])
  })
})
