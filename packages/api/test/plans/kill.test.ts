import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { type ApiProcess, startApi } from '../process/start-api.js'

describe('kill -9 of the API', () => {
  let copy: DatabaseCopy
  let outside: pg.Client
  beforeAll(async () => {
    copy = await copyTemplate()
    outside = new pg.Client(copy.url)
    await outside.connect()
  })
  afterAll(async () => {
    await outside.end()
    await copy.drop()
  })

  const start = async () => startApi({ DATABASE_URL: copy.url }, onTestFinished)

  it('in the middle of a plan leaves nothing of it, after its answer all of it', async () => {
    const first = await start()
    await mutate(first, 'createOrganization', 'CreateOrganizationInput', {
      change: { slug: 'acme', name: 'Acme', currency: 'USD' },
    })

    // The plan writes its teams and then waits for the audit, which somebody else holds.
    await outside.query('BEGIN; LOCK TABLE audit_entry IN SHARE MODE')
    const lost = mutate(first, 'applyPlan', 'PlanInput', plan('lost')).catch(() => 'cut off')
    await untilBlocked(outside)
    await first.kill()
    await outside.query('COMMIT')
    expect(await lost).toBe('cut off')

    const second = await start()
    expect(await teamNames(outside)).toEqual([])
    expect(await mutate(second, 'applyPlan', 'PlanInput', plan('kept'))).toMatchObject({
      data: { applyPlan: { ok: { revision: 2 } } },
    })
    await second.kill()

    const third = await start()
    expect(await teamNames(outside)).toHaveLength(200)
    expect(await mutate(third, 'applyPlan', 'PlanInput', plan('more'))).toMatchObject({
      data: { applyPlan: { ok: { revision: 3 } } },
    })
  })
})

async function mutate(api: ApiProcess, mutation: string, type: string, input: object) {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok { revision } error { message } } }`
  return api.ask(query, { input })
}

function plan(name: string): object {
  const changes = Array.from({ length: 200 }, (_, index) => ({
    createTeam: { name: `${name} ${index}`, kind: 'POD' },
  }))
  return { organizationId: 'acme', changes }
}

async function untilBlocked(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    )
    if (rows.length > 0) return
    await setTimeout(20)
  }
}

async function teamNames(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM team_version')
  return rows.map(({ name }) => name)
}
