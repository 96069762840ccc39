import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEGMENTS } from '../../entities/vocabularies.js'
import { assumedOf, NOTHING_HAPPENS, onlyThese } from '../../testing/growth/assumed-of.js'
import { randomCompany } from '../../testing/growth/random-company.js'
import { implementationCapacity } from '../../rules/capacity/families/implementation-capacity.js'
import { rollUp } from '../../rules/capacity/roll-up.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { staffCosts } from '../../rules/unit-economics/staff-costs.js'
import { GROWING_FAMILIES } from './growing-family.js'
import { growthBase } from './growth-base.js'
import { runsOf } from './growth-runs.js'
import { projectGrowth } from './project-growth.js'
import type { Spread } from './spread.js'

const options = { mode: 'HIRE_AS_NEEDED', runs: 20, seed: 3, months: 18 } as const
const few = { numRuns: 40 }
const newCustomers = fc.record({
  ENTERPRISE: fc.double({ min: 0, max: 3, noNaN: true }),
  MID_MARKET: fc.double({ min: 0, max: 8, noNaN: true }),
  SMB: fc.double({ min: 0, max: 20, noNaN: true }),
})
type NewCustomers = typeof newCustomers extends fc.Arbitrary<infer T> ? T : never
const arriving = (each: NewCustomers) =>
  SEGMENTS.map((subject) => ({ name: 'NEW_CUSTOMERS' as const, subject, value: each[subject] }))

