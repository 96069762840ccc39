import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { type ApiProcess, startApi } from '../process/start-api.js'
import { rounds } from '../rounds.js'

/** How many teams a scenario makes: enough that its plan can be hit in its middle. */
const TEAMS = 400
/** After the first that it applies a process is killed within this time, while it is at others. */
const LATEST_MS = 400

describe('kill -9 of the API while it applies what is scheduled', () => {
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

  /** An organization with a scenario that is due at once; made while no sweep comes by. */
  async function scheduled(api: ApiProcess, slug: string): Promise<Due> {
    await mutate(api, 'createOrganization', 'CreateOrganizationInput', {
      change: { slug, name: slug, currency: 'USD', effective: '2026-01-01' },
    })
    const changes = Array.from({ length: TEAMS }, (_, index) => ({
      createTeam: { name: `Team ${index}`, kind: 'POD', effective: '2026-01-01' },
    }))
    const input = { organizationId: slug, name: `Teams of ${slug}`, changes }
    const { scenario } = await mutate(api, 'createScenario', 'CreateScenarioInput', input)
    const on = new Date().toISOString().slice(0, 10)
    await mutate(api, 'scheduleScenario', 'ScheduleScenarioInput', { scenarioId: scenario.id, on })
    return { slug, title: input.name }
  }

  /** What there is of a scenario: it is applied whole, once and in the audit, or nothing of it is. */
  async function found({ slug, title }: Due): Promise<'APPLIED' | 'NOT_YET'> {
    const { rows } = await outside.query<Found>(FOUND, [slug, title])
    const [row] = rows
    if (row === undefined) throw new Error('the scenario is gone')
    const { status, mergedIn, appliedRevision, entries, teams } = row
    if (status === 'MERGED') {
      expect(entries).toEqual([mergedIn])
      expect({ teams, appliedRevision }).toEqual({ teams: TEAMS, appliedRevision: mergedIn })
      return 'APPLIED'
    }
    expect({ status, entries, teams, appliedRevision }).toEqual({
      status: 'OPEN',
      entries: [],
      teams: 0,
      appliedRevision: null,
    })
    return 'NOT_YET'
  }

  async function untilApplied(due: Due): Promise<void> {
    while ((await found(due)) === 'NOT_YET') await setTimeout(20)
  }

  it('before its commit leaves nothing, and the next process applies it once', async () => {
    const first = await start()
    const due = await scheduled(first, 'acme')
    await first.kill()
    expect(await found(due)).toBe('NOT_YET')

    // The plan writes its teams and then waits for the audit, which somebody else holds.
    const holder = new pg.Client(copy.url)
    await holder.connect()
    await holder.query('BEGIN; LOCK TABLE audit_entry IN SHARE MODE')
    const second = await start()
    await untilBlocked(outside)
    await second.kill()
    await holder.query('COMMIT')
    await holder.end()
    expect(await found(due)).toBe('NOT_YET')

    const [third, fourth] = await Promise.all([start(), start()])
    await untilApplied(due)
    for (const { child, ended } of [third, fourth]) {
      child.kill('SIGTERM')
      expect((await ended).code).toBe(0)
    }
    expect(await found(due)).toBe('APPLIED')
  })

  it(
    'at any moment leaves all of each or nothing, and each is applied once',
    async () => {
      const maker = await start()
      const dues: Due[] = []
      for (let place = 1; place <= rounds(5); place += 1) {
        dues.push(await scheduled(maker, `org-${place}`))
      }
      await maker.kill()
      const applied = async () => {
        let count = 0
        for (const due of dues) if ((await found(due)) === 'APPLIED') count += 1
        return count
      }
      for (let before = await applied(); before < dues.length; before = await applied()) {
        const { kill } = await start()
        while ((await applied()) === before) await setTimeout(20)
        await setTimeout(Math.random() * LATEST_MS)
        await kill()
      }
      expect(await applied()).toBe(dues.length)
    },
    rounds(300_000),
  )
})

interface Due {
  readonly slug: string
  readonly title: string
}

interface Found {
  readonly status: string
  readonly mergedIn: number | null
  readonly appliedRevision: number | null
  /** The revisions whose plans are called like the scenario. */
  readonly entries: readonly number[]
  readonly teams: number
}

const FOUND = `
  SELECT c.status, c."mergedIn", s."appliedRevision",
    array(
      SELECT revision FROM audit_entry e WHERE e."organizationId" = o.id AND e.title = c.name
    ) AS entries,
    (SELECT count(*)::int FROM team t WHERE t."organizationId" = o.id) AS teams
  FROM organization o JOIN scenario c ON c."organizationId" = o.id
  LEFT JOIN scenario_schedule s ON s."organizationId" = o.id AND s."scenarioId" = c.id
  WHERE o.slug = $1 AND c.name = $2`

interface Ok {
  readonly scenario: { readonly id: string }
}

async function mutate(api: ApiProcess, mutation: string, type: string, input: object): Promise<Ok> {
  const fields = mutation === 'createOrganization' ? 'revision' : 'scenario { id }'
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok { ${fields} } error { message } } }`
  const asked = await api.ask<Record<string, { ok: Ok | null; error: unknown }>>(query, { input })
  const answer = asked.data?.[mutation]
  if (answer?.ok == null) throw new Error(JSON.stringify(asked.errors ?? answer?.error))
  return answer.ok
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
