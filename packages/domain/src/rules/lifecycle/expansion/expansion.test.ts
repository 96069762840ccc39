import { describe, expect, it } from 'vitest'
import type { MetricSignal } from '../../health/health-of.js'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { AccountOptions } from '../../../testing/options.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { expansionPipeline } from './expansion-pipeline.js'
import { expansionTriggers } from './expansion-triggers.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0
/** A customer that has seen value. */
const proven = (fields: AccountOptions) =>
  anOrganization()
    .withAccount('Globex', fields)
    .inImplementation({ status: 'LIVE', firstValueOn: '2025-05-01' })
const company = proven({ contractStart: '2025-03-01' })
const accountId = company.id('account', 'Globex')

const signal = (metric: string, value: number, age = 0): MetricSignal => ({
  metric,
  value,
  day: asOf - age,
})

function expansionOf(signals: readonly MetricSignal[], of: OrganizationFixture = company) {
  const view = of.view(on)
  return expansionTriggers(view, view.accounts.rowOf(accountId), { signals })
}
const statusOf = (key: string, ...signals: MetricSignal[]) =>
  expansionOf(signals).triggers.find((each) => each.key === key)?.status

const opportunity = (
  of: OrganizationFixture,
  name: string,
  amount: number,
  fields: Readonly<Record<string, unknown>> = {},
  effective = '2025-06-01',
) =>
  of.and({
    type: 'createOpportunity',
    effective,
    id: fixtureId('opportunity', name),
    accountId,
    kind: 'SEATS',
    amount,
    ...fields,
  })

