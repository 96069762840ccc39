import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrContributions } from './arr-movements.js'
import { type ArrContribution, netArr } from './net-arr.js'
import { sumTickets, ticketContributions } from './tickets.js'

const terms = { opening: 0, reasons: [], withinDays: 30 }

type Period = readonly [start: number, end: number | null, amount: number]

function subscriptions(...periods: readonly Period[]): readonly ArrContribution[] {
  return periods
    .flatMap(([start, end, amount], line) =>
      arrContributions(
        {
          key: `S-${line}`,
          account: 'A-1',
          start,
          end,
          amount,
          date: undefined,
          movement: undefined,
          currency: undefined,
          reason: undefined,
        },
        line,
      ),
    )
    .toSorted((a, b) => a.day - b.day)
}

const told = (contributions: readonly ArrContribution[], reasons = terms.reasons as never[]) =>
  netArr(contributions, { ...terms, reasons }).map(({ day, movement, amount }) => [
    day,
    movement,
    amount,
  ])

describe('netting an account', () => {
  it('tells movements by the running balance; a return after churn is new', () => {
    expect(told(subscriptions([1, 10, 100], [5, 20, 50], [30, null, 70]))).toEqual([
      [1, 'NEW', 100],
      [5, 'EXPANSION', 50],
      [10, 'CONTRACTION', -100],
      [20, 'CHURN', -50],
      [30, 'NEW', 70],
    ])
  })

  it('nets a day: a renewal on the day of the end is no churn', () => {
    expect(told(subscriptions([1, 10, 100], [10, null, 100]))).toEqual([[1, 'NEW', 100]])
    expect(told(subscriptions([1, 10, 100], [10, null, 80]))).toEqual([
      [1, 'NEW', 100],
      [10, 'CONTRACTION', -20],
    ])
  })

  it('gives a loss the nearest reason within the limit', () => {
    const reasons = [
      { line: 2, day: 8, reason: 'price' },
      { line: 3, day: 13, reason: 'support' },
    ]
    const losses = netArr(subscriptions([1, 10, 100], [2, 60, 5]), { ...terms, reasons })
    expect(losses.map(({ reason }) => reason)).toEqual([null, null, 'price', null])
  })

  it('keeps Σ movements = Σ contributions = the balance that is left', () => {
    const period = fc
      .tuple(fc.nat(60), fc.option(fc.integer({ min: 1, max: 40 })), fc.nat(500))
      .map(([start, length, amount]): Period => [
        start,
        length === null ? null : start + length,
        amount,
      ])
    fc.assert(
      fc.property(fc.array(period, { maxLength: 20 }), (periods) => {
        const movements = netArr(subscriptions(...periods), terms)
        const sum = movements.reduce((total, { amount }) => total + amount, 0)
        const left = periods.reduce((total, [, end, arr]) => total + (end === null ? arr : 0), 0)
        expect(sum).toBe(left)
        let balance = 0
        for (const { amount, movement } of movements) {
          if (movement === 'NEW') expect(balance).toBe(0)
          balance += amount
          if (movement === 'CHURN') expect(balance).toBe(0)
          else expect(balance).toBeGreaterThan(0)
          expect(amount > 0).toBe(movement === 'NEW' || movement === 'EXPANSION')
        }
        expect(new Set(movements.map(({ day }) => day)).size).toBe(movements.length)
      }),
    )
  })
})

describe('tickets', () => {
  it('are counted on the day they are opened and on the day they are solved', () => {
    const ticket = (line: number, opened: number, solved: number | undefined, breached: boolean) =>
      ticketContributions(
        {
          key: `T-${line}`,
          account: 'A-1',
          team: undefined,
          opened,
          solved,
          resolutionMinutes: solved === undefined ? undefined : 60,
          breached,
        },
        line,
      )
    const rows = [
      ...ticket(2, 1, 2, true),
      ...ticket(3, 2, 2, false),
      ...ticket(4, 2, undefined, true),
    ]
    expect(sumTickets(rows.toSorted((a, b) => a.day - b.day))).toEqual([
      { day: 1, opened: 1, solved: 0, breached: 1, resolutionMinutes: 0, lines: [2] },
      { day: 2, opened: 2, solved: 2, breached: 1, resolutionMinutes: 120, lines: [2, 3, 4] },
    ])
  })
})
