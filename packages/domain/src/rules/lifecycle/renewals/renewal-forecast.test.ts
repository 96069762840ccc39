import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEALTH_LEVELS } from '../../health/health.js'
import { healthOfAccounts } from '../../health/health-of-accounts.js'
import { signalColumns } from '../../health/fact-columns.js'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import { RENEWAL_INTENTS, RENEWAL_STAGES } from '../../../entities/vocabularies.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { renewalForecast } from './renewal-forecast.js'
import { renewalOf } from '../../customers/renewal-of.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0
const ACV = 10_000_00

const renewal = (
  company: OrganizationFixture,
  name: string,
  contractEnd: string,
  fields: Readonly<Record<string, unknown>> = {},
) =>
  company.and({
    type: 'createRenewal',
    effective: '2025-06-01',
    id: fixtureId('renewal', name, contractEnd),
    accountId: company.id('account', name),
    contractEnd,
    ...fields,
  })

/** A forecast with the accounts' NPS as their health. */
function forecast(company: OrganizationFixture, months: number, nps: Record<string, number> = {}) {
  const view = company.view(on)
  const signals = Object.entries(nps).map(([name, value]) => ({
    accountId: company.id('account', name),
    metric: 'nps',
    day: asOf,
    value,
  }))
  return renewalForecast(view, healthOfAccounts(view, signalColumns(view, signals)), months)
}

const due = (contractEnd: string) => ({ acv: ACV, contractEnd })

