import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { reaches } from '../../kernel/near.js'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import { healthContext } from './escalation-ceiling.js'
import { healthModel } from './health-model.js'
import { healthOf } from './health-of.js'
import { healthOfAccounts } from './health-of-accounts.js'
import { signalColumns } from './fact-columns.js'
import { STANDARD_METRICS } from './standard-metrics.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0
const company = anOrganization().withAccounts(4)
// Two of the four have escalations, one of them two.
const escalated = company
  .and(
    ...(['LOW', 'CRITICAL', 'MEDIUM'] as const).map((severity, index) => ({
      type: 'openEscalation' as const,
      effective: '2026-02-01',
      id: fixtureId('escalation', severity),
      accountId: company.id('account', `Account ${index === 2 ? 2 : 1}`),
      title: 'Down',
      severity,
      openedOn: '2026-02-01',
    })),
  )
  .view(on)
const view = company.view(on)
const ids = [1, 2, 3, 4].map((n) => company.id('account', `Account ${n}`))
const model = healthModel(view)

const signals = fc.array(
  fc.record({
    accountId: fc.constantFrom(...ids, 'nobody'),
    metric: fc.constantFrom(...STANDARD_METRICS.map(({ metric }) => metric), 'mood', 'users'),
    day: fc.integer({ min: asOf - 300, max: asOf + 2 }),
    value: fc.double({ min: -5, max: 120, noNaN: true }),
  }),
  { maxLength: 60 },
)

describe('the health of all accounts', () => {
  it('is for each what it is alone', () => {
    fc.assert(
      fc.property(signals, (all) => {
        const health = healthOfAccounts(escalated, signalColumns(escalated, all), model)
        for (const id of ids) {
          const row = escalated.accounts.rowOf(id)
          const own = all.filter(({ accountId }) => accountId === id)
          const alone = healthOf(own, asOf, model, healthContext(escalated, row, model))
          expect(health.levelOf(row)).toBe(alone.level)
          expect(health.coverageOf(row)).toBeCloseTo(alone.coverage, 9)
          expect(health.scoreOf(row) ?? -1).toBeCloseTo(alone.score.value ?? -1, 9)
          expect(health.trendOf(row) ?? -999).toBeCloseTo(alone.trend.value ?? -999, 9)
        }
      }),
    )
  })

  it('stays within 0 and 100, whatever the order of the signals', () => {
    fc.assert(
      fc.property(signals, (all) => {
        const scores = (list: typeof all) => [
          ...healthOfAccounts(view, signalColumns(view, list), model).columns.score,
        ]
        const there = scores(all)
        for (const score of there) {
          if (Number.isNaN(score)) continue
          expect(reaches(score, 0)).toBe(true)
          expect(reaches(100, score)).toBe(true)
        }
        for (const [index, score] of scores(all.toReversed()).entries()) {
          if (Number.isNaN(score)) expect(there[index]).toBeNaN()
          else expect(score).toBeCloseTo(there[index] ?? Number.NaN, 9)
        }
      }),
    )
  })

  it('counts its levels and tells unknown metrics', () => {
    const health = healthOfAccounts(
      view,
      signalColumns(view, [
        { accountId: ids[0] ?? '', metric: 'nps', day: asOf, value: 50 },
        { accountId: ids[2] ?? '', metric: 'nps', day: asOf, value: 10 },
        { accountId: ids[3] ?? '', metric: 'mood', day: asOf, value: 10 },
      ]),
    )
    expect(health.unknownMetrics).toEqual(['mood'])
    expect(health.evidence.message).toEqual({
      key: 'health.ACCOUNTS',
      params: { accounts: 4, scored: 2, healthy: 1, watch: 0, atRisk: 0, critical: 1 },
    })
    expect(health.levelOf(999)).toBeNull()
    expect(health.scoreOf(view.accounts.rowOf(ids[1] ?? ''))).toBeNull()
  })

  it('is empty in an organization without accounts', () => {
    const empty = anOrganization().view(on)
    const health = healthOfAccounts(empty, signalColumns(empty, []))
    expect(health.columns.rows).toHaveLength(0)
    expect(health.levelOf(0)).toBeNull()
  })

  it('refuses signals that are not ascending by account', () => {
    const columns = signalColumns(
      view,
      ids.map((accountId) => ({ accountId, metric: 'nps', day: asOf, value: 10 })),
    )
    const reversed = { ...columns, accountRow: columns.accountRow.toReversed() }
    expect(() => healthOfAccounts(view, reversed, model)).toThrow('ascending')
  })
})
