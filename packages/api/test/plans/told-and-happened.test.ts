import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CommitProxy, openCommitProxy } from '../database/commit-proxy.js'
import { useApp } from '../http/use-app.js'
import { rounds } from '../rounds.js'
import { planApi } from './plan-api.js'

/** Enough for a busy machine, and soon over. */
const LIMIT_MS = 1_000
const slug = 'told'

describe.each(['main', 'worker'])('what the %s thread answers is what happened', (thread) => {
  let proxy: CommitProxy
  let outside: pg.Client
  const api = useApp({
    requestMs: LIMIT_MS,
    isLarge: async () => thread === 'worker',
    database: {
      through: async (url) => {
        proxy = await openCommitProxy(url)
        return proxy.url
      },
    },
  })
  const plans = planApi(api, slug)
  let count = 0

  beforeAll(async () => {
    outside = new pg.Client({ connectionString: api.url, application_name: 'outside' })
    await outside.connect()
    for (const each of [plans, planApi(api, 'held')]) await untilMade(each)
    await untilServed()
  })
  afterEach(async () => {
    proxy.atCommit = 'PASS'
    await proxy.release()
    await outside.query('ROLLBACK')
  })
  afterAll(async () => {
    await outside.end()
    await proxy.close()
  })

  /** Asks for a new team; answers its name and what was told. */
  async function makeTeam(more: object = {}) {
    const name = `Team ${(count += 1)}`
    const input = { organizationId: slug, change: { name, kind: 'POD' }, ...more }
    const query = `mutation ($input: CreateTeamInput!) {
      createTeam(input: $input) { ok { revision replayed } error { code } }
    }`
    const { status, body } = await api.ask(query, { variables: { input } })
    const [error] = body.errors ?? []
    const told: string = error?.extensions.code ?? (body.data.createTeam.ok ? 'OK' : 'REFUSED')
    return { name, input, status, body, told, planId: error?.extensions.planId as string }
  }

  /** A thread that is just started takes longest for its first answers. */
  async function untilServed(): Promise<void> {
    const { told } = await makeTeam()
    if (told !== 'OK') await untilServed()
  }

  async function isThere(name: string): Promise<boolean> {
    const { rowCount } = await outside.query('SELECT 1 FROM team_version WHERE name = $1', [name])
    return rowCount === 1
  }

  async function outcomeOf(id: string) {
    const query = `query ($id: ID!) {
      planOutcome(id: $id) { id status revision auditEntry { title revision } }
    }`
    const { body } = await api.ask(query, { variables: { id } })
    return body.data?.planOutcome
  }

  /** What is told in the end, asked again where the outcome is not known. */
  async function toldInTheEnd(made: Awaited<ReturnType<typeof makeTeam>>): Promise<boolean> {
    if (made.told !== 'OUTCOME_UNKNOWN') return made.told === 'OK'
    for (;;) {
      const outcome = await outcomeOf(made.planId)
      if (outcome?.status === 'APPLIED') return true
      if (outcome?.status === 'NOT_APPLIED') return false
      await pause(20)
    }
  }

  /** Holds the organization's row until the end of the answer. */
  async function holdRow(of = slug): Promise<() => Promise<unknown>> {
    await outside.query('BEGIN')
    await outside.query('SELECT 1 FROM organization WHERE slug = $1 FOR UPDATE', [of])
    return () => outside.query('COMMIT')
  }

  it('TIMEOUT, while somebody else held the row: it is not written, then or later', async () => {
    const letGo = await holdRow()
    const before = performance.now()
    const { name, told, status } = await makeTeam()
    expect(performance.now() - before).toBeLessThan(5 * LIMIT_MS)
    await letGo()
    expect({ told, status }).toEqual({ told: 'TIMEOUT', status: 503 })
    // The row is free: whoever had waited for it would write now.
    expect((await makeTeam()).told).toBe('OK')
    expect(await isThere(name)).toBe(false)
  })

  it('TIMEOUT, to all who waited behind one that did: none of them writes', async () => {
    const letGo = await holdRow()
    const all = await Promise.all(Array.from({ length: 5 }, async () => makeTeam()))
    await letGo()
    expect(all.map(({ told }) => told)).toEqual(Array(5).fill('TIMEOUT'))
    expect((await makeTeam()).told).toBe('OK')
    for (const { name } of all) expect(await isThere(name)).toBe(false)
  })

  it('nothing, to a caller who left: it is not written', async () => {
    const origin = await api.app.listen({ port: 0, host: '127.0.0.1' })
    const letGo = await holdRow()
    const leaving = new AbortController()
    const left = fetch(`${origin}/graphql`, {
      method: 'POST',
      signal: leaving.signal,
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { createTeam(input: {
          organizationId: "${slug}", change: { name: "Left", kind: POD }
        }) { ok { revision } } }`,
      }),
    })
    await untilWaiting(outside)
    leaving.abort()
    await expect(left).rejects.toThrow('aborted')
    await letGo()
    expect((await makeTeam()).told).toBe('OK')
    expect(await isThere('Left')).toBe(false)
  })

  it('OK, when the answer to the commit was lost and the database tells', async () => {
    proxy.atCommit = 'CUT_AFTER'
    const { name, told, body } = await makeTeam()
    proxy.atCommit = 'PASS'
    expect(told).toBe('OK')
    expect(await isThere(name)).toBe(true)
    expect(body.data.createTeam.ok.revision).toBe(await plans.revision())
  })

  it('DATABASE_UNAVAILABLE, when the commit never reached the database', async () => {
    proxy.atCommit = 'CUT_BEFORE'
    const { name, told, status } = await makeTeam()
    proxy.atCommit = 'PASS'
    expect({ told, status }).toEqual({ told: 'DATABASE_UNAVAILABLE', status: 503 })
    expect(await isThere(name)).toBe(false)
  })

  it('OUTCOME_UNKNOWN, when the commit hangs; it is not done when it comes too late', async () => {
    proxy.atCommit = 'HOLD'
    const { name, told, planId, status } = await makeTeam()
    expect({ told, status }).toEqual({ told: 'OUTCOME_UNKNOWN', status: 503 })
    proxy.atCommit = 'PASS'
    await proxy.release()
    const outcome = { id: planId, status: 'NOT_APPLIED', revision: null, auditEntry: null }
    await expect.poll(() => outcomeOf(planId)).toEqual(outcome)
    expect(await isThere(name)).toBe(false)
  })

  it('the same again by the idempotency key, when the answer to the commit was lost', async () => {
    proxy.atCommit = 'CUT_AFTER'
    const first = await makeTeam({ idempotencyKey: 'once' })
    proxy.atCommit = 'PASS'
    expect(first.told).toBe('OK')
    const query = `mutation ($input: CreateTeamInput!) {
      createTeam(input: $input) { ok { revision replayed } }
    }`
    const { body } = await api.ask(query, { variables: { input: first.input } })
    const { revision } = first.body.data.createTeam.ok
    expect(body.data.createTeam.ok).toEqual({ revision, replayed: true })
  })

  it('what was applied, beside an error in the rest of the answer', async () => {
    const letGo = await holdRow('held')
    const query = `mutation ($first: CreateTeamInput!, $second: CreateTeamInput!) {
      first: createTeam(input: $first) { ok { revision } }
      second: createTeam(input: $second) { ok { revision } }
    }`
    const team = (organizationId: string, name: string) => ({
      organizationId,
      change: { name, kind: 'POD' },
    })
    const variables = { first: team(slug, 'First'), second: team('held', 'Second') }
    const { body, plans: told } = await api.ask(query, { variables })
    await letGo()
    const revision = await plans.revision()
    expect(body.errors).toMatchObject([{ path: ['second'], extensions: { code: 'TIMEOUT' } }])
    expect(told).toMatchObject([
      { status: 'APPLIED', revision },
      { status: 'NOT_APPLIED', revision: null },
    ])
    expect([await isThere('First'), await isThere('Second')]).toEqual([true, false])
  })

  it('TIMEOUT, of what is no plan: a token is neither made nor revoked later', async () => {
    const make = `mutation ($name: String!) {
      createApiToken(input: { name: $name }) { ok { token { id } } }
    }`
    const revoke = `mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { ok { revokedId } } }`
    const kept = await api.ask(make, { variables: { name: 'Kept' } })
    const { id } = kept.body.data.createApiToken.ok.token
    await outside.query('BEGIN; LOCK TABLE api_key IN SHARE MODE')
    const made = await api.ask(make, { variables: { name: 'Late' } })
    const revoked = await api.ask(revoke, { variables: { id } })
    await outside.query('COMMIT')
    for (const { status, body } of [made, revoked]) {
      expect([status, body.errors[0].extensions.code]).toEqual([503, 'TIMEOUT'])
    }
    // The table is free: whoever had waited for it would write now.
    await api.ask(make, { variables: { name: 'After' } })
    const { rows } = await outside.query<{ name: string }>('SELECT name FROM api_key')
    const names = rows.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Kept', 'After']))
    expect(names).not.toContain('Late')
  })

  describe('in rounds', () => {
    const faults = {
      'a row that is held': async (ms: number) => {
        const letGo = await holdRow()
        const made = makeTeam()
        await pause(ms)
        await letGo()
        return made
      },
      'a database that is stopped and continued': async (ms: number) => {
        const made = makeTeam()
        await pause(ms / 100)
        const processes = await signalServer(api.url, 'SIGSTOP')
        await pause(ms)
        for (const id of processes) process.kill(id, 'SIGCONT')
        return made
      },
      'a connection that is killed at the commit': async (ms: number) => {
        proxy.atCommit = ms % 2 < 1 ? 'CUT_AFTER' : 'CUT_BEFORE'
        const made = await makeTeam()
        proxy.atCommit = 'PASS'
        return made
      },
    }

    it.each(Object.entries(faults))('with %s', async (_, fault) => {
      for (let round = 0; round < rounds(2); round += 1) {
        const made = await fault(Math.random() * 2 * LIMIT_MS)
        const told = await toldInTheEnd(made)
        // A writer that comes after all others sees what they did.
        await expect.poll(async () => (await makeTeam()).told).toBe('OK')
        expect({ told, as: made.told, there: await isThere(made.name) }).toMatchObject({
          there: told,
        })
      }
    })
  })
})

/** The first requests of a server take longest: one that timed out is repeated. */
async function untilMade(plans: ReturnType<typeof planApi>): Promise<void> {
  await vi.waitFor(() => plans.create(), { timeout: 30_000 })
}

async function untilWaiting(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    )
    if (rows.length > 0) return
    await pause(20)
  }
}

/** Signals the server's processes that serve the app; answers their numbers. */
async function signalServer(url: string, signal: NodeJS.Signals): Promise<readonly number[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'postscale'`,
  )
  await client.end()
  for (const { pid } of rows) process.kill(pid, signal)
  return rows.map(({ pid }) => pid)
}
