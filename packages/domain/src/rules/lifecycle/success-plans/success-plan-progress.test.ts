import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import { successPlanProgress } from './success-plan-progress.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0
const daysAgo = (days: number) => formatDay(asOf - days)
const company = anOrganization().withAccount('Globex')
const id = fixtureId('plan')

interface Told {
  readonly baseline?: number
  readonly target?: number
  readonly startOn?: string
  readonly dueOn?: string
  readonly status?: 'ACTIVE' | 'ACHIEVED' | 'MISSED' | 'CANCELLED'
  readonly milestones?: readonly { title: string; dueOn: string; doneOn: string | null }[]
}

/** A plan of 100 days, 50 of them gone, measured on some days ago. */
function progressOf(told: Told = {}, measured: Readonly<Record<number, number>> = {}) {
  let story = company.and({
    type: 'createSuccessPlan',
    effective: '2025-10-01',
    id,
    accountId: company.id('account', 'Globex'),
    title: 'Close books faster',
    metric: 'days to close',
    baseline: 10,
    target: 4,
    startOn: daysAgo(50),
    dueOn: daysAgo(-50),
    ...told,
  })
  const inOrder = Object.entries(measured).toSorted(([a], [b]) => Number(b) - Number(a))
  for (const [days, value] of inOrder) {
    story = story.and({
      type: 'updateSuccessPlan',
      effective: daysAgo(Number(days)),
      id,
      measured: value,
    })
  }
  const view = story.view(on)
  const plan = view.ofCustomers('successPlan').find((each) => each.id === id)
  if (plan === undefined) throw new Error('The plan is not live.')
  return successPlanProgress(view, plan)
}

