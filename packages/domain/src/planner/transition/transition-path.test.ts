import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { decide } from '../../plans/decide.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { idMaker } from '../../testing/org-models/turned.js'
import { viewAt } from '../../state/view-at.js'
import { checkTransition } from './check-transition.js'
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
