import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { startApi } from '../process/start-api.js'
import { startProcess } from '../process/start-process.js'
import { takenPort } from '../process/taken-port.js'

describe('a process that is measured', () => {
  let copy: DatabaseCopy | undefined
  beforeAll(async () => {
    copy = await copyTemplate()
  })
  afterAll(async () => {
    await copy?.drop()
  })

  const given = (more: Record<string, string> = {}) => ({
    DATABASE_URL: copy?.url ?? '',
    POSTSCALE_LOG_LEVEL: 'info',
    ...more,
  })

  it('tells what its threads did, too, and ends when told to', async () => {
    const server = await startApi(given({ POSTSCALE_METRICS_PORT: '0' }), onTestFinished)
    const metrics = await server.says(/Metrics are at (http:\S+?)"/)
    await server.ask(`mutation { createOrganization(input: { change: {
      slug: "long", name: "Long", currency: "EUR", effective: "2026-01-01"
    } }) { ok { revision } } }`)
    const names = Array.from({ length: 1_000 }, (_, index) => `Team ${index} ${'x'.repeat(50)}`)
    const changes = names.map((name) => ({ createTeam: { name, kind: 'POD' } }))
    await server.ask(
      'mutation ApplyPlan($input: PlanInput!) { applyPlan(input: $input) { ok { revision } } }',
      { input: { organizationId: 'long', title: 'All', changes } },
    )
    const text = await (await fetch(metrics)).text()
    expect(text).toContain('postscale_plans_total{outcome="APPLIED",code=""} 2')
    expect(text).toContain('type="mutation",name="ApplyPlan",outcome="OK"} 1')
    expect(text).toMatch(/postscale_state_cache_bytes\{thread="bulk"\} [1-9]/)
    expect(text).toMatch(/postscale_event_loop_lag_max_seconds\{thread="main"\} \d/)
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, errors: '' })
  })

  it('says that the port of its metrics is taken, and fails', async () => {
    const port = await takenPort(onTestFinished)
    const taken = given({ POSTSCALE_METRICS_PORT: port })
    const { code, errors } = await startProcess(taken, onTestFinished).ended
    expect(code).toBe(1)
    expect(errors).toMatch(/POSTSCALE_METRICS_PORT cannot be listened on \(EADDRINUSE\)/)
  })
})
