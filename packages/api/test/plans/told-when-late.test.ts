import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { useApp } from '../http/use-app.js'
import { NeverResolver } from './never.resolver.js'
import { planApi } from './plan-api.js'

const LIMIT_MS = 1_000
const slug = 'late'

describe('a request whose time is up', () => {
  const api = useApp({ requestMs: LIMIT_MS, resolvers: [NeverResolver] })
  const plans = planApi(api, slug)
  let outside: pg.Client
  beforeAll(async () => {
    outside = new pg.Client(api.url)
    await outside.connect()
    await vi.waitFor(() => plans.create(), { timeout: 30_000 })
  })
  afterAll(async () => {
    await outside.end()
  })

  async function told(mutation: string): Promise<{ status: number; code: string }> {
    const { status, body } = await api.ask(`mutation { ${mutation} }`)
    return { status, code: body.errors?.[0].extensions.code ?? 'OK' }
  }

  async function upload(): Promise<string> {
    const response = await api.inject({
      method: 'POST',
      url: `/imports?organization=${slug}&filename=accounts.csv`,
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv' },
      payload: 'id,name,acv,segment\nA-1,One,1,SMB\n',
    })
    return response.json<{ upload: { id: string } }>().upload.id
  }

  const importOf = (uploadId: string) =>
    `importRows(input: { organizationId: "${slug}", uploads: [{ uploadId: "${uploadId}" }] }) {
      ok { run { id } } error { code } }`
  const token = (name: string) => `createApiToken(input: { name: "${name}" }) { ok { secret } }`
  const team = `createTeam(input: { organizationId: "${slug}", change: { name: "A", kind: POD } }) {
    ok { revision } }`
  const runs = async () =>
    (await outside.query<{ status: string }>('SELECT status FROM import_run')).rows.map(
      ({ status }) => status,
    )

  it.each([
    ['ANSWER_TIMEOUT', 'made a token', async () => token('One')],
    ['ANSWER_TIMEOUT', 'applied a plan', async () => team],
    ['ANSWER_TIMEOUT', 'began an import', async () => importOf(await upload())],
    ['TIMEOUT', 'did nothing', async () => ''],
    [
      'TIMEOUT',
      'was refused everything',
      async () => `revokeApiToken(input: { id: "QXBpVG9rZW46eA" }) { ok { revokedId } }`,
    ],
  ])('is told %s when it %s', async (code, _, mutation) => {
    expect(await told(`${await mutation()} never`)).toEqual({ status: 503, code })
  })

  it('is told ANSWER_TIMEOUT of an import that comes to its end', async () => {
    await expect.poll(runs).toEqual(['DONE'])
  })

  it('is told TIMEOUT of an import that could not be entered: it is not begun later', async () => {
    const before = await runs()
    const start = importOf(await upload())
    await outside.query('BEGIN; LOCK TABLE import_run IN SHARE MODE')
    const late = await told(start)
    await outside.query('COMMIT')
    expect(late).toEqual({ status: 503, code: 'TIMEOUT' })
    // The table is free: whoever had waited for it would write now.
    expect((await told(importOf(await upload()))).code).toBe('OK')
    await expect.poll(runs).toEqual([...before, 'DONE'])
  })
})