describe('the triggers of expansion', () => {
  it('fire at their figures: licences 90 %, volume 85 %, features 80 %', () => {
    expect(statusOf('SEAT_USAGE', signal('seatUsage', 0.9))).toBe('FIRED')
    expect(statusOf('SEAT_USAGE', signal('seatUsage', 0.89))).toBe('NOT_FIRED')
    expect(statusOf('CONSUMPTION', signal('consumption', 0.85))).toBe('FIRED')
    expect(statusOf('FEATURE_USE', signal('featureAdoption', 0.8))).toBe('FIRED')
    expect(statusOf('FEATURE_USE', signal('featureAdoption', 0.79))).toBe('NOT_FIRED')
  })

  it('fire at their figures where several sources are averaged, whatever the last bit', () => {
    // 82 and 98 are 90 on average, 45, 95 and 100 are 80; both come a last bit short.
    const seats = (a: number, b: number) =>
      statusOf('SEAT_USAGE', signal('seatUsage', a), signal('seatUsage', b))
    expect([seats(0.82, 0.98), seats(0.82, 0.97)]).toEqual(['FIRED', 'NOT_FIRED'])
    const features = (...shares: readonly number[]) =>
      statusOf('FEATURE_USE', ...shares.map((share) => signal('featureAdoption', share)))
    expect([features(0.45, 0.95, 1), features(0.45, 0.94, 1)]).toEqual(['FIRED', 'NOT_FIRED'])
    expect(statusOf('CONSUMPTION', signal('consumption', 0.84))).toBe('NOT_FIRED')
  })

  it('fire at the organization’s own growth of 20 %: 50 to 60', () => {
    const own = company.withPolicy('policy.expansion.seatGrowth', 0.2)
    const grown = (users: number) =>
      expansionOf([signal('users', 50, 90), signal('users', users)], own).triggers[1]?.status
    expect([grown(59), grown(60), grown(61)]).toEqual(['NOT_FIRED', 'FIRED', 'FIRED'])
  })

  it('fire when users grow by 10 % in 90 days: 50 to 55', () => {
    expect(statusOf('SEAT_GROWTH', signal('users', 50, 90), signal('users', 55))).toBe('FIRED')
    expect(statusOf('SEAT_GROWTH', signal('users', 50, 90), signal('users', 54))).toBe('NOT_FIRED')
    expect(statusOf('SEAT_GROWTH', signal('users', 0, 90), signal('users', 5))).toBe(
      'NOT_EVALUATED',
    )
  })

  it('fire at one new use case', () => {
    expect(statusOf('NEW_USE_CASE', signal('useCases', 2, 100), signal('useCases', 3))).toBe(
      'FIRED',
    )
    expect(statusOf('NEW_USE_CASE', signal('useCases', 2, 100), signal('useCases', 2))).toBe(
      'NOT_FIRED',
    )
  })

  it('are not evaluated without fresh signals of both days', () => {
    const { triggers, evidence } = expansionOf([signal('seatUsage', 1, 46), signal('users', 9)])
    expect(triggers.map(({ status }) => status)).toEqual(Array(5).fill('NOT_EVALUATED'))
    expect(evidence.message.key).toBe('lifecycle.EXPANSION_NONE')
  })

  it('wait for a young contract, an account at risk and low adoption', () => {
    const young = proven({ contractStart: '2026-01-01' })
    expect(expansionOf([signal('seatUsage', 0.9)], young).holds).toEqual(['TOO_EARLY'])
    // 40 % of the features are 33 points: at risk besides.
    const low = expansionOf([signal('featureAdoption', 0.4), signal('useCases', 1)])
    expect(low.holds).toEqual(['AT_RISK', 'LOW_ADOPTION'])
    expect(expansionOf([signal('seatUsage', 0.9)]).holds).toEqual([])
  })

  it('are held back, and no trigger fires, on an account at risk or without proven value', () => {
    const unproven = anOrganization().withAccount('Globex', { contractStart: '2025-03-01' })
    const used = [signal('seatUsage', 0.9)]
    const seats = (of: OrganizationFixture, signals = used) => {
      const { triggers, holds } = expansionOf(signals, of)
      return [triggers.find(({ key }) => key === 'SEAT_USAGE')?.status, holds]
    }
    expect(seats(unproven)).toEqual(['HELD', ['UNPROVEN']])
    expect(localize('en', expansionOf(used, unproven).evidence.message)).toBe(
      'Signs of growth: licences in use. Wait: no outcome has been proven yet.',
    )
    const plan = (measured: number | null) =>
      unproven.and({
        type: 'createSuccessPlan',
        effective: '2025-06-01',
        id: fixtureId('plan'),
        accountId,
        title: 'Faster',
        metric: 'days',
        baseline: 10,
        target: 5,
        measured,
        startOn: '2025-06-01',
        dueOn: '2026-06-01',
      })
    expect(seats(plan(null))).toEqual(['HELD', ['UNPROVEN']])
    expect(seats(plan(9))).toEqual(['FIRED', []])
    expect(seats(company)).toEqual(['FIRED', []])
    const unhappy = ['nps', 'csat', 'budgetOutlook'].map((metric) => signal(metric, 0))
    expect(seats(company, [...used, ...unhappy])).toEqual(['HELD', ['AT_RISK']])
    const trouble = company.and({
      type: 'openEscalation',
      effective: '2026-02-01',
      id: fixtureId('trouble'),
      accountId,
      title: 'Down',
      severity: 'HIGH',
      openedOn: '2026-02-01',
    })
    expect(seats(trouble)).toEqual(['HELD', ['AT_RISK']])
  })

  it('wait until month 6, which ends the 182nd day, and for half of the features', () => {
    // 6 × 30.4375 = 182.6 days.
    const aged = (days: number) =>
      expansionOf([], proven({ contractStart: formatDay(asOf - days) })).holds
    expect([aged(182), aged(183)]).toEqual([['TOO_EARLY'], []])
    // Four teams use 10, 25, 70 and 95 % of the features: 50 % on average, but for the last bit.
    const using = (...shares: readonly number[]) =>
      expansionOf([
        signal('nps', 50),
        ...shares.map((share) => signal('featureAdoption', share)),
      ]).holds.includes('LOW_ADOPTION')
    expect([using(0.1, 0.25, 0.7, 0.95), using(0.1, 0.25, 0.7, 0.94)]).toEqual([false, true])
  })

  it('are the product’s affair in the tech-touch tier', () => {
    const small = proven({ contractStart: '2025-03-01', segment: 'SMB' })
    const { route, evidence } = expansionOf([signal('seatUsage', 0.9)], small)
    expect(route).toBe('IN_PRODUCT')
    expect(localize('en', evidence.message)).toBe(
      'Signs of growth: licences in use. The product makes the offer.',
    )
    expect(expansionOf([]).route).toBe('CSM')
  })

  it('name the opportunity that is open already', () => {
    const known = opportunity(company, 'seats', 100)
    const [seats, , consumption] = expansionOf([signal('seatUsage', 0.9)], known).triggers
    expect(seats?.opportunityId).toBe(fixtureId('opportunity', 'seats'))
    expect(consumption?.opportunityId).toBeNull()
    const won = opportunity(company, 'seats', 100, { stage: 'WON' })
    expect(expansionOf([], won).triggers[0]?.opportunityId).toBeNull()
  })
})

