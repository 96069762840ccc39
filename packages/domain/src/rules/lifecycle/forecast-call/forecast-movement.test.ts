import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORECAST_CATEGORIES } from '../../../entities/vocabularies.js'
import { formatDay, parseDay } from '../../../kernel/days.js'
import type { Change } from '../../../plans/change.js'
import { called, callingCompany, recalled } from '../../../testing/lifecycle/called-company.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { CALL_STATUSES, type CallStatus } from './call-status.js'
import { BRIDGE_STEPS } from './forecast-bridge.js'
import { forecastCall } from './forecast-call.js'
import { forecastMovement } from './forecast-movement.js'

const day = (text: string) => parseDay(text) ?? 0
const since = '2026-03-02'
const on = '2026-03-09'
const window = { from: day('2026-02-01'), to: day('2026-08-01') }
const ACV = 10_000_00
const due = (contractEnd: string) => ({ acv: ACV, contractStart: '2025-01-01', contractEnd })

/** What moved between a company on one day and what became of it a week later. */
function movement(before: OrganizationFixture, after: OrganizationFixture) {
  const look = (company: OrganizationFixture, date: string) => {
    const view = company.view(date)
    return { view, renewals: forecastCall(view, null, window).renewals }
  }
  return forecastMovement(look(before, since), look(after, on), window)
}

const churned = (company: OrganizationFixture, name: string, effective: string): Change => ({
  type: 'recordArrMovement',
  effective,
  source: 'billing',
  accountId: company.id('account', name),
  movement: 'CHURN',
  amount: -ACV,
})

describe('what moved since a day', () => {
  const names = ['Called', 'Cut', 'Later', 'Moved', 'Won', 'Churned', 'Closing', 'Into', 'Same']
  const begun = () => {
    let company = callingCompany()
    for (const name of names) {
      company = company.withAccount(name, due(name === 'Into' ? '2026-09-30' : '2026-05-15'))
    }
    return company.and(
      ...names
        .filter((name) => name !== 'Into')
        .map((name) => called(company, name, '2026-05-15', { call: 'COMMIT' })),
      {
        type: 'recordArrMovement',
        effective: '2025-01-01',
        source: 'billing',
        accountId: company.id('account', 'Churned'),
        movement: 'OPENING',
        amount: ACV,
      },
    )
  }
  const ended = (was: OrganizationFixture) => {
    const update = (name: string, fields: object): Change => ({
      type: 'updateAccount',
      effective: '2026-03-05',
      id: was.id('account', name),
      ...fields,
    })
    return was
      .and(
        recalled('Called', '2026-03-04', { call: 'AT_RISK' }),
        recalled('Cut', '2026-03-04', { arr: 6_000_00 }),
        update('Later', { contractEnd: '2026-06-05' }),
        { ...recalled('Later', '2026-03-05', {}), contractEnd: '2026-06-05' } as Change,
        update('Moved', { contractEnd: '2028-05-15', contractStart: '2025-06-01' }),
        recalled('Won', '2026-03-06', { stage: 'WON' }),
        churned(was, 'Churned', '2026-03-07'),
        update('Into', { contractEnd: '2026-07-15' }),
        {
          type: 'closeAccount',
          effective: '2026-05-01',
          id: was.id('account', 'Closing'),
          withWhatDependsOnIt: true,
        },
      )
      .on('2026-03-08')
      .withAccount('New', due('2026-07-01'))
  }

  it('names each renewal with what happened to it, before and after', () => {
    const before = begun()
    const after = ended(before)
    const { moves } = movement(before, after)
    const told = moves.map(({ accountId, kinds, before: was, after: is }) => [
      [...names, 'New'].find((name) => after.id('account', name) === accountId),
      kinds.join(' '),
      was?.status ?? null,
      is?.status ?? null,
    ])
    expect(new Set(told)).toEqual(
      new Set([
        ['Called', 'CALL', 'COMMIT', 'AT_RISK'],
        ['Churned', 'LOST', 'COMMIT', 'LOST'],
        ['Closing', 'ENDED', 'COMMIT', null],
        ['Cut', 'AMOUNT', 'COMMIT', 'COMMIT'],
        ['Into', 'MOVED_IN', null, 'NOT_CALLED'],
        ['Later', 'DATE', 'COMMIT', 'COMMIT'],
        ['Moved', 'WON', 'COMMIT', 'WON'],
        ['New', 'ADDED', null, 'NOT_CALLED'],
        ['Won', 'WON', 'COMMIT', 'WON'],
      ]),
    )
  })

  it('leads from what was committed to what is, step by step', () => {
    const before = begun()
    const { bridge } = movement(before, ended(before))
    const commit = bridge.find(({ status }) => status === 'COMMIT')
    const steps = BRIDGE_STEPS.map((step) => [step, commit?.steps[step].expected])
    expect(commit?.before).toEqual({ renewals: 8, arr: 8 * ACV, expected: 8 * ACV })
    expect(steps).toEqual([
      ['ADDED', 0],
      ['MOVED_IN', 0],
      ['REOPENED', 0],
      ['CALL', -ACV],
      ['AMOUNT', -4_000_00],
      ['WON', -2 * ACV],
      ['LOST', -ACV],
      ['ENDED', -ACV],
      ['MOVED_OUT', 0],
    ])
    expect(commit?.now).toEqual({ renewals: 3, arr: 3 * ACV, expected: 26_000_00 })
    const lost = bridge.find(({ status }) => status === 'LOST')
    expect(lost?.now).toEqual({ renewals: 1, arr: ACV, expected: 0 })
  })
})

