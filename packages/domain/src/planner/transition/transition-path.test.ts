import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { recordsOfState, stateOfRecords } from '../../text/state-records.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { idMaker } from '../../testing/org-models/turned.js'
import { viewAt } from '../../state/view-at.js'
import { checkTransition } from '../../testing/transition/check-transition.js'
import type { TransitionOptions } from './transition-options.js'
import { transitionPath } from './transition-path.js'

/** A Monday. */
const start = parseDay('2026-03-02')!

const usual = {
  model: 'GEOGRAPHIC',
  start,
  mostWeeks: 12,
  mostUtilisation: 1,
  mostPerPerson: 5,
  mostPerWeek: null,
  overlapDays: 0,
  handsOverMixedBooks: true,
} as const

function pathOf(company: OrganizationFixture, options: Partial<TransitionOptions> = {}) {
  const asked = { ...usual, newId: idMaker(), ...options }
  const path = transitionPath(company.view('2026-03-02'), asked)
  expect(checkTransition(company.view('2026-03-02'), path.plan.changes, asked)).toEqual([])
  return path
}

/** Changes as if all of them were to hold from one day on. */
function expandedAt(changes: readonly Change[], effective: string): readonly Change[] {
  return changes.map((change) => ('effective' in change ? { ...change, effective } : change))
}

/**
 * Two CSMs who have 50 accounts each of one region, and some of the other’s: 12 of Ana’s in APAC, 7 of Ken’s in EMEA.
 */
const regions = anOrganization()
  .withTeam('CS')
  .withSeat('Ana CSM')
  .filledBy('Ana')
  .carrying(50, { region: 'EMEA' })
  .carrying(12, { region: 'APAC' })
  .withSeat('Ken CSM')
  .filledBy('Ken')
  .carrying(50, { region: 'APAC' })
  .carrying(7, { region: 'EMEA' })

describe('two CSMs with accounts of each other’s region', () => {
  it('hand them over in three weeks: 12 to Ken at five a week, 7 to Ana in two', () => {
    const path = pathOf(regions)
    expect(path).toMatchObject({
      verdict: 'HOLDS',
      leastWeeks: 3,
      handOvers: 19,
      leastHandOvers: 19,
      followed: 0,
      unmanned: 0,
    })
    expect(path.weeks.map(({ handOvers }) => handOvers.length)).toEqual([10, 7, 2])
    expect(path.weeks.map(({ binds }) => binds)).toEqual(['HAND_OVERS', 'HAND_OVERS', null])
    expect(path.weeks[0]!.seats).toHaveLength(2)
  })

  it('are too many for the checker when all go at once', () => {
    const { plan } = pathOf(regions)
    const faults = checkTransition(
      regions.view('2026-03-02'),
      expandedAt(plan.changes, '2026-03-02'),
      usual,
    )
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['too many', 'too many'])
  })

  it('hand over the same ones in the same week, in whatever order records were read', () => {
    const state = regions.state()
    const backwards = stateOfRecords([...recordsOfState(state)].toReversed(), state.revision)
    const weeksOf = (of: OrganizationState) =>
      transitionPath(viewAt(of, start), { ...usual, newId: idMaker() }).weeks.map(({ handOvers }) =>
        handOvers.map(({ accountId, to }) => `${accountId} ${to}`).toSorted(),
      )
    expect(weeksOf(backwards)).toEqual(weeksOf(state))
  })

  it('has everybody with a CSM of the region in the end', () => {
    const { plan } = pathOf(regions)
    const decided = decide(regions.state(), plan.changes)
    const view = viewAt(decided.ok ? decided.value.state : regions.state(), start + 14)
    const held = (seat: string) =>
      view.coverage
        .ofPosition(regions.id('position', seat))
        .map((row) => view.accounts.region(view.coverage.accountRow(row)))
    expect(held('Ana CSM')).toEqual(Array(57).fill('EMEA'))
    expect(held('Ken CSM')).toEqual(Array(62).fill('APAC'))
  })
})