describe('the forecast of renewals', () => {
  it('puts contracts into calendar months, the first from the day', () => {
    const company = anOrganization()
      .withAccount('A', due('2026-03-01'))
      .withAccount('B', due('2026-03-02'))
      .withAccount('C', due('2026-03-31'))
      .withAccount('D', due('2026-04-01'))
      .withAccount('E', due('2026-05-31'))
      .withAccount('F', due('2026-06-01'))
      .withAccount('G', { acv: ACV })
    const { months, total } = forecast(company, 3)
    expect(months.map(({ month, up }) => [month, up.renewals, up.arr])).toEqual([
      ['2026-03', 2, 2 * ACV],
      ['2026-04', 1, ACV],
      ['2026-05', 1, ACV],
    ])
    expect(total.up).toEqual({ renewals: 4, arr: 4 * ACV })
  })

  it('counts on 95, 85, 60, 30 and 80 % by health, the won whole and the lost not at all', () => {
    let company = anOrganization()
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
      company = company.withAccount(name, due('2026-04-10'))
    }
    company = renewal(company, 'F', '2026-04-10', { stage: 'WON' })
    company = renewal(company, 'G', '2026-04-10', { stage: 'LOST', intent: 'UNLIKELY' })
    // Points are twice the NPS: 100 healthy, 60 watch, 40 at risk, 20 critical; E has none.
    const { months, total } = forecast(company, 2, { A: 50, B: 30, C: 20, D: 10, F: 0 })
    const april = months[1]
    expect(april?.weighted).toBe(ACV * (0.95 + 0.85 + 0.6 + 0.3 + 0.8) + ACV)
    expect(april?.byHealth).toEqual({
      HEALTHY: { renewals: 1, arr: ACV },
      WATCH: { renewals: 1, arr: ACV },
      AT_RISK: { renewals: 1, arr: ACV },
      CRITICAL: { renewals: 1, arr: ACV },
      UNKNOWN: { renewals: 1, arr: ACV },
    })
    expect(april?.byStage.NOT_STARTED.renewals).toBe(5)
    expect(april?.byStage.WON.renewals).toBe(1)
    // The decided ones have no intent any more.
    expect(april?.byIntent.UNKNOWN.renewals).toBe(5)
    expect(april?.byIntent.UNLIKELY.renewals).toBe(0)
    expect(total.weighted).toBe(april?.weighted)
  })

  it('names owners: the renewal’s seat, else renewals’, else the CSM’s; and their gaps', () => {
    const end = '2026-04-10'
    let company = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .withAccount('A', due(end))
      .coveredBy()
      .withAccount('B', due(end))
      .coveredBy()
      .withSeat('RS 1', { role: 'Renewals Specialist' })
      .withAccount('C', due(end))
      .coveredBy({ seat: 'CSM 1' })
      .coveredBy({ seat: 'RS 1', responsibility: 'RENEWALS' })
      .withAccount('D', due(end))
      .coveredBy({ team: 'CS' })
      .withAccount('E', due(end))
    company = renewal(company, 'B', end, { ownerPositionId: company.id('position', 'RS 1') })
    const { owners, total } = forecast(company, 2)
    expect(total.unowned).toEqual({ renewals: 1, arr: ACV })
    expect(total.vacant).toEqual({ renewals: 2, arr: 2 * ACV })
    expect(owners.map(({ name, renewals, vacant }) => [name, renewals, vacant])).toEqual([
      ['RS 1', 2, true],
      ['CSM 1', 1, false],
      ['CS', 1, false],
      [null, 1, false],
    ])
    expect(owners[0]?.weighted).toBe(2 * ACV * 0.8)
  })

  it('counts what a team pools as owned, and only what nobody has as unowned', () => {
    const pooled = anOrganization()
      .withTeam('CS')
      .withAccounts(3, due('2026-04-10'))
      .coveredBy({ team: 'CS' })
      .withAccount('Nobody’s', due('2026-04-10'))
    const { total, months } = forecast(pooled, 2)
    expect(total.unowned).toEqual({ renewals: 1, arr: ACV })
    expect(months[1]?.unowned).toEqual({ renewals: 1, arr: ACV })
    expect(total.vacant.renewals).toBe(0)
  })

  it('lists the open ones that have not begun by how late that is, and those that are over', () => {
    const at = (days: number) => due(formatDay(asOf + days))
    let company = anOrganization()
      .withAccount('Early', at(120))
      .withAccount('Due', { ...at(90), acv: 5 })
      .withAccount('Due too', { ...at(31), acv: 9 })
      .withAccount('Late', at(30))
      .withAccount('Fine', at(121))
      .withAccount('Begun', at(20))
      .withAccount('Over', at(-1))
      .withAccount('Rolled over', { ...at(-1), autoRenew: true })
      .withAccount('Signed', at(-2))
    company = renewal(company, 'Begun', formatDay(asOf + 20), { stage: 'PROPOSED' })
    company = renewal(company, 'Signed', formatDay(asOf - 2), { stage: 'WON' })
    const { notBegun, overdue, evidence } = forecast(company, 6)
    const view = company.view(on)
    const names = (rows: Int32Array) => Array.from(rows, (row) => view.accounts.name(row))
    expect(names(notBegun.EARLY.rows)).toEqual(['Early'])
    expect(names(notBegun.DUE.rows)).toEqual(['Due too', 'Due'])
    expect(notBegun.DUE).toMatchObject({ renewals: 2, arr: 14 })
    expect(names(notBegun.LATE.rows)).toEqual(['Late'])
    expect(names(overdue.rows)).toEqual(['Over'])
    expect(localize('en', evidence.message)).toContain('not begun in time: 4.')
  })

  it('lists the largest first, and those alike in the order of the accounts', () => {
    let company = anOrganization()
    for (const [name, acv] of [
      ['A', 5],
      ['B', 9],
      ['C', 5],
      ['D', 7],
      ['E', 9],
    ] as const) {
      company = company.withAccount(name, { acv, contractEnd: formatDay(asOf + 20) })
    }
    const { notBegun } = forecast(company, 3)
    const view = company.view(on)
    expect(Array.from(notBegun.LATE.rows, (row) => view.accounts.name(row))).toEqual([
      'B',
      'E',
      'D',
      'A',
      'C',
    ])
  })

  it('goes by the renewal of the present contract end, the one recorded last', () => {
    const end = '2026-04-10'
    const row = (company: OrganizationFixture) =>
      company.view(on).accounts.rowOf(company.id('account', 'A'))
    const past = renewal(anOrganization().withAccount('A', due(end)), 'A', '2025-04-10', {
      stage: 'WON',
    })
    expect(forecast(past, 2).total.byStage.NOT_STARTED.renewals).toBe(1)
    expect(renewalOf(past.view(on), row(past))).toBeNull()

    for (const [first, second] of [
      ['2025-07-01', '2025-08-01'],
      ['2025-08-01', '2025-07-01'],
      ['2025-08-01', '2025-08-01'],
    ] as const) {
      let twice = past
      for (const [index, effective] of [first, second].entries()) {
        const isLast = effective === '2025-08-01' && (index === 1 || second !== first)
        twice = twice.and({
          type: 'createRenewal',
          effective,
          id: fixtureId('renewal', effective, String(index)),
          accountId: twice.id('account', 'A'),
          contractEnd: end,
          stage: isLast ? 'PROPOSED' : 'ENGAGED',
        })
      }
      expect(forecast(twice, 2).total.byStage.PROPOSED.renewals).toBe(1)
      expect(renewalOf(twice.view(on), row(twice))?.stage).toBe('PROPOSED')
    }
  })

  it('does not leave a renewal with who has handed the account over', () => {
    const company = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .withSeat('CSM 2')
      .withAccount('A', due('2026-04-10'))
      .coveredBy({ seat: 'CSM 1' })
      .and({
        type: 'handOverAccount',
        effective: '2026-02-01',
        id: fixtureId('handover'),
        accountId: fixtureId('acme', 'account', 'A'),
        responsibility: 'CSM',
        positionId: fixtureId('acme', 'position', 'CSM 2'),
        teamId: null,
        transitionUntil: '2026-06-01',
      })
    expect(forecast(company, 2).owners.map(({ name }) => name)).toEqual(['CSM 2'])
    const own = renewal(
      company.withTeam('Pool').coveredBy({ team: 'Pool', responsibility: 'RENEWALS' }),
      'A',
      '2026-04-10',
    )
    expect(forecast(own, 2).owners.map(({ name }) => name)).toEqual(['Pool'])
  })

  it('has an unknown weight for all without health, and nothing of nothing', () => {
    const company = anOrganization().withAccount('A', due('2026-03-20'))
    expect(renewalForecast(company.view(on), null, 1).total.weighted).toBe(0.8 * ACV)
    const empty = renewalForecast(anOrganization().view(on), null, 2)
    expect(empty.total.up).toEqual({ renewals: 0, arr: 0 })
    expect([empty.months.length, empty.owners, empty.total.weighted]).toEqual([2, [], 0])
  })

  it('adds up, whatever there is', () => {
    const contract = fc.record({
      days: fc.integer({ min: -40, max: 400 }),
      acv: fc.integer({ min: 0, max: 1_000_000_00 }),
      nps: fc.option(fc.integer({ min: 0, max: 50 })),
      stage: fc.option(fc.constantFrom(...RENEWAL_STAGES)),
    })
    fc.assert(
      fc.property(fc.array(contract, { maxLength: 12 }), (contracts) => {
        let company = anOrganization()
        const nps: Record<string, number> = {}
        for (const [index, each] of contracts.entries()) {
          const contractEnd = formatDay(asOf + each.days)
          const name = `A${index}`
          company = company.withAccount(name, { acv: each.acv, contractEnd })
          if (each.stage !== null)
            company = renewal(company, name, contractEnd, { stage: each.stage })
          if (each.nps !== null) nps[name] = each.nps
        }
        const { months, total, owners } = forecast(company, 6, nps)
        const sum = (of: (month: (typeof months)[number]) => number) =>
          months.reduce((all, month) => all + of(month), 0)
        expect(sum(({ up }) => up.arr)).toBe(total.up.arr)
        expect(sum(({ weighted }) => weighted)).toBe(total.weighted)
        for (const each of [...months, total]) {
          const byStage = RENEWAL_STAGES.reduce((all, stage) => all + each.byStage[stage].arr, 0)
          const open = each.up.arr - each.byStage.WON.arr - each.byStage.LOST.arr
          const levels = [...HEALTH_LEVELS, 'UNKNOWN' as const]
          const intents = [...RENEWAL_INTENTS, 'UNKNOWN' as const]
          expect(byStage).toBe(each.up.arr)
          expect(levels.reduce((all, level) => all + each.byHealth[level].arr, 0)).toBe(open)
          expect(intents.reduce((all, intent) => all + each.byIntent[intent].arr, 0)).toBe(open)
          expect(each.weighted).toBeLessThanOrEqual(each.up.arr)
        }
        const openTotal =
          total.up.renewals - total.byStage.WON.renewals - total.byStage.LOST.renewals
        expect(owners.reduce((all, owner) => all + owner.renewals, 0)).toBe(openTotal)
      }),
      { numRuns: 40 },
    )
  })
})