describe('what moved in any company', () => {
  const customer = fc.record({
    ends: fc.integer({ min: 0, max: 250 }),
    acv: fc.integer({ min: 1, max: 90_000_00 }),
    call: fc.constantFrom(...FORECAST_CATEGORIES, null),
    arr: fc.option(fc.integer({ min: 0, max: 95_000_00 })),
    autoRenew: fc.boolean(),
    next: fc.constantFrom(
      'NOTHING',
      'CALL',
      'ARR',
      'WON',
      'LOST',
      'DATE',
      'ACV',
      'CLOSED',
      'LEAVES',
    ),
    by: fc.integer({ min: 1, max: 200 }),
  })
  type Customer = typeof customer extends fc.Arbitrary<infer T> ? T : never
  const customers = fc.array(customer, { minLength: 1, maxLength: 8 })

  const companyOf = (all: readonly Customer[]) => {
    let company = callingCompany()
    for (const [index, { ends, acv, call, arr, autoRenew }] of all.entries()) {
      const [name, end] = [`A${index}`, formatDay(window.from - 10 + ends)]
      company = company.withAccount(name, { ...due(end), acv, autoRenew })
      company = company.and(called(company, name, end, { call, arr }))
    }
    return company
  }

  function weekLater(company: OrganizationFixture, all: readonly Customer[]) {
    return company
      .and(
        ...all.flatMap(({ next, by, ends, acv, arr }, index): Change[] => {
          const name = `A${index}`
          const [effective, id] = ['2026-03-05', company.id('account', name)]
          switch (next) {
            case 'CALL':
              return [recalled(name, effective, { call: FORECAST_CATEGORIES[by % 3]! })]
            case 'ARR':
              return [recalled(name, effective, { arr: (arr ?? 0) + by })]
            case 'WON':
            case 'LOST':
              return [recalled(name, effective, { stage: next })]
            case 'DATE': {
              const contractEnd = formatDay(window.from - 10 + ends + by)
              return [{ type: 'updateAccount', effective, id, contractEnd }]
            }
            case 'ACV':
              return [{ type: 'updateAccount', effective, id, acv: acv + by }]
            case 'CLOSED':
              return [{ type: 'closeAccount', effective, id, withWhatDependsOnIt: true }]
            case 'LEAVES':
              return [
                { type: 'closeAccount', effective: '2026-07-20', id, withWhatDependsOnIt: true },
              ]
            default:
              return []
          }
        }),
      )
      .on('2026-03-06')
      .withAccount('Late comer', due('2026-06-01'))
  }

  const sums = (company: OrganizationFixture, date: string) =>
    forecastCall(company.view(date), null, window).total.byStatus

  it('is the difference of two answers, and every column of the bridge adds up', () => {
    fc.assert(
      fc.property(customers, (all) => {
        const before = companyOf(all)
        const after = weekLater(before, all)
        const { bridge } = movement(before, after)
        const [was, is] = [sums(before, since), sums(after, on)]
        expect(bridge.map(({ status }) => status)).toEqual(CALL_STATUSES)
        for (const column of bridge) {
          const status: CallStatus = column.status
          expect(column.before).toEqual(was[status])
          expect(column.now).toEqual(is[status])
          for (const measure of ['renewals', 'arr', 'expected'] as const) {
            const moved = BRIDGE_STEPS.reduce((sum, step) => sum + column.steps[step][measure], 0)
            expect(column.before[measure] + moved).toBe(column.now[measure])
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  it('is nothing between a look and itself', () => {
    fc.assert(
      fc.property(customers, (all) => {
        const company = weekLater(companyOf(all), all)
        const view = company.view(on)
        const { renewals } = forecastCall(view, null, window)
        expect(forecastMovement({ view, renewals }, { view, renewals }, window).moves).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