/** What each week hands over, by how many. */
function handedOver(path: ReturnType<typeof pathOf>): readonly number[] {
  return path.weeks.map(({ handOvers }) => handOvers.length)
}

describe('accounts that are held back', () => {
  const ana = anOrganization()
    .withTeam('CS')
    .withSeat('Ken CSM')
    .filledBy('Ken')
    .carrying(50, { region: 'APAC' })
    .withSeat('Ana CSM')
    .filledBy('Ana')
    .carrying(50, { region: 'EMEA' })

  it('wait for the end of the contract: 30 days from Monday 2 March are over on Monday 6 April', () => {
    const path = pathOf(ana.carrying(1, { region: 'APAC', contractEnd: '2026-04-01' }))
    expect(handedOver(path)).toEqual([0, 0, 0, 0, 0, 1])
    expect(path).toMatchObject({ verdict: 'HOLDS', leastWeeks: 6 })
    expect(path.weeks.slice(0, 5).map(({ binds }) => binds)).toEqual(Array(5).fill('HELD_BACK'))
    const held = ana.carrying(1, { region: 'APAC', contractEnd: '2026-04-01' })
    const rushed = expandedAt(path.plan.changes, '2026-03-30')
    expect(checkTransition(held.view('2026-03-02'), rushed, usual)[0]).toMatch(/^held back/)
  })

  it('stay, and are told, where that is after the last week', () => {
    const path = pathOf(ana.carrying(1, { region: 'APAC', contractEnd: '2026-04-01' }), {
      mostWeeks: 5,
    })
    expect(path).toMatchObject({ handOvers: 0, leastHandOvers: 0 })
    expect([...path.staying.values()]).toEqual(['HELD_BACK'])
  })

  it('go first where that begins soon: 60 days before 15 May are 16 March, the third Monday', () => {
    const busy = ana
      .carrying(2, { region: 'APAC' })
      .carrying(2, { region: 'APAC', contractEnd: '2026-05-15' })
    const { weeks } = pathOf(busy, { mostPerPerson: 1 })
    const contracts = weeks.map(({ handOvers }) =>
      handOvers.map(
        ({ accountId }) => busy.state().accounts.get(accountId)?.history[0]?.fields.contractEnd,
      ),
    )
    expect(contracts).toEqual([['2026-05-15'], ['2026-05-15'], [null], [null]])
  })

  it('make it take too long where a pool has to wait for them', () => {
    const pooled = ana
      .withTeam('Desk', { under: 'CS', kind: 'SHARED_SERVICE' })
      .withSeat('Dee CSM')
      .filledBy('Dee')
      .withAccounts(40, { region: 'EMEA' })
      .coveredBy({ team: 'Desk' })
      .withAccounts(1, { region: 'APAC', contractEnd: '2026-04-01' })
      .coveredBy({ team: 'Desk' })
    const path = pathOf(pooled, { mostWeeks: 3 })
    expect(path).toMatchObject({ verdict: 'TOO_LONG', leastWeeks: 6, handOvers: 1, followed: 40 })
    expect(path.neededPerPerson).toBeNull()
  })
})

it('counts as the fewest what no place of the one person of a pool avoids', () => {
  // Dee looks after 60 accounts of EMEA and 55 of APAC, and goes to one of them: 55 have to meet somebody else.
  const desk = anOrganization()
    .withTeam('CS')
    .withSeat('Ana CSM')
    .filledBy('Ana')
    .carrying(2, { region: 'EMEA' })
    .withSeat('Ken CSM')
    .filledBy('Ken')
    .carrying(2, { region: 'APAC' })
    .withTeam('Desk', { under: 'CS', kind: 'SHARED_SERVICE' })
    .withSeat('Dee CSM')
    .filledBy('Dee')
    .withAccounts(60, { region: 'EMEA' })
    .coveredBy({ team: 'Desk' })
    .withAccounts(55, { region: 'APAC' })
    .coveredBy({ team: 'Desk' })
  expect(pathOf(desk, { mostPerPerson: 50, mostUtilisation: 2 })).toMatchObject({
    handOvers: 55,
    leastHandOvers: 55,
    followed: 60,
    leastWeeks: 2,
  })
})

