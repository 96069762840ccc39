import { describe, expect, it } from 'vitest'
import { staffingOf, supportStaffing, waitingProbability } from './support-staffing.js'

describe('the chance of having to wait', () => {
  it.each([
    // By hand: one server waits as often as it is busy; two at one erlang a third of the time.
    [0.5, 1, 0.5],
    [1, 2, 1 / 3],
    // Tables of Erlang C (R. B. Cooper, "Introduction to Queueing Theory").
    [4, 5, 0.5541],
    [8, 10, 0.4092],
    [20, 24, 0.2981],
  ])('at %d erlangs and %d people is %d', (load, people, chance) => {
    expect(waitingProbability(load, people)).toBeCloseTo(chance, 4)
  })

  it('comes to the limit of Halfin and Whitt for thousands', () => {
    // With n = A + √A people: 1 ÷ (1 + Φ(1) ÷ φ(1)) = 1 ÷ (1 + 0.8413 ÷ 0.2420) = 0.2234.
    expect(waitingProbability(1_000_000, 1_001_000)).toBeCloseTo(0.2234, 3)
    expect(waitingProbability(10_000, 10_100)).toBeCloseTo(0.2234, 2)
  })

  it('is nothing without work, and everything with too much', () => {
    expect(waitingProbability(0, 3)).toBe(0)
    expect(waitingProbability(3, 3)).toBe(1)
  })
})

describe('support staffing', () => {
  // The worked example of call-centre textbooks: 100 calls in half an hour, three minutes each, 80 % within 20 s.
  const demand = {
    arrivalsPerHour: 200,
    handlingSeconds: 180,
    answeredShare: 0.8,
    withinSeconds: 20,
  }

  it('tells the published example: 10 erlangs, 14 people, 88.8 % in time, 7.8 s, 71.4 % busy', () => {
    const staffing = supportStaffing(demand)
    expect(staffing).toMatchObject({ people: 14, load: 10 })
    expect(staffing.waiting).toBeCloseTo(0.174, 3)
    expect(staffing.answeredInTime).toBeCloseTo(0.888, 3)
    expect(staffing.meanWaitSeconds).toBeCloseTo(7.8, 1)
    expect(staffing.occupancy).toBeCloseTo(0.714, 3)
  })

  it('is the fewest people that keep the promise', () => {
    for (const arrivalsPerHour of [1, 40, 400, 40_000]) {
      const each = { ...demand, arrivalsPerHour }
      const { people, answeredInTime } = supportStaffing(each)
      expect(answeredInTime).toBeGreaterThanOrEqual(0.8)
      expect(staffingOf(each, people - 1)?.answeredInTime ?? 0).toBeLessThan(0.8)
    }
  })

  it('has no answer for fewer people than the load', () => {
    expect(staffingOf(demand, 10)).toBeNull()
  })
})
