import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { decide } from '../plans/decide.js'
import { imageOf, stateOf } from '../state/state-image.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { OrganizationView } from '../state/view.js'
import { viewAt } from '../state/view-at.js'
import { branchChoices, lookedAtBranches } from '../testing/plans/looked-at-branches.js'
import { anOrganization } from '../testing/an-organization.js'
import { acme } from '../testing/plans/small-company.js'
import { customersOf } from './customers/customers-of.js'
import { familyTotals } from './capacity/families/family-totals.js'
import { renewalsAhead } from './capacity/families/renewals-ahead.js'
import { workOf } from './capacity/work.js'
import { contractsEnding } from './maturity/contracts-ending.js'
import { topAccounts } from './maturity/top-accounts.js'
import { misplacedAccounts } from './org-lint/misplaced-accounts.js'
import { orgTraits } from './org-models/org-traits.js'
import { familyOf } from './service-models/families.js'
import { tierMovements } from './service-models/tier-movements.js'

const FIRST = Math.min(...acme.organization.history.map(({ from }) => from))
const DAYS = [200, 500, 800].map((after) => FIRST + after)

/** All that is summed over a day's accounts and carried from state to state. */
function summed(view: OrganizationView) {
  const customers = customersOf(view)
  const rows = Array.from({ length: view.state.accounts.rowCount }, (_, row) => row)
  return {
    work: workOf(view),
    ahead: renewalsAhead(view, {}, familyTotals(view, 'RENEWALS', {})),
    customers: {
      count: customers.count,
      paying: [...customers.rows],
      unpaid: customers.unpaidAccounts,
      revenue: customers.revenue,
      each: rows.map((row) => [customers.revenueOf(row), customers.familyRevenue(row)]),
    },
    tiers: tierMovements(view, { riskOf: (row) => isAtRisk(view, row) }),
    misplaced: (['ABOVE', 'BELOW'] as const).map((side) => misplacedAccounts(view, side)),
    families: Array.from(view.accounts.rows, (row) => familyOf(view, row)),
    ending: [0, 30, 90, 365, 2_000].map((days) => contractsEnding(view, days)),
    top: topAccounts(view),
    traits: orgTraits(view),
  }
}

/** Of some accounts it is another every few revisions. */
function isAtRisk({ state }: OrganizationView, row: number): boolean {
  return (row + Math.floor(state.revision / 4)) % 3 === 0
}

const RENEWING = {
  acv: 50_000,
  contractStart: '2025-06-01',
  segment: 'MID_MARKET',
  autoRenew: false,
} as const
const company = anOrganization()
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .withAccount('Head', { ...RENEWING, contractEnd: '2026-06-01' })
  .coveredBy()
  .withAccount('Branch', { ...RENEWING, contractEnd: '2026-06-20' })
  .coveredBy()
const [head, branch] = [company.id('account', 'Head'), company.id('account', 'Branch')]
const TODAY = parseDay('2026-03-01')!
const effective = '2026-02-01'

it.each<[string, readonly Change[], Change]>([
  [
    'a branch ends with its head, and one of them later',
    [{ type: 'updateAccount', effective, id: branch, parentId: head }],
    { type: 'updateAccount', effective, id: head, contractEnd: '2026-12-01' },
  ],
  [
    'an account comes under another',
    [],
    { type: 'updateAccount', effective, id: branch, parentId: head },
  ],
  [
    'what an account was worth at the last evaluation, when it was under another',
    [
      { type: 'updateAccount', effective: '2025-07-01', id: branch, parentId: head },
      { type: 'updateAccount', effective, id: branch, parentId: null },
    ],
    { type: 'updateAccount', effective: '2025-12-01', id: branch, acv: 20_000_000 },
  ],
  [
    'renewals are looked at for another time ahead',
    [],
    { type: 'setPolicy', effective, key: 'capacity.renewals.trigger.horizon', value: 2 },
  ],
  [
    'the renewal of a contract begins',
    [],
    {
      type: 'createRenewal',
      effective,
      id: company.id('implementation', 'renewal'),
      accountId: head,
      contractEnd: '2026-06-01',
      stage: 'ENGAGED',
    },
  ],
  [
    'value is planned with a strategic account',
    [{ type: 'updateAccount', effective, id: head, strategic: true }],
    {
      type: 'createSuccessPlan',
      effective,
      id: company.id('implementation', 'plan'),
      accountId: head,
      title: 'Faster',
      metric: 'days',
      target: 5,
      startOn: effective,
      dueOn: '2026-12-01',
    },
  ],
  [
    'nobody has an account any more',
    [],
    { type: 'endCoverage', effective, accountId: head, responsibility: 'CSM' },
  ],
])('is what is summed anew where %s', (_, first, change) => {
  const before = company.and(...first).state()
  const was = summed(viewAt(before, TODAY))
  const decided = decide(before, [change])
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  const { state } = decided.value
  const is = summed(viewAt(state, TODAY))
  expect(is).not.toEqual(was)
  expect(is).toEqual(summed(viewAt(stateOf(imageOf(state)), TODAY)))
})

it('what is carried from state to state is what is summed anew', () => {
  let isCarried = false
  fc.assert(
    fc.property(...branchChoices, (choices, looks) => {
      const look = (state: OrganizationState, isAsked: boolean): void => {
        for (const day of DAYS) {
          const view = viewAt(state, day)
          if (isAsked) summed(view)
        }
      }
      for (const { base, decision } of lookedAtBranches(choices, looks, look)) {
        const anew = stateOf(imageOf(decision.state))
        for (const day of DAYS) {
          const [before, after] = [viewAt(base, day), viewAt(decision.state, day)]
          isCarried ||= workOf(before) !== workOf(after)
          expect(summed(after)).toEqual(summed(viewAt(anew, day)))
        }
      }
    }),
    { numRuns: 60 },
  )
  expect(isCarried).toBe(true)
})
