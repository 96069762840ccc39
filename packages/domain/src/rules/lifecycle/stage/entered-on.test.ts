import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, formatDay, parseDay } from '../../../kernel/days.js'
import { decide } from '../../../plans/decide.js'
import type { Change } from '../../../plans/change.js'
import type { OrganizationState } from '../../../state/organization-state.js'
import { viewAt } from '../../../state/view-at.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { MetricSignal } from '../../health/health-of.js'
import { lifecycleOf } from './lifecycle-of.js'

const BEGAN = parseDay('2024-01-01') ?? 0
/** Days that the stories span. */
const SPAN = 760
const dayOf = (days: number) => formatDay(BEGAN + days)
const company = anOrganization({ on: '2024-01-01' }).withTeam('CS').withSeat('CSM').filledBy('Ana')
const accountId = company.withAccount('Globex').id('account', 'Globex')

const day = fc.integer({ min: 0, max: SPAN })
const anyDate = fc.option(fc.integer({ min: -200, max: SPAN + 300 }), { nil: null })
const dated = (days: number | null) => (days === null ? null : dayOf(days))

const contract = fc.record({
  signedOn: anyDate.map(dated),
  contractStart: anyDate.map(dated),
  contractEnd: anyDate.map(dated),
  autoRenew: fc.boolean(),
  noticeDays: fc.option(fc.constantFrom(0, 30, 90), { nil: null }),
})
const project = fc.record(
  {
    status: fc.constantFrom('QUEUED', 'ACTIVE', 'LIVE', 'CANCELLED'),
    startedOn: anyDate.map(dated),
    firstValueOn: anyDate.map(dated),
  },
  { requiredKeys: ['status'] },
)

/** What may be recorded of an account on some day. */
const event: fc.Arbitrary<Change> = fc.tuple(day, fc.nat(1)).chain(([on, n]) => {
  const effective = dayOf(on)
  const things = {
    project: fixtureId('project', `${n}`),
    renewal: fixtureId('renewal', `${n}`),
    deal: fixtureId('deal', `${n}`),
    trouble: fixtureId('trouble', `${n}`),
  }
  return fc.oneof(
    contract.map((fields) => ({ type: 'updateAccount', effective, id: accountId, ...fields })),
    project.map((fields) => ({
      type: 'createImplementation',
      effective,
      id: things.project,
      accountId,
      ...fields,
    })),
    project.map((fields) => ({
      type: 'updateImplementation',
      effective,
      id: things.project,
      ...fields,
    })),
    anyDate.map((end) => ({
      type: 'createRenewal',
      effective,
      id: things.renewal,
      accountId,
      contractEnd: dayOf(end ?? 400),
      stage: 'ENGAGED',
    })),
    fc.constantFrom('WON', 'LOST', 'NOT_STARTED').map((stage) => ({
      type: 'updateRenewal',
      effective,
      id: things.renewal,
      stage,
    })),
    fc.constant({
      type: 'createOpportunity',
      effective,
      id: things.deal,
      accountId,
      kind: 'SEATS',
      amount: 100,
    }),
    fc.constantFrom('QUALIFIED', 'WON').map((stage) => ({
      type: 'updateOpportunity',
      effective,
      id: things.deal,
      stage,
    })),
    anyDate.map((acted) => ({
      type: 'recordAdvocacyAct',
      effective,
      id: fixtureId('act', effective),
      accountId,
      kind: 'REVIEW',
      on: dayOf(acted ?? on),
    })),
    fc.constant({
      type: 'openEscalation',
      effective,
      id: things.trouble,
      accountId,
      title: 'Down',
      severity: 'CRITICAL',
      openedOn: effective,
    }),
    fc.constant({ type: 'closeEscalation', effective, id: things.trouble }),
    fc.constantFrom('NEW', 'CHURN', 'CONTRACTION').map((movement) => ({
      type: 'recordArrMovement',
      effective,
      accountId,
      movement,
      amount: movement === 'NEW' ? 100 : -100,
      source: 'billing',
    })),
    fc.constantFrom(60, 30).map((value) => ({
      type: 'setPolicy',
      effective,
      key: 'policy.health.freshness.usage',
      value,
    })),
    fc.constant({ type: 'closeAccount', effective, id: accountId }),
    fc.constant({
      type: 'reopenAccount',
      effective,
      id: accountId,
      name: 'Globex',
      segment: 'SMB',
      acv: 100,
      contractStart: effective,
    }),
  ) as unknown as fc.Arbitrary<Change>
})

