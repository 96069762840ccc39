import {
  formatDay,
  healthModel,
  healthOf,
  healthOfAccounts,
  parseDay,
  signalWindow,
  TOUCHPOINT_KINDS,
  type Change,
} from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FactsAt } from '../../src/time-series/facts-at.js'
import { HealthSignalRepository } from '../../src/time-series/health-signal.repository.js'
import { toSignalColumns } from '../../src/time-series/gathered-signals.js'
import {
  toTouchpointColumns,
  TouchpointRepository,
} from '../../src/time-series/touchpoint.repository.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { plant, plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'acme' })
  .withAccounts(3)
  .and({
    type: 'closeAccount',
    effective: '2026-03-01',
    id: anOrganization({ slug: 'acme' }).id('account', 'Account 3'),
  })
const rival = anOrganization({ slug: 'rival' }).withAccounts(1)
const account = (number: number) => fixture.id('account', `Account ${number}`)
const day = (text: string): number => parseDay(text) ?? Number.NaN

const signal = (effective: string, accountId: string, more: object): Change => ({
  type: 'recordHealthSignal',
  effective,
  source: 'app',
  accountId,
  family: 'USAGE',
  metric: 'logins',
  value: 0,
  ...more,
})
const touch = (effective: string, number: number, externalId: string, kind: string): Change =>
  ({
    type: 'recordTouchpoint',
    effective,
    source: 'crm',
    externalId,
    accountId: account(number),
    kind,
  }) as Change
describe('facts as columns', () => {
  const db = useTestDatabase()
  let live: FactsAt

  beforeAll(async () => {
    const organizationId = await plantFixture(db.database, fixture)
    live = { organizationId, revision: 2 }
    const rivalId = await plantFixture(db.database, rival)
    await plant(db.database, rivalId, [
      signal('2026-03-10', rival.id('account', 'Account 1'), { value: 99 }),
    ])
    await plant(db.database, organizationId, [
      signal('2025-12-01', account(2), { value: 1 }),
      signal('2026-02-01', account(2), { value: 2 }),
      signal('2026-03-10', account(2), { value: 3 }),
      signal('2026-03-10', account(2), { value: 5, source: 'crm' }),
      signal('2026-03-12', account(2), { value: 7 }),
      signal('2026-03-01', account(1), { metric: 'nps', family: 'RELATIONSHIP', value: -12.5 }),
      signal('2026-03-02', account(1), { value: 4 }),
      signal('2026-02-20', account(3), { value: 8 }),
      touch('2026-03-05', 2, 'c-1', 'CALL'),
      touch('2026-03-01', 2, 'c-2', 'BUSINESS_REVIEW'),
      touch('2026-03-01', 1, 'c-3', 'ESCALATION'),
      touch('2026-03-10', 1, 'c-4', 'CALL'),
      touch('2026-02-20', 3, 'c-5', 'TRAINING'),
    ])
  })

  it('are the latest signals of each account and metric, of all sources', async () => {
    const signals = new HealthSignalRepository(db.database.pool)
    const asOf = day('2026-03-11')
    const view = fixture.view('2026-03-11')
    const latest = await signals.latest(live, { asOf, days: 60, earlier: [asOf - 35] })
    const { accountRow, ...columns } = toSignalColumns(view, latest)
    const rows = Array.from(accountRow, (row, index) => [
      view.accounts.name(row),
      columns.metricNames[columns.metric[index]!],
      formatDay(columns.day[index]!),
      columns.value[index],
    ])
    expect(rows).toEqual([
      ['Account 1', 'nps', '2026-03-01', -12.5],
      ['Account 1', 'logins', '2026-03-02', 4],
      ['Account 2', 'logins', '2026-02-01', 2],
      ['Account 2', 'logins', '2026-03-10', expect.any(Number)],
      ['Account 2', 'logins', '2026-03-10', expect.any(Number)],
    ])
  })

  it('score the health of all accounts as each account’s own signals do', async () => {
    const signals = new HealthSignalRepository(db.database.pool)
    const view = fixture.view('2026-03-11')
    const model = healthModel(view)
    const window = signalWindow(view.day, model)
    const fresh = window.to - window.from - model.trendDays
    const latest = await signals.latest(live, {
      asOf: view.day,
      days: fresh,
      earlier: [view.day - model.trendDays],
    })
    const all = healthOfAccounts(view, toSignalColumns(view, latest), model)
    const ids = [account(1), account(2)]
    const own = await signals.ofAccounts(live, ids, window)
    for (const id of ids) {
      const one = healthOf(own.get(id) ?? [], view.day, model)
      const row = view.accounts.rowOf(id)
      expect(all.scoreOf(row)).toBe(one.score.value)
      expect(all.trendOf(row)).toBe(one.trend.value)
    }
  })

  it('are the touchpoints of a period, without those of accounts that are gone', async () => {
    const touchpoints = new TouchpointRepository(db.database.pool)
    const view = fixture.view('2026-03-11')
    const [from, to] = [day('2026-02-01'), day('2026-03-10')]
    const recorded = await touchpoints.within(live, { from, to })
    expect(recorded.accountIds).toHaveLength(3)
    const columns = toTouchpointColumns(view, recorded)
    const rows = Array.from(columns.accountRow, (row, index) => [
      view.accounts.name(row),
      formatDay(columns.day[index]!),
      TOUCHPOINT_KINDS[columns.kind[index]!],
    ])
    expect(rows).toEqual([
      ['Account 1', '2026-03-01', 'ESCALATION'],
      ['Account 2', '2026-03-01', 'BUSINESS_REVIEW'],
      ['Account 2', '2026-03-05', 'CALL'],
    ])
    const own = await touchpoints.ofAccounts(live, [account(1)], { from, to })
    expect(own.get(account(1))).toEqual([
      { accountId: account(1), day: day('2026-03-01'), kind: 'ESCALATION' },
    ])
  })

  it('are empty where nothing was recorded', async () => {
    const pool = db.database.pool
    const none = { organizationId: rival.state().organization.id, revision: 1 }
    expect(
      (await new TouchpointRepository(pool).within(none, { from: 0, to: 99_999 })).account,
    ).toHaveLength(0)
    const early = await new HealthSignalRepository(pool).latest(none, {
      asOf: day('2020-01-01'),
      days: 90,
    })
    expect(toSignalColumns(rival.view('2026-01-01'), early).metricNames).toEqual([])
  })
})
