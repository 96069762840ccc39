import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { allSteps } from '../../../kernel/steps.js'
import type { Change } from '../../../plans/change.js'
import { decide } from '../../../plans/decide.js'
import type { OrganizationState } from '../../../state/organization-state.js'
import { imageOf, stateOf } from '../../../state/state-image.js'
import { viewAt } from '../../../state/view-at.js'
import type { OrganizationView } from '../../../state/view.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { branchChoices, lookedAtBranches } from '../../../testing/plans/looked-at-branches.js'
import { acme } from '../../../testing/plans/small-company.js'
import { signalColumns, touchpointColumns } from '../../health/fact-columns.js'
import { healthOfAccounts } from '../../health/health-of-accounts.js'
import { accountLives, type LifeFacts } from './account-lives.js'
import { lifecycleOf } from './lifecycle-of.js'

const METRICS = ['featureAdoption', 'nps'] as const

/** Every account has signals and a contact, of which some say that it is at risk. */
function recorded(view: OrganizationView): Pick<LifeFacts, 'signals' | 'touchpoints'> {
  const ids = Array.from(view.accounts.rows, (row) => ({ row, accountId: view.accounts.id(row) }))
  const signals = ids.flatMap(({ row, accountId }) =>
    METRICS.map((metric, at) => ({
      accountId,
      metric,
      day: view.day - 5 - at,
      value: metric === 'nps' ? 60 - ((row * 37) % 130) : ((row * 3) % 10) / 10,
    })),
  )
  const contacts = ids.map(({ row, accountId }) => ({
    accountId,
    day: view.day - 3 - (row % 40),
    kind: 'CALL' as const,
  }))
  return { signals: signalColumns(view, signals), touchpoints: touchpointColumns(view, contacts) }
}

const made = new WeakMap<Int32Array, Map<number, ReturnType<typeof recorded>>>()

/** The same facts for as long as the same accounts are there. */
function factsOf(view: OrganizationView): LifeFacts {
  const { rows } = view.accounts
  const byDay = made.get(rows) ?? new Map<number, ReturnType<typeof recorded>>()
  made.set(rows, byDay)
  const facts = byDay.get(view.day) ?? recorded(view)
  byDay.set(view.day, facts)
  return { ...facts, health: healthOfAccounts(view, facts.signals) }
}

function told(view: OrganizationView, facts = factsOf(view)) {
  const lives = allSteps(accountLives(view, facts))
  return Array.from(view.accounts.rows, (row) => ({
    row,
    stage: lives.stageOf(row),
    noStage: lives.noStageOf(row),
    warnings: lives.warningsOf(row),
  }))
}

function toldAnew(state: OrganizationState, day: number) {
  const view = viewAt(stateOf(imageOf(state)), day)
  return told(view, { ...recorded(view), health: healthOfAccounts(view, recorded(view).signals) })
}

const company = anOrganization()
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .withAccounts(6, { segment: 'MID_MARKET', acv: 50_000, contractStart: '2025-11-20' })
const account = (nth: number) => company.id('account', `Account ${nth}`)
const effective = '2026-02-01'
const TODAY = '2026-03-10'
const project = (nth: number, firstValueOn: string | null): Change => ({
  type: 'createImplementation',
  effective: '2025-11-20',
  id: company.id('implementation', `Project ${nth}`),
  accountId: account(nth),
  status: 'ACTIVE',
  startedOn: '2025-11-20',
  firstValueOn,
})

it.each<[string, readonly Change[], Change]>([
  [
    'the first measurable outcome of all is recorded, which has all others late',
    [project(1, null), project(2, null)],
    project(3, '2026-01-10'),
  ],
  [
    'another figure says when onboarding is late',
    [project(1, null), project(3, '2026-01-10')],
    { type: 'setPolicy', effective, key: 'policy.lifecycle.lateOnboarding', value: 300 },
  ],
  [
    'a contract comes to its end',
    [],
    { type: 'updateAccount', effective, id: account(2), contractEnd: '2026-04-01' },
  ],
  ['an account leaves', [], { type: 'closeAccount', effective: '2026-03-01', id: account(2) }],
])('are those that are told anew where %s', (_, first, change) => {
  const before = company.and(...first).state()
  const day = company.view(TODAY).day
  const was = told(viewAt(before, day))
  const decided = decide(before, [change])
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  const is = told(viewAt(decided.value.state, day))
  expect(is).not.toEqual(was)
  expect(is).toEqual(toldAnew(decided.value.state, day))
})

it('say of each account what is said of it alone, and go on from state to state', () => {
  const days = [200, 500, 800].map(
    (after) => Math.min(...acme.organization.history.map(({ from }) => from)) + after,
  )
  fc.assert(
    fc.property(...branchChoices, (choices, looks) => {
      const look = (state: OrganizationState, isAsked: boolean): void => {
        for (const day of days) if (isAsked) told(viewAt(state, day))
      }
      for (const { decision } of lookedAtBranches(choices, looks, look)) {
        for (const day of days) {
          const view = viewAt(decision.state, day)
          const is = told(view)
          expect(is).toEqual(toldAnew(decision.state, day))
          expect(is.map(({ row, stage }) => [row, stage])).toEqual(
            is.map(({ row }) => [row, lifecycleOf(view, row, accountFacts(view, row)).stage]),
          )
        }
      }
    }),
    { numRuns: 40 },
  )
})

function accountFacts(view: OrganizationView, row: number) {
  const { signals, touchpoints } = factsOf(view)
  const placesOf = (rows: Int32Array) => [...rows.keys()].filter((at) => rows[at] === row)
  return {
    signals: placesOf(signals.accountRow).map((at) => ({
      metric: signals.metricNames[signals.metric[at]!]!,
      day: signals.day[at]!,
      value: signals.value[at]!,
    })),
    touchpoints: placesOf(touchpoints!.accountRow).map((at) => ({
      day: touchpoints!.day[at]!,
      kind: 'CALL' as const,
    })),
  }
}