describe('the limit of utilisation', () => {
  it('has hand-overs wait until who takes over is worth it', () => {
    // 80 accounts are a seat. Kim has 26, and on 2 March learns for 35 of 91.3 days: 0.383 of a seat is room for 30 accounts.
    // In the weeks after it is room for 36, 42 and 49; then for the whole 50.
    const learning = anOrganization()
      .withTeam('CS')
      .withSeat('Ana CSM')
      .filledBy('Ana')
      .carrying(56, { region: 'EMEA', segment: 'MID_MARKET' })
      .carrying(24, { region: 'APAC', segment: 'MID_MARKET' })
      .on('2026-01-26')
      .withSeat('Kim CSM')
      .filledBy('Kim')
      .carrying(26, { region: 'APAC', segment: 'MID_MARKET' })
    const path = pathOf(learning, { mostPerPerson: 40 })
    const rushed = expandedAt(path.plan.changes, '2026-03-02')
    const asked = { ...usual, mostPerPerson: 40 }
    expect(checkTransition(learning.view('2026-03-02'), rushed, asked)[0]).toMatch(/^too busy/)
    expect(handedOver(path)).toEqual([4, 6, 6, 7, 1])
    // Until the fifth week the whole 50 would be too much for her.
    expect(path).toMatchObject({ verdict: 'HOLDS', leastWeeks: 5 })
    expect(path.weeks[0]!.binds).toBe('UTILISATION')
  })

  it('is told where it cannot be held, with what is missing', () => {
    // 130 mid-market accounts of 80 a seat: 1.625 seats of one in EMEA, and no way changes that.
    const busy = anOrganization()
      .withTeam('CS')
      .withSeat('Ana CSM')
      .filledBy('Ana')
      .carrying(130, { region: 'EMEA', segment: 'MID_MARKET' })
    const path = pathOf(busy)
    expect(path.verdict).toBe('TOO_BUSY')
    const [worst] = path.above
    expect(worst).toMatchObject({ family: 'CSM', isInModel: true, from: 0, to: 0 })
    expect(worst!.missing).toBeCloseTo(0.625, 9)
    expect(path.tightest!.utilisation).toBeCloseTo(1.625, 9)
  })
})

it('allows more a week where it takes too long, and says how many would do', () => {
  // 12 accounts come to Ken: in two weeks he has to take six a week.
  expect(pathOf(regions, { mostPerPerson: 2, mostWeeks: 2 })).toMatchObject({
    verdict: 'TOO_LONG',
    leastWeeks: 6,
    neededPerPerson: 6,
  })
})

it('keeps to the limit of all hand-overs in a week: 19 at seven a week are three weeks', () => {
  const path = pathOf(regions, { mostPerPerson: 40, mostPerWeek: 7 })
  expect(handedOver(path)).toEqual([7, 7, 5])
})

it('has nothing to do where the organization is there', () => {
  const { plan } = pathOf(regions)
  const there = regions.and(...plan.changes)
  expect(pathOf(there, { start: start + 28 })).toMatchObject({
    verdict: 'NOTHING_TO_DO',
    weeks: [],
  })
})

it('is none before the organization exists', () => {
  const path = transitionPath(regions.view('2026-03-02'), {
    ...usual,
    newId: idMaker(),
    start: parseDay('2024-01-01')!,
  })
  expect(path).toMatchObject({ verdict: 'NO_PATH', plan: { changes: [] } })
})

it('leaves the former CSM beside the new one as long as asked', () => {
  const { plan } = pathOf(regions, { overlapDays: 14 })
  const handed = plan.changes.filter(({ type }) => type === 'handOverAccount')
  expect(handed).toHaveLength(19)
  expect(handed[0]).toMatchObject({ effective: '2026-03-02', transitionUntil: '2026-03-16' })
})