describe('a projection', () => {
  it('says of the first month what the capacity board says of the day', () => {
    fc.assert(
      fc.property(randomCompany, (view) => {
        const { points } = projectGrowth(view, assumedOf(view), { ...options, months: 1 })
        const [first] = points
        const [group] = rollUp(view, 'ORGANIZATION', { families: GROWING_FAMILIES })
        for (const board of group?.lines ?? []) {
          const line = first!.lines.find(({ family }) => family === board.family)!
          for (const at of ['expected', 'p10', 'p50', 'p90'] as const) {
            expect(line.load[at]).toBeCloseTo(board.load, 9)
            expect(line.capacity[at]).toBeCloseTo(board.capacity, 9)
            if (board.utilisation.value !== null && board.load > 0) {
              expect(line.utilisation[at]).toBeCloseTo(board.utilisation.value, 9)
            }
            const isBacklog =
              board.family === 'IMPLEMENTATION' && implementationCapacity(view).queued > 0
            // A null of the board: the leader does the work of CS Operations, nobody is asked for.
            if (!isBacklog) expect(line.peopleNeeded[at]).toBe(board.peopleNeeded ?? 0)
          }
          for (const { row, load } of board.rows) {
            const own = line.rows.find((each) => each.row === row)
            if (load !== null) expect(own!.load.expected).toBeCloseTo(load, 9)
          }
        }
        const { count, revenue } = customersOf(view)
        expect(first!.customers).toMatchObject({ expected: count, p10: count, p90: count })
        expect(first!.revenue.expected).toBeCloseTo(revenue, 3)
        expect(first!.runRate.expected).toBe(staffCosts(view).runRate)
      }),
      { numRuns: 100 },
    )
  })

  it('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(randomCompany, newCustomers, (view, each) => {
        const assumed = assumedOf(view, arriving(each))
        const tell = (seed: number) => {
          const { points, hires } = projectGrowth(view, assumed, { ...options, seed })
          return JSON.stringify([points, hires])
        }
        expect(tell(5)).toBe(tell(5))
      }),
      { numRuns: 10 },
    )
    const [view] = fc.sample(randomCompany, { seed: 2, numRuns: 1 })
    const assumed = assumedOf(view!, arriving({ ENTERPRISE: 3, MID_MARKET: 8, SMB: 20 }))
    const [one, other] = [1, 2].map((seed) =>
      JSON.stringify(projectGrowth(view!, assumed, { ...options, seed }).points.at(-1)!.customers),
    )
    expect(one).not.toBe(other)
  })

  it('orders P10, P50 and P90 of everything', () => {
    fc.assert(
      fc.property(randomCompany, newCustomers, (view, each) => {
        const { points } = projectGrowth(view, assumedOf(view, arriving(each)), options)
        const inOrder = ({ p10, p50, p90 }: Spread) => {
          if (p10 !== null && p50 !== null) expect(p10).toBeLessThanOrEqual(p50)
          if (p50 !== null && p90 !== null) expect(p50).toBeLessThanOrEqual(p90)
        }
        for (const { month: _, date: __, lines, queued, ...totals } of points) {
          for (const spread of Object.values(totals)) inOrder(spread)
          if (queued !== null) inOrder(queued)
          for (const { family: ___, rows, ...figures } of lines) {
            for (const spread of Object.values(figures)) inOrder(spread)
            for (const { load } of rows) inOrder(load)
          }
        }
      }),
      few,
    )
  })

  it('stays flat where nothing happens', () => {
    fc.assert(
      fc.property(randomCompany, (view) => {
        const assumed = assumedOf(view, NOTHING_HAPPENS)
        const { points } = projectGrowth(view, assumed, { ...options, mode: 'NO_HIRES' })
        const [first, last] = [points[0]!, points.at(-1)!]
        for (const at of ['expected', 'p10', 'p90'] as const) {
          // Overload takes customers away where there is churn for it to raise: there is none.
          expect(last.customers[at]).toBe(first.customers[at])
          expect(last.revenue[at]).toBeCloseTo(first.revenue[at]!, 3)
          expect(last.runRate[at]).toBeCloseTo(first.runRate[at]!, 3)
          for (const [place, line] of last.lines.entries()) {
            if (line.family === 'IMPLEMENTATION') continue
            expect(line.load[at]).toBeCloseTo(first.lines[place]!.load[at]!, 9)
            expect(line.peopleNeeded[at]).toBe(first.lines[place]!.peopleNeeded[at])
          }
        }
      }),
      few,
    )
  })

  it('keeps account of customers: those before, and the new ones, without the lost ones', () => {
    fc.assert(
      fc.property(randomCompany, newCustomers, (view, each) => {
        const assumed = assumedOf(view, arriving(each))
        const { places, valuesOf, count } = runsOf(growthBase(view, 12), assumed, options)
        const of = (name: 'customers' | 'newCustomers' | 'lostCustomers', month: number) =>
          valuesOf(places.of(name), month)
        for (let month = 1; month <= 12; month += 1) {
          for (let run = 0; run < count; run += 1) {
            const came = of('newCustomers', month)[run]! - of('lostCustomers', month)[run]!
            expect(of('customers', month)[run]).toBe(of('customers', month - 1)[run]! + came)
          }
        }
      }),
      few,
    )
  })

  it('covers the need with its hires, once somebody hired now could have landed', () => {
    fc.assert(
      fc.property(randomCompany, newCustomers, (view, each) => {
        const assumed = assumedOf(view, arriving(each))
        const { model, places, valuesOf, count } = runsOf(growthBase(view, 24), assumed, options)
        for (const [place, { family, leadTime, ramp }] of model.lines.entries()) {
          if (family === 'IMPLEMENTATION') continue
          for (let month = Math.ceil(leadTime + ramp); month <= 24; month += 1) {
            for (let run = 0; run < count; run += 1) {
              const needed = valuesOf(places.line(place, 'peopleNeeded'), month)[run]!
              expect(valuesOf(places.line(place, 'hires'), month)[run]).toBeGreaterThanOrEqual(
                needed,
              )
            }
          }
        }
      }),
      few,
    )
  })

  it('never needs fewer hires for more new customers, with the same chances', () => {
    fc.assert(
      fc.property(randomCompany, newCustomers, newCustomers, (view, some, others) => {
        const more = {
          ENTERPRISE: some.ENTERPRISE + others.ENTERPRISE,
          MID_MARKET: some.MID_MARKET + others.MID_MARKET,
          SMB: some.SMB + others.SMB,
        }
        const base = growthBase(view, 18)
        const neededWith = (each: NewCustomers) => {
          const assumed = assumedOf(view, onlyThese([...arriving(each), ...CHURN]))
          const { model, places, valuesOf } = runsOf(base, assumed, options)
          // A backlog of implementations that an earlier hire has worked off asks for no later one.
          return model.lines.flatMap(({ family }, place) =>
            family === 'IMPLEMENTATION'
              ? []
              : [...valuesOf(places.line(place, 'peopleNeeded'), 18)],
          )
        }
        const [fewer, no] = [neededWith(some), neededWith(more)]
        for (const [index, needed] of fewer.entries())
          expect(no[index]).toBeGreaterThanOrEqual(needed)
      }),
      few,
    )
  })
})

const CHURN = SEGMENTS.map((subject) => ({ name: 'LOGO_CHURN' as const, subject, value: 0.2 }))
