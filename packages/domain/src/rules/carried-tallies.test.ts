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
import type { OrganizationFixture } from '../testing/organization-fixture.js'
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
import { accountCosts } from './unit-economics/account-costs.js'

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
    costs: accountCosts(view),
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

it.each<[string, OrganizationFixture, Change]>([
  [
    'a branch ends with its head, and one of them later',
    company.and({ type: 'updateAccount', effective, id: branch, parentId: head }),
    { type: 'updateAccount', effective, id: head, contractEnd: '2026-12-01' },
  ],
  [
    'an account comes under another',
    company,
    { type: 'updateAccount', effective, id: branch, parentId: head },
  ],
  [
    'what an account was worth at the last evaluation, when it was under another',
    company.and(
      { type: 'updateAccount', effective: '2025-07-01', id: branch, parentId: head },
      { type: 'updateAccount', effective, id: branch, parentId: null },
    ),
    { type: 'updateAccount', effective: '2025-12-01', id: branch, acv: 20_000_000 },
  ],
  [
    'renewals are looked at for another time ahead',
    company,
    { type: 'setPolicy', effective, key: 'capacity.renewals.trigger.horizon', value: 2 },
  ],
  [
    'the renewal of a contract begins',
    company,
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
    company.and({ type: 'updateAccount', effective, id: head, strategic: true }),
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
    company,
    { type: 'endCoverage', effective, accountId: head, responsibility: 'CSM' },
  ],
  [
    'whoever has a project costs more',
    company
      .withPerson('Bo', { loadedCost: 9_000_000 })
      .withSeat('IS 1', { role: 'Implementation Specialist' })
      .filledBy('Bo')
      .inImplementation({ status: 'ACTIVE' }),
    { type: 'updatePerson', effective, id: company.id('person', 'Bo'), loadedCost: 20_000_000 },
  ],
  [
    'someone of a team that pools accounts costs more',
    company.withAccount('Pooled').coveredBy({ team: 'CS' }),
    { type: 'updatePerson', effective, id: company.id('person', 'Ana'), loadedCost: 20_000_000 },
  ],
  [
    'the work that nobody does for an account is another by the head of its family',
    company
      .withSeat('VP', { role: 'VP of CS', budgetedCost: 20_000_000 })
      .filledBy('Lee')
      .withSeat('Open', { role: 'Renewals Specialist' })
      .withAccount('Over', { ...RENEWING, contractEnd: '2026-06-01' })
      .coveredBy({ responsibility: 'RENEWALS' })
      .withAccount('Under', { ...RENEWING, contractEnd: '2026-06-20' })
      .coveredBy({ responsibility: 'RENEWALS' })
      .and({
        type: 'updateAccount',
        effective,
        id: company.id('account', 'Under'),
        parentId: company.id('account', 'Over'),
      }),
    {
      type: 'updateAccount',
      effective,
      id: company.id('account', 'Over'),
      contractEnd: '2026-12-01',
    },
  ],
  [
    'a CSM renews what no other does',
    company.and({ type: 'updateOrganization', effective, orgModel: 'GENERALIST' }),
    { type: 'updateAccount', effective, id: head, contractEnd: '2028-12-01' },
  ],
])('is what is summed anew where %s', (_, given, change) => {
  const before = given.state()
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