describe('the expansion pipeline', () => {
  const cs = company.withTeam('CS').withSeat('CSM 1')
  const owner = { ownerPositionId: cs.id('position', 'CSM 1') }
  const daysAgo = (days: number) => formatDay(asOf - days)

  it('sums by stage and kind, and the win rate of the decided', () => {
    let all = opportunity(cs, 'a', 100, owner)
    all = opportunity(all, 'b', 200, { kind: 'MODULE', expectedOn: daysAgo(1) })
    all = opportunity(all, 'c', 400, { stage: 'WON' })
    all = opportunity(all, 'd', 800, { stage: 'WON' })
    all = opportunity(all, 'e', 1600, { stage: 'LOST' })
    const pipeline = expansionPipeline(all.view(on))
    expect(pipeline.open).toEqual({ opportunities: 2, amount: 300 })
    expect(pipeline.byStage.WON).toEqual({ opportunities: 2, amount: 1200 })
    expect(pipeline.openByKind.MODULE).toEqual({ opportunities: 1, amount: 200 })
    expect(pipeline.winRate.value).toBeCloseTo(2 / 3, 12)
    expect(pipeline.unowned).toEqual({ opportunities: 1, amount: 200 })
    expect(pipeline.pastDue).toEqual({ opportunities: 1, amount: 200 })
    const today = opportunity(cs, 'a', 100, { expectedOn: on })
    expect(expansionPipeline(today.view(on)).pastDue.opportunities).toBe(0)
  })

  it.each([
    ['IDENTIFIED', 300, 'NOT_DUE'],
    ['QUALIFIED', 14, 'WAITING'],
    ['QUALIFIED', 15, 'OVERDUE'],
    ['HANDED_TO_SALES', 60, 'WITH_SALES'],
    ['HANDED_TO_SALES', 61, 'STALLED'],
  ] as const)('tells %s for %i days as %s', (stage, days, state) => {
    const { byHandoff, stuck } = expansionPipeline(
      opportunity(cs, 'a', 100, { stage }, daysAgo(days)).view(on),
    )
    expect(byHandoff[state]).toEqual({ opportunities: 1, amount: 100 })
    const isStuck = state === 'OVERDUE' || state === 'STALLED'
    expect(stuck.map((each) => [each.state, each.days])).toEqual(isStuck ? [[state, days]] : [])
  })

  it('counts from the change of stage, over changes of other fields, and from the recorded handoff', () => {
    const id = fixtureId('opportunity', 'a')
    const changed = opportunity(cs, 'a', 100, {}, daysAgo(90))
      .and({ type: 'updateOpportunity', effective: daysAgo(40), id, stage: 'QUALIFIED' })
      .and({ type: 'updateOpportunity', effective: daysAgo(5), id, amount: 150 })
    expect(expansionPipeline(changed.view(on)).stuck[0]).toMatchObject({ days: 40, amount: 150 })
    const handed = opportunity(cs, 'a', 100, {
      stage: 'HANDED_TO_SALES',
      handedToSalesOn: daysAgo(70),
    })
    expect(expansionPipeline(handed.view(on)).stuck[0]).toMatchObject({
      state: 'STALLED',
      days: 70,
    })
  })

  it('counts from a handoff of the day itself, and does not yet from one that is planned', () => {
    const handed = (handedToSalesOn: string) =>
      expansionPipeline(
        opportunity(cs, 'a', 100, { stage: 'HANDED_TO_SALES', handedToSalesOn }, daysAgo(61)).view(
          on,
        ),
      ).stuck.map(({ state, days }) => [state, days])
    expect(handed(on)).toEqual([])
    expect(handed(daysAgo(-1))).toEqual([['STALLED', 61]])
  })

  it('puts the largest of what is stuck first', () => {
    let stuck = cs
    for (const [name, amount] of [
      ['a', 100],
      ['b', 300],
      ['c', 200],
    ] as const) {
      stuck = opportunity(stuck, name, amount, { stage: 'QUALIFIED' }, daysAgo(20))
    }
    const amounts = expansionPipeline(stuck.view(on)).stuck.map(({ amount }) => amount)
    expect(amounts).toEqual([300, 200, 100])
  })

  it('does not look ahead of the day', () => {
    const id = fixtureId('opportunity', 'a')
    const planned = opportunity(cs, 'a', 100, { stage: 'QUALIFIED' }, daysAgo(20)).and({
      type: 'updateOpportunity',
      effective: daysAgo(-5),
      id,
      stage: 'LOST',
    })
    expect(expansionPipeline(planned.view(on)).stuck[0]).toMatchObject({ days: 20 })
  })

  it('is empty where there is nothing', () => {
    const empty = expansionPipeline(anOrganization().view(on))
    expect(empty.open).toEqual({ opportunities: 0, amount: 0 })
    expect(empty.winRate.reason?.key).toBe('lifecycle.REASON_NONE_DECIDED')
  })
})