const anySignals: fc.Arbitrary<MetricSignal[]> = fc.array(
  fc
    .record({ on: day, isUsage: fc.boolean(), isGood: fc.boolean() })
    .map(({ on, isUsage, isGood }) => ({
      metric: isUsage ? 'featureAdoption' : 'nps',
      day: BEGAN + on,
      value: isUsage ? (isGood ? 0.7 : 0.3) : isGood ? 60 : -40,
    })),
  { maxLength: 12 },
)

const effectiveOf = (change: Change): string => ('effective' in change ? change.effective : '')

const story = fc.record({
  first: contract,
  events: fc
    .array(event, { maxLength: 12 })
    .map((events) => events.toSorted((a, b) => (effectiveOf(a) < effectiveOf(b) ? -1 : 1))),
  signals: anySignals,
  asOf: fc.integer({ min: 100, max: SPAN }),
})

/** What is recorded of the account, one plan after another; those that are refused are left out. */
function toldOf(first: object, events: readonly Change[]): OrganizationState {
  const begun = { type: 'updateAccount', effective: '2024-01-01', id: accountId, ...first }
  let state = company.withAccount('Globex').state()
  for (const change of [begun as Change, ...events]) {
    const decided = decide(state, [change])
    if (decided.ok) state = decided.value.state
  }
  return state
}

function lifeOn(state: OrganizationState, at: Day, signals: readonly MetricSignal[]) {
  const view = viewAt(state, at)
  const row = view.accounts.rowOf(accountId)
  return row === -1 ? null : lifecycleOf(view, row, { signals, touchpoints: null })
}

describe('the day on which an account entered its stage', () => {
  it('is the first of the unbroken days on which the question answers that stage', () => {
    fc.assert(
      fc.property(story, ({ first, events, signals, asOf }) => {
        const state = toldOf(first, events)
        const today = BEGAN + asOf
        const life = lifeOn(state, today, signals)
        if (life === null) return
        if (life.stage === null) {
          expect(life.enteredOn).toBeNull()
          return
        }
        let entered = today
        while (lifeOn(state, entered - 1, signals)?.stage === life.stage) entered -= 1
        expect(formatDay(life.enteredOn ?? 0)).toBe(formatDay(entered))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('of a renewal is the day on which it came due, and of an account come back that of its return', () => {
    const enteredOn = (state: OrganizationState, on: string) => {
      const life = lifeOn(state, parseDay(on) ?? 0, [])
      return [life?.stage, formatDay(life?.enteredOn ?? 0)]
    }
    const year = { contractStart: '2024-01-01', contractEnd: '2025-01-01' }
    // 90 days before 1 January 2025.
    expect(enteredOn(toldOf(year, []), '2024-12-01')).toEqual(['RENEWAL', '2024-10-03'])
    expect(enteredOn(toldOf(year, []), '2024-02-01')).toEqual(['ONBOARDING', '2024-01-01'])
    const noticed = { ...year, autoRenew: true, noticeDays: 30 }
    expect(enteredOn(toldOf(noticed, []), '2024-12-01')).toEqual(['RENEWAL', '2024-09-03'])
    const again = toldOf(year, [
      { type: 'closeAccount', effective: '2024-08-01', id: accountId },
      {
        type: 'reopenAccount',
        effective: '2024-09-01',
        id: accountId,
        name: 'Globex',
        segment: 'SMB',
        acv: 100,
        contractStart: '2024-01-01',
      },
    ])
    expect(enteredOn(again, '2024-09-20')).toEqual(['ADOPTION', '2024-09-01'])
  })
})
