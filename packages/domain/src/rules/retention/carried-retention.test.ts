import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Day, parseDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import { KeptAnswers } from '../../state/kept-answers.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { imageOf, stateOf } from '../../state/state-image.js'
import type { OrganizationView } from '../../state/view.js'
import { passingView, viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import { branchChoices, lookedAtBranches } from '../../testing/plans/looked-at-branches.js'
import { acme } from '../../testing/plans/small-company.js'
import { ledgerMovements } from './ledger-movements.js'
import { reliedOnByRetention } from './relied-on.js'
import type { RetentionGroup, RetentionGrouping } from './retention-group.js'
import { retentionSeries } from './retention-series.js'

const GROUPINGS: readonly RetentionGrouping[] = [
  'ORGANIZATION',
  'SEGMENT',
  'TIER',
  'REGION',
  'TEAM',
  'CSM',
  'COHORT',
]
const FIRST = Math.min(...acme.organization.history.map(({ from }) => from))
const DAYS = [500, 800].map((after) => FIRST + after)

const kept = new KeptAnswers<readonly RetentionGroup[]>(reliedOnByRetention)
let computed = 0

function computeAnew(view: OrganizationView, groupBy: RetentionGrouping) {
  const viewOn = (day: Day) => (day < FIRST ? null : passingView(view.state, day))
  const movements = ledgerMovements(view)
  return retentionSeries({ movements, viewOn, asOf: view.day, months: 3, groupBy })
}

function carried(state: OrganizationState, day: Day) {
  const view = viewAt(state, day)
  return GROUPINGS.map((groupBy) =>
    kept.of(view, groupBy, () => {
      computed += 1
      return computeAnew(view, groupBy)
    }),
  )
}

function anew(state: OrganizationState, day: Day) {
  const view = viewAt(stateOf(imageOf(state)), day)
  return GROUPINGS.map((groupBy) => computeAnew(view, groupBy))
}

it('retention that is carried from state to state is what is computed anew', () => {
  let asked = 0
  fc.assert(
    fc.property(...branchChoices, (choices, looks) => {
      const look = (state: OrganizationState, isAsked: boolean): void => {
        for (const day of DAYS) {
          viewAt(state, day)
          if (isAsked) carried(state, day)
        }
      }
      for (const { decision } of lookedAtBranches(choices, looks, look)) {
        for (const day of DAYS) {
          asked += GROUPINGS.length
          expect(carried(decision.state, day)).toEqual(anew(decision.state, day))
        }
      }
    }),
    { numRuns: 40 },
  )
  // Something is carried, and something is not.
  expect(computed).toBeGreaterThan(0)
  expect(computed).toBeLessThan(asked)
})

const company = anOrganization()
  .withTeam('CS')
  .withSeat('CSM')
  .withSeat('Other')
  .withAccount('One', { acv: 50_000, segment: 'SMB', region: 'EMEA' })
  .coveredBy({ seat: 'CSM' })
const one = company.id('account', 'One')
const on = '2025-06-01'
const paying = company.and({
  type: 'recordArrMovement',
  effective: '2025-02-01',
  source: 'crm',
  accountId: one,
  movement: 'NEW',
  amount: 50_000,
})

it.each<[what: string, isCarried: boolean, change: Change]>([
  ['its terms', true, { type: 'updateAccount', effective: on, id: one, renewalTerms: 'Net 60' }],
  ['its region', false, { type: 'updateAccount', effective: on, id: one, region: 'LATAM' }],
  [
    'who has it',
    false,
    { type: 'endCoverage', effective: on, accountId: one, responsibility: 'CSM' },
  ],
  [
    'that it does not renew',
    false,
    {
      type: 'createRenewal',
      effective: on,
      id: fixtureId('renewal', '1'),
      accountId: one,
      contractEnd: '2025-12-31',
      stage: 'LOST',
    },
  ],
  [
    'what it pays',
    false,
    {
      type: 'recordArrMovement',
      effective: on,
      source: 'crm',
      accountId: one,
      movement: 'EXPANSION',
      amount: 10_000,
    },
  ],
])('of an account is carried where only %s differs: %s', (_, isCarried, change) => {
  const day = parseDay('2026-03-01')!
  const before = paying.state()
  const was = carried(before, day)
  const decided = decide(before, [change])
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  const is = carried(decided.value.state, day)
  expect(is).toEqual(anew(decided.value.state, day))
  expect(is[0] === was[0]).toBe(isCarried)
})
