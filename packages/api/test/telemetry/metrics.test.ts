import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ScheduleSweep } from '../../src/jobs/schedule-sweep.js'
import { type MetricsServer, startMetrics } from '../../src/metrics/start-metrics.js'
import { watchThread } from '../../src/metrics/thread-figures.js'
import { createServices, type Services } from '../../src/services.js'
import { useImporter } from '../imports/use-importer.js'
import { planApi } from '../plans/plan-api.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { silentLog } from '../database/silent-log.js'

const token = 'metrics-token-0123456789-0123456789'

describe('metrics', () => {
  const importer = useImporter()
  const api = importer.app
  const plans = planApi(api, 'acme')
  let server: MetricsServer
  let services: Services
  beforeAll(async () => {
    services = await createServices({ database: api.database, log: silentLog })
    const figures = watchThread(api.database, services.states)
    server = await startMetrics({ host: '127.0.0.1', port: 0, token }, async () => [
      { name: 'main', figures: figures() },
      { name: 'bulk', figures: null },
    ])
    await plans.create()
  })
  afterAll(async () => {
    await server.close()
    await services.close()
  })

  const scrape = async (path = '/metrics', authorization = `Bearer ${token}`) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { authorization } })
  const text = async () => (await scrape()).text()
  /** The value of a series; 0 where it is not there. */
  const valueOf = (all: string, series: string) =>
    Number(
      all
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')[1] ?? 0,
    )
  /** By how much series grow while something is done. */
  const growth = async (series: readonly string[], act: () => Promise<unknown>) => {
    const before = await text()
    await act()
    const after = await text()
    return series.map((each) => valueOf(after, each) - valueOf(before, each))
  }
  const named = (name: string, field = 'viewer { allOrganizations }') =>
    api.ask(`query ${name} { ${field} }`)
  const operations = (type: string, name: string, outcome: string) =>
    `postscale_graphql_operation_duration_seconds_count{type="${type}",name="${name}",outcome="${outcome}"}`

  it('tell nothing to strangers, nor where the API is', async () => {
    for (const authorization of ['', 'Bearer wrong', `Basic ${token}`, api.token]) {
      const refused = await scrape('/metrics', authorization)
      expect([refused.status, await refused.text()]).toEqual([401, ''])
    }
    expect((await scrape('/')).status).toBe(404)
    const onApi = await api.inject({ url: '/metrics', headers: { accept: 'text/html' } })
    expect(onApi.body).not.toContain('postscale_')
  })

  it('count operations by the names that are known, and by what they came to', async () => {
    const series = [
      operations('query', 'Viewer', 'OK'),
      operations('query', 'other', 'OK'),
      operations('query', 'anonymous', 'OK'),
      operations('query', 'other', 'BAD_USER_INPUT'),
      operations('mutation', 'anonymous', 'REFUSED'),
    ]
    const grown = await growth(series, async () => {
      await named('Viewer')
      for (let place = 0; place < 20; place += 1) await named(`MadeUp${place}`)
      await api.ask('{ viewer { allOrganizations } }')
      await named('Ana', 'node(id: "nothing") { id }')
      await plans.apply([], { expectedRevision: 1_000 })
    })
    expect(grown).toEqual([1, 20, 1, 1, 1])
    const all = await text()
    expect(all).not.toMatch(/MadeUp|Ana/)
  })

  it('count requests by their routes, whatever is asked for', async () => {
    const series = [
      'postscale_http_request_duration_seconds_count{method="GET",route="/healthz",status="200"}',
      'postscale_http_request_duration_seconds_count{method="GET",route="/imports/:run/report.csv",status="401"}',
      'postscale_http_request_duration_seconds_count{method="GET",route="none",status="404"}',
    ]
    const grown = await growth(series, async () => {
      await api.inject({ url: '/healthz?secret' })
      for (const id of ['a', 'b']) await api.inject({ url: `/imports/${id}/report.csv` })
      await api.inject({ url: '/api/nowhere' })
    })
    expect(grown).toEqual([1, 2, 1])
    expect(await text()).not.toContain('secret')
  })

  it('tell plans by what they came to, and why they were refused', async () => {
    const series = [
      'postscale_plans_total{outcome="APPLIED",code=""}',
      'postscale_plans_total{outcome="REPLAYED",code=""}',
      'postscale_plans_total{outcome="REFUSED",code="REVISION_CONFLICT"}',
      'postscale_plan_duration_seconds_count{outcome="APPLIED"}',
    ]
    const team = [{ createTeam: { name: 'East', kind: 'POD', effective: '2026-01-01' } }]
    const grown = await growth(series, async () => {
      await plans.apply(team, { idempotencyKey: 'twice' })
      await plans.apply(team, { idempotencyKey: 'twice' })
      await plans.apply(team, { expectedRevision: 1 })
    })
    expect(grown).toEqual([1, 1, 1, 1])
  })

  it('tell answers that were made and kept from those that were given again', async () => {
    const series = [
      'postscale_kept_answers_total{outcome="MADE"}',
      'postscale_kept_answers_total{outcome="FOUND"}',
      'postscale_graphql_operation_duration_seconds_count{type="query",name="anonymous",outcome="OK"}',
    ]
    const grown = await growth(series, async () => {
      for (let time = 0; time < 3; time += 1) {
        await api.ask('{ organization(slug: "acme") { name teams(first: 3) { totalCount } } }')
      }
    })
    expect(grown).toEqual([1, 2, 3])
  })

  it('tell imports and what is done without being asked', async () => {
    const slug = await importer.organization()
    const content = 'id,name,acv,segment,since\nA-1,One,1000,SMB,2024-01-31\n'
    const scenarios = scenarioApi(api, 'acme')
    const made = await scenarios.create('Later', [
      { createTeam: { name: 'Later', kind: 'POD', effective: '2026-01-01' } },
    ])
    await scenarios.write('scheduleScenario', {
      scenarioId: made.ok.scenario.id,
      on: '2099-01-01',
    })
    const sweep = new ScheduleSweep({
      services,
      principals: api.session.principals,
      log: silentLog,
    })
    const series = [
      'postscale_import_duration_seconds_count{outcome="DONE"}',
      'postscale_job_duration_seconds_count{job="scheduled_scenario",outcome="DONE"}',
    ]
    const grown = await growth(series, async () => {
      await importer.run(slug, [{ name: 'accounts.csv', content }])
      await sweep.sweep()
    })
    expect(grown).toEqual([1, 1])
    await sweep.close()
  })

  it('tell pools, caches, lag and which thread does not answer', async () => {
    const { pool } = api.database
    const waits = 'postscale_pool_wait_duration_seconds_count'
    const [grown] = await growth([waits], async () => {
      const all = await Promise.all(
        Array.from({ length: pool.options.max }, async () => pool.connect()),
      )
      const late = pool.query('SELECT 1')
      expect(valueOf(await text(), 'postscale_pool_waiting{thread="main",pool="reads"}')).toBe(1)
      for (const client of all) client.release()
      await late
    })
    expect(grown).toBeGreaterThanOrEqual(1)
    const before = await text()
    for (const [name, each] of Object.entries({
      reads: pool,
      writers: api.database.writers,
      imports: api.database.imports,
    })) {
      const size = `postscale_pool_size{thread="main",pool="${name}"}`
      expect(valueOf(before, size)).toBe(each.options.max)
    }
    expect(valueOf(before, 'postscale_pool_open{thread="main",pool="reads"}')).toBe(
      pool.options.max,
    )
    expect(before).toContain('postscale_thread_answers{thread="bulk"} 0')
    expect(before).toContain('postscale_thread_answers{thread="main"} 1')
    expect(before).toMatch(/postscale_event_loop_lag_p99_seconds\{thread="main"\} [\d.e-]+/)
    expect(before).toMatch(/^process_cpu_seconds_total \d/m)
    const { id } = await api.database.prisma.organization.findFirstOrThrow()
    const hits = 'postscale_state_cache_hits_total{thread="main"}'
    const misses = 'postscale_state_cache_misses_total{thread="main"}'
    const bytes = 'postscale_state_cache_bytes{thread="main"}'
    const told = await growth([misses, hits, bytes], async () => {
      await services.states.get(id)
      await services.states.get(id)
    })
    expect(told[0]! + told[1]!).toBeGreaterThanOrEqual(2)
    expect(valueOf(await text(), bytes)).toBeGreaterThan(0)
  })
})
