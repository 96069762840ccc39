import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { assumedOf, onlyThese } from '../../testing/growth/assumed-of.js'
import { allRecords } from '../../testing/all-records.js'
import { decide } from '../../plans/decide.js'
import { fixtureId } from '../../testing/fixture-id.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import type { AssumptionOverride } from './assumption-overrides.js'
import { growthPlan } from './growth-plan.js'
import { projectGrowth } from './project-growth.js'

const on = '2026-03-02'
const options = { mode: 'HIRE_AS_NEEDED', runs: 60, seed: 5, months: 24 } as const

/** One CSM with 48 mid-market accounts, 20,000.00 each. */
const alone = anOrganization()
  .withTeam('CS')
  .withSeat('Head', { role: 'VP of CS' })
  .filledBy('Vera')
  .withSeat('CSM 1', { reportsTo: 'Head' })
  .withPerson('Ana', { loadedCost: 100_000_00 })
  .filledBy('Ana')
  .carrying(48, { segment: 'MID_MARKET', acv: 20_000_00 })

const project = (
  view: OrganizationView,
  overrides: readonly AssumptionOverride[],
  runs: number = options.runs,
) => projectGrowth(view, assumedOf(view, onlyThese(overrides)), { ...options, runs })
const twoAMonth: readonly AssumptionOverride[] = [
  { name: 'NEW_CUSTOMERS', subject: 'MID_MARKET', value: 2 },
]
const csms = ({ hires }: ReturnType<typeof project>) =>
  hires.filter(({ family }) => family === 'CSM')

describe('a hire', () => {
  it('is needed when the trigger is reached: 48 + 2 a month are 60 after six months', () => {
    const [first] = csms(project(alone.view(on), twoAMonth, 2_000))
    // 12 arrivals are expected in six months; a Poisson count of 12 reaches them in 54 of a hundred cases.
    expect(first!.neededBy.p50).toBe('2026-09-01')
    expect(first!.neededBy.p10! < first!.neededBy.p50!).toBe(true)
    expect(first!.odds).toBe(1)
    expect(first!.cost).toBe(100_000_00)
  })

  it('is looked for a ramp and a lead time before: 92 and 60 days', () => {
    const [first] = csms(project(alone.view(on), twoAMonth, 2_000))
    expect(first).toMatchObject({ joinBy: '2026-06-01', startBy: '2026-04-02', daysLate: 0 })
  })

  it('has no dates where it is less likely than not', () => {
    const [first] = csms(
      project(alone.view(on), [{ name: 'NEW_CUSTOMERS', subject: 'MID_MARKET', value: 0.44 }]),
    )
    // 24 × 0.44 = 10.6 are expected in two years, of 12 that are needed: a third of the runs.
    expect(first!.odds).toBeGreaterThan(0.1)
    expect(first!.odds).toBeLessThan(0.5)
    expect(first).toMatchObject({ startBy: null, joinBy: null, daysLate: null })
    expect(first!.neededBy.p50).toBeNull()
  })

  it('is not asked for where one is missing only until a hire could land', () => {
    // 66 accounts reach the trigger of 60, and Bea comes in June: a hire could be whole in August at the earliest.
    const crowded = alone.withAccounts(18, { segment: 'MID_MARKET' }).coveredBy()
    expect(csms(project(crowded.view(on), []))).toHaveLength(1)
    const helped = crowded.on('2026-06-01').withSeat('CSM 2').filledBy('Bea')
    expect(csms(project(helped.view(on), []))).toEqual([])
  })

  it('replaces who is on record to leave, and nobody who is on record to come is hired twice', () => {
    const busy = alone.withAccounts(10, { segment: 'MID_MARKET' }).coveredBy()
    const leaver = busy.and({
      type: 'vacatePosition',
      effective: '2026-10-01',
      positionId: busy.id('position', 'CSM 1'),
      personId: busy.id('person', 'Ana'),
    })
    const [replacement] = csms(project(leaver.view(on), []))
    expect(replacement).toMatchObject({ number: 1, odds: 1 })
    expect(replacement!.neededBy.p50).toBe('2026-10-01')
    const covered = leaver.on('2026-07-01').withSeat('CSM 2').filledBy('Bea')
    expect(csms(project(covered.view(on), []))).toEqual([])
  })

  it('comes for a leaver by chance as well', () => {
    const [first] = csms(
      project(alone.view(on), [{ name: 'ATTRITION', subject: 'CSM', value: 0.5 }]),
    )
    // Half of the people stay a year, a quarter two.
    expect(first!.odds).toBeGreaterThan(0.6)
    expect(first!.odds).toBeLessThan(0.9)
  })
})

describe('the plan of hires', () => {
  let ids = 0
  const newId = () => fixtureId('new', `${(ids += 1)}`)
  const view = alone.view(on)
  const { hires } = project(view, [{ name: 'NEW_CUSTOMERS', subject: 'MID_MARKET', value: 4 }])

  it('opens a seat for each likely hire where the others sit, at its price', () => {
    const { plan, hires: opened, cost } = growthPlan(view, hires, newId)
    expect(opened).toEqual(hires.filter(({ startBy }) => startBy !== null))
    // 48 + 4 × 24 = 144: 144 ÷ 60 = 2.4, three CSMs, two more.
    expect(opened.map(({ family }) => family)).toEqual(['CSM', 'CSM'])
    expect(cost).toBe(2 * 100_000_00)
    const decided = decide(view.state, plan.changes)
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    const later = viewAt(decided.value.state, view.day + 1_000)
    const seats = [...later.positions.values()].filter(({ title }) => title.startsWith('CSM +'))
    expect(seats.map(({ title }) => title)).toEqual(['CSM +1', 'CSM +2'])
    for (const seat of seats) {
      expect(seat).toMatchObject({
        teamId: alone.id('team', 'CS'),
        reportsToId: alone.id('position', 'Head'),
        budgetedCost: 100_000_00,
      })
    }
    expect(allRecords(view.state)).toEqual(allRecords(alone.state()))
  })

  it('opens nothing again once it was applied', () => {
    const { plan } = growthPlan(view, hires, newId)
    const decided = decide(view.state, plan.changes)
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    const again = viewAt(decided.value.state, view.day)
    expect(growthPlan(again, hires, newId).plan.changes).toEqual([])
  })

  it('makes the role that a family does not have yet', () => {
    const ops = { ...hires[0]!, family: 'CS_OPS' as const }
    const { plan } = growthPlan(view, [ops], newId)
    expect(plan.changes.map(({ type }) => type)).toEqual(['createRole', 'openPosition'])
    expect(decide(view.state, plan.changes).ok).toBe(true)
  })
})
