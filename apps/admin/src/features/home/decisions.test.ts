import type { Fault, FiredTrigger } from '@/alerts/alerts-query'
import { describe, expect, test } from 'vitest'
import {
  type Decision,
  type DecisionDay,
  decisionsOfDay,
  findingDecision,
  hireDecision,
  rankDecisions,
} from './decisions'

const today = '2026-03-02'
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })

const quiet: DecisionDay = {
  id: 'organization',
  overCapacity: [],
  openSeats: { totalCount: 0, nodes: [] },
  uncovered: { totalCount: 0, nodes: [] },
  escalations: { totalCount: 0, nodes: [] },
  renewalForecast: { call: { total: { byStatus: [] }, renewals: { nodes: [] } } },
}

function person(name: string, utilisation: number, fullBand: 'HEALTHY' | 'OVER' = 'OVER') {
  return {
    key: name,
    name,
    lines: [
      {
        family: 'CSM' as const,
        fullBand,
        fullUtilisation: { value: utilisation },
        revenue: usd(utilisation * 100),
      },
    ],
  }
}

function trigger(fields: Partial<FiredTrigger>): FiredTrigger {
  return {
    id: 'trigger',
    rule: 'CSM_ENTERPRISE',
    family: 'CSM',
    severe: false,
    sameHireAs: null,
    peopleNeeded: 1,
    startBy: null,
    firedOn: null,
    evidence: { message: 'Hire' },
    ...fields,
  }
}

function finding(key: string): Fault {
  return {
    fingerprint: key,
    severity: 'ERROR',
    message: `Broken: ${key}`,
    rule: { key, name: key },
  }
}

describe('of a day', () => {
  test('nothing is to be decided where all is well', () => {
    expect(decisionsOfDay(quiet, today)).toEqual([])
  })

  test('the fullest is named of those who are over capacity, and what hangs on them', () => {
    const [decision] = decisionsOfDay(
      {
        ...quiet,
        overCapacity: [person('Ana', 1.1), person('Bo', 1.4), person('Cy', 0.9, 'HEALTHY')],
      },
      today,
    )
    expect(decision).toMatchObject({ kind: 'OVER_CAPACITY', name: 'Bo', utilisation: 1.4 })
    expect(decision?.atStake).toEqual(usd(140))
  })

  test('an open seat is urgent where accounts hang on it', () => {
    const seat = (accounts: number) => ({
      totalCount: 1,
      nodes: [{ position: { id: 'seat', title: 'CSM' }, accounts, revenue: usd(500) }],
    })
    const [busy] = decisionsOfDay({ ...quiet, openSeats: seat(3) }, today)
    const [idle] = decisionsOfDay({ ...quiet, openSeats: seat(0) }, today)
    expect([busy?.urgency, busy?.atStake]).toEqual(['TODAY', usd(500)])
    expect([idle?.urgency, idle?.atStake]).toEqual(['SOON', null])
  })

  test('renewals at risk wait no longer once the first contract ends within thirty days', () => {
    const ending = (contractEnd: string): DecisionDay => ({
      ...quiet,
      renewalForecast: {
        call: {
          total: { byStatus: [{ status: 'AT_RISK', sum: { renewals: 2, arr: usd(900) } }] },
          renewals: { nodes: [{ accountName: 'Acme', contractEnd }] },
        },
      },
    })
    const urgencyOf = (contractEnd: string) =>
      decisionsOfDay(ending(contractEnd), today)[0]?.urgency
    expect(urgencyOf('2026-04-01')).toBe('TODAY')
    expect(urgencyOf('2026-04-02')).toBe('SOON')
  })
})

test('of the hires the severe come first, then those that have to be started first', () => {
  const [decision] = hireDecision(
    [
      trigger({ startBy: '2026-02-01', evidence: { message: 'First to start' } }),
      trigger({ severe: true, startBy: '2026-05-01', evidence: { message: 'Severe' } }),
      trigger({ severe: true, sameHireAs: 'SUPPORT_TICKETS' }),
    ],
    today,
  )
  expect(decision).toMatchObject({ message: 'Severe', urgency: 'SOON', count: 2 })
  const [due] = hireDecision([trigger({ startBy: today })], today)
  expect(due?.urgency).toBe('OVERDUE')
})

test('errors that other decisions tell of are not told twice', () => {
  expect(findingDecision([finding('over-capacity')])).toEqual([])
  const [decision] = findingDecision([finding('over-capacity'), finding('unowned-renewal')])
  expect(decision).toMatchObject({ message: 'Broken: unowned-renewal', count: 1 })
})

test('what is overdue comes first, then what most hangs on; five at most', () => {
  const decision = (
    message: string,
    urgency: Decision['urgency'],
    amount: number | null,
  ): Decision => ({
    kind: 'FINDINGS',
    rule: 'rule',
    message,
    urgency,
    count: 1,
    atStake: amount === null ? null : usd(amount),
  })
  const ranked = rankDecisions([
    decision('soon', 'SOON', 10_000),
    decision('unknown', 'TODAY', null),
    decision('small', 'TODAY', 1),
    decision('large', 'TODAY', 100),
    decision('overdue', 'OVERDUE', null),
    decision('later', 'SOON', 5),
  ])
  expect(ranked.map((each) => 'message' in each && each.message)).toEqual([
    'overdue',
    'large',
    'small',
    'unknown',
    'soon',
  ])
})
