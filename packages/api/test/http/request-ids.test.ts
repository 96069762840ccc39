import pg from 'pg'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createPool } from '../../src/database/create-pool.js'
import { DatabaseSockets } from '../../src/database/database-sockets.js'
import { createLog } from '../../src/http/create-log.js'
import { requestOrigin } from '../../src/telemetry/request-origin.js'
import { runSql } from '../database/run-sql.js'
import { OF_NOBODY, statementsOf } from '../database/statements-of.js'
import { planApi } from '../plans/plan-api.js'
import { NestResolver } from './nest.resolver.js'
import { useApp } from './use-app.js'

const WAIT = { timeout: 60_000 }

const lines: string[] = []
const log = createLog('info', false, { write: (line) => void lines.push(line) })

describe('the id of a request', () => {
  const api = useApp({ log, resolvers: [NestResolver] })
  const plans = planApi(api, 'acme')
  beforeAll(async () => {
    await plans.create()
  })

  const asked = (id: string) => ({ headers: { 'x-request-id': id } })
  const commented = (id: string) => ` /*request_id='${id}'*/`
  const team = (name: string) => [{ createTeam: { name, kind: 'POD', effective: '2026-01-01' } }]

  it('stands beside every statement that is not prepared, and beside no other', async () => {
    const spy = vi.spyOn(pg.Client.prototype, 'query')
    onTestFinished(() => {
      spy.mockRestore()
    })
    // A statement is prepared when it comes again.
    for (const id of ['statement-1', 'statement-2']) await plans.apply(team(id), {}, asked(id))
    const sent = (spy.mock.calls as unknown[][]).map(([statement]) =>
      typeof statement === 'string'
        ? { text: statement }
        : (statement as { readonly text: string; readonly name?: string }),
    )
    const texts = sent.map(({ text }) => text)
    expect(texts).toContainEqual(expect.stringMatching(/^BEGIN .*request_id='statement-1'/))
    expect(texts).toContainEqual(expect.stringMatching(/COMMIT \/\*request_id='statement-1'\*\/$/))
    const prepared = sent.filter(({ name }) => name)
    expect(prepared.length).toBeGreaterThan(0)
    expect(prepared.filter(({ text }) => text.includes('request_id'))).toEqual([])
    const bare = sent.filter(({ text, name }) => !name && !/request_id='statement-\d'/.test(text))
    expect(bare.filter(({ text }) => !OF_NOBODY.test(text))).toEqual([])
  })

  it('tells who waits in the database, whoever gives its connection back', async () => {
    const outside = new pg.Client(api.url)
    await outside.connect()
    onTestFinished(async () => outside.end())
    await outside.query('BEGIN; SELECT 1 FROM organization FOR UPDATE')
    // More than there are connections: the last ones get those of the others.
    const ids = Array.from({ length: 6 }, (_, index) => `in-a-row-${index}`)
    const applying = ids.map(async (id) => plans.apply(team(id), {}, asked(id)))
    await vi.waitFor(async () => {
      const rows = await runSql(
        api.url,
        `SELECT query FROM pg_stat_activity
         WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      )
      expect(rows).toEqual([{ query: expect.stringMatching(/request_id='in-a-row-\d'/) }])
    }, WAIT)
    const spy = vi.spyOn(pg.Client.prototype, 'query')
    onTestFinished(() => {
      spy.mockRestore()
    })
    await outside.query('ROLLBACK')
    await Promise.all(applying)
    // What is written of each team is written in its own request's name.
    const written = (spy.mock.calls as unknown[][]).flatMap(([statement]) => {
      const { text = '', values = [] } = statement as { text?: string; values?: unknown[] }
      const name = /in-a-row-\d/.exec(JSON.stringify(values))?.[0]
      const id = /request_id='(in-a-row-\d)'/.exec(text)?.[1]
      return text.includes('INSERT INTO audit_entry') && id !== undefined ? [[name, id]] : []
    })
    expect(written.length).toBeGreaterThan(4)
    for (const [name, id] of written) expect(name).toBe(id)
  })

  it('is that of whoever asks, where another gives its connection back', async () => {
    const { pool } = api.database
    const held = await Promise.all(
      Array.from({ length: pool.options.max }, async () => pool.connect()),
    )
    const asking = ['waiting-1', 'waiting-2', 'waiting-3'].map(async (requestId) =>
      requestOrigin.run({ requestId }, async () => {
        const { rows } = await pool.query<{ query: string }>(
          `SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid()`,
        )
        log.warn('nobody told this line its request')
        return rows[0]?.query.endsWith(commented(requestId))
      }),
    )
    lines.length = 0
    for (const client of held) {
      requestOrigin.run({ requestId: 'another-1' }, () => {
        client.release()
      })
    }
    expect(await Promise.all(asking)).toEqual([true, true, true])
    const told = new Set(lines.map((line) => /"requestId":"(.+?)"/.exec(line)?.[1]))
    expect(told).toEqual(new Set(['waiting-1', 'waiting-2', 'waiting-3']))
  })

  it('is not that of whoever opened a connection, when that breaks', async () => {
    const pool = createPool({
      url: api.url,
      size: 1,
      sockets: new DatabaseSockets(),
      log,
      tenantRole: null,
    })
    onTestFinished(async () => pool.end())
    lines.length = 0
    const pid = await requestOrigin.run({ requestId: 'opened-it-1' }, async () => {
      const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      return rows[0]?.pid
    })
    await runSql(api.url, 'SELECT pg_terminate_backend($1)', [pid])
    await vi.waitUntil(() => lines.length > 0, WAIT)
    expect(lines[0]).toContain('an idle database connection broke')
    expect(lines.join('')).not.toContain('opened-it-1')
  })

  it('is in every line that is logged of it, once, in the header and in the errors', async () => {
    lines.length = 0
    const { body } = await api.ask('{ bug }', asked('with-a-bug-1'))
    expect(body.errors[0].extensions.requestId).toBe('with-a-bug-1')
    const response = await api.inject({
      method: 'POST',
      url: '/imports?name=x.csv',
      headers: { 'x-request-id': 'refused-123' },
      payload: {},
    })
    expect(response.headers['x-request-id']).toBe('refused-123')
    expect(response.json().errors[0].extensions.requestId).toBe('refused-123')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect(line.split('"requestId":"')).toHaveLength(2)
      expect(line).toMatch(/"requestId":"(?:with-a-bug-1|refused-123)"/)
    }
  })

  it.each([
    'short',
    "quote'; DROP TABLE app_user; --",
    '*/ SELECT 1 /*',
    'x'.repeat(101),
    'a b c d e f',
  ])('is made anew where “%s” is given', async (given) => {
    const sent = await statementsOf(async () => {
      const response = await api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${api.token}`, 'x-request-id': given },
        payload: {
          query: `mutation { applyPlan(input: { organizationId: "acme", title: "x", changes: [] }) { ok { revision } } }`,
        },
      })
      expect(response.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    })
    expect(sent.join('\n')).not.toContain(given)
  })
})