describe('the progress of a success plan', () => {
  it('is the way from baseline to target, downwards too: (7.6 − 10) ÷ (4 − 10) = 40 %', () => {
    const plan = progressOf({}, { 0: 7.6 })
    expect(plan.progress.value).toBeCloseTo(0.4, 12)
    expect(plan.elapsed).toBe(0.5)
    // 80 % of the 50 % that the time asks for.
    expect(plan.verdict).toBe('ON_TRACK')
    expect(plan.projected.value).toBeCloseTo(0.8, 12)
    expect(plan.actions).toEqual([])
  })

  it('is behind below that: (7.7 − 10) ÷ (4 − 10) = 38 %', () => {
    const plan = progressOf({}, { 0: 7.7 })
    expect(plan.verdict).toBe('BEHIND')
    expect(plan.actions).toEqual([{ key: 'lifecycle.PLAN_BEHIND_ACTION', params: {} }])
    expect(localize('en', plan.evidence.message)).toBe(
      '“Close books faster”: behind, 38% progress after 50% of the time.',
    )
  })

  it('keeps up at the pace itself, whatever the last bit: 40 % at half time', () => {
    // From 2 to 3: 2.4 is 40 % of the way, from 20 to 12: 16.8. Both come a last bit short.
    const verdict = (baseline: number, target: number, measured: number) =>
      progressOf({ baseline, target }, { 0: measured }).verdict
    expect([verdict(2, 3, 2.4), verdict(20, 12, 16.8)]).toEqual(['ON_TRACK', 'ON_TRACK'])
    expect([verdict(2, 3, 2.39), verdict(20, 12, 16.81)]).toEqual(['BEHIND', 'BEHIND'])
  })

  it('reaches its target when the measurement is a sum that comes to it: 0.1 + 0.2 of 0.3', () => {
    const verdict = (measured: number) =>
      progressOf({ baseline: 0.9, target: 0.3, dueOn: on }, { 0: measured }).verdict
    expect([verdict(0.1 + 0.2), verdict(0.31)]).toEqual(['ACHIEVED', 'MISSED'])
  })

  it.each([
    ['BEHIND', { dueOn: daysAgo(-1) }, { 0: 9 }],
    ['NOT_STARTED', { startOn: daysAgo(-1), dueOn: daysAgo(-2) }, { 0: 9 }],
    ['BEHIND', { startOn: daysAgo(1), dueOn: daysAgo(-1) }, { 0: 9 }],
    ['ON_TRACK', { startOn: on, dueOn: daysAgo(-1) }, { 0: 10 }],
    ['ACHIEVED', {}, { 0: 4 }],
    ['ACHIEVED', { dueOn: on }, { 0: 3 }],
    ['ACHIEVED', { status: 'ACHIEVED' }, { 0: 9 }],
    ['MISSED', { dueOn: on }, { 0: 5 }],
    ['MISSED', { dueOn: daysAgo(1) }, {}],
    ['MISSED', { status: 'MISSED' }, {}],
    ['CANCELLED', { status: 'CANCELLED' }, {}],
    ['NOT_STARTED', { startOn: daysAgo(-1) }, {}],
    ['NOT_MEASURED', {}, {}],
    ['NOT_MEASURED', { baseline: 4 }, { 0: 7 }],
  ] as const)('is %s for %j measured %j', (verdict, told, measured) => {
    expect(progressOf(told, measured).verdict).toBe(verdict)
  })

  it('says what to do of a plan missed, and why there is no progress', () => {
    const missed = progressOf({ dueOn: daysAgo(1) })
    expect(missed.actions.map(({ key }) => key)).toEqual(['lifecycle.PLAN_MISSED_ACTION'])
    expect(missed.progress.reason?.key).toBe('lifecycle.REASON_NOT_MEASURED')
    expect(progressOf({ baseline: 4 }, { 0: 5 }).progress.reason?.key).toBe(
      'lifecycle.REASON_NO_DISTANCE',
    )
  })

  it('keeps its measurements with their days, and asks for one after 45', () => {
    const plan = progressOf({}, { 46: 9, 30: 8, [-5]: 4 })
    expect(plan.measurements).toEqual([
      { day: asOf - 46, value: 9 },
      { day: asOf - 30, value: 8 },
    ])
    expect(plan.measurementDue).toBe(false)
    expect(progressOf({}, { 45: 6 }).measurementDue).toBe(false)
    const old = progressOf({}, { 46: 4.5 })
    expect(old.measurementDue).toBe(true)
    expect(old.actions.map(({ key }) => key)).toEqual(['lifecycle.PLAN_MEASURE_ACTION'])
    expect(progressOf().measurementDue).toBe(true)
  })

  it('judges milestones by their due dates', () => {
    const milestone = (title: string, dueOn: string, doneOn: string | null = null) => ({
      title,
      dueOn,
      doneOn,
    })
    const { milestones, actions } = progressOf(
      {
        milestones: [
          milestone('Ahead', daysAgo(-15)),
          milestone('Due', daysAgo(-14)),
          milestone('Today', on),
          milestone('Late', daysAgo(1)),
          milestone('Done', daysAgo(10), daysAgo(12)),
          milestone('Done today', daysAgo(2), on),
          milestone('Said to be done tomorrow', daysAgo(3), daysAgo(-1)),
        ],
      },
      { 0: 5 },
    )
    expect(milestones.map(({ title, state, days }) => [title, state, days])).toEqual([
      ['Done', 'DONE', 2],
      ['Said to be done tomorrow', 'LATE', -3],
      ['Done today', 'DONE', -2],
      ['Late', 'LATE', -1],
      ['Today', 'DUE', 0],
      ['Due', 'DUE', 14],
      ['Ahead', 'AHEAD', 15],
    ])
    expect(actions).toEqual([
      {
        key: 'lifecycle.PLAN_MILESTONES_ACTION',
        params: { milestones: ['Said to be done tomorrow', 'Late'] },
      },
    ])
  })

  it('stays within 0 and 1, and a plan is never behind while progress keeps up with time', () => {
    const value = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(value, value, value, (baseline, target, measured) => {
        const { progress, elapsed, verdict } = progressOf({ baseline, target }, { 0: measured })
        if (baseline === target) {
          expect(progress.value).toBeNull()
          return
        }
        expect(progress.value).toBeGreaterThanOrEqual(0)
        expect(progress.value).toBeLessThanOrEqual(1)
        if ((progress.value ?? 0) >= elapsed) expect(verdict).not.toBe('BEHIND')
      }),
      { numRuns: 60 },
    )
  })
})
