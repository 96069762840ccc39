import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { startProcess } from './start-process.js'

const token = 'main-test-token-0123456789-0123456789'

describe('the process', () => {
  let copy: DatabaseCopy | undefined
  beforeAll(async () => {
    copy = await copyTemplate()
  })
  afterAll(async () => {
    await copy?.drop()
  })

  const start = (variables: Record<string, string> = {}) =>
    startProcess({
      DATABASE_URL: copy?.url ?? '',
      POSTSCALE_BOOTSTRAP_TOKEN: token,
      ...variables,
    })

  it('says where it listens and how to begin, answers, and ends when told to', async () => {
    const server = start({ POSTSCALE_LOG_LEVEL: 'info' })
    const origin = await server.says(/listens on (http:\S+?)"/)
    const link = await server.says(/within 24 hours: (http:\S+?)"/)
    expect(link.startsWith(`${origin}/setup#token=`)).toBe(true)
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"query":"{ viewer { allOrganizations } }"}',
    })
    expect(await response.json()).toMatchObject({ data: { viewer: { allOrganizations: true } } })
    server.child.kill('SIGTERM')
    const { code, output } = await server.ended
    expect(code).toBe(0)
    expect(output).not.toContain(token)
    // Where it listens, and the link: each once.
    expect(output.split(new URL(origin).host)).toHaveLength(3)
  })

  it('answers what is long on a thread of its own, and ends with it when told to', async () => {
    const server = start({ POSTSCALE_LOG_LEVEL: 'info' })
    const origin = await server.says(/listens on (http:\S+?)"/)
    const ask = async (query: string, variables: object) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return response.json() as Promise<{ data: Record<string, unknown> }>
    }
    await ask(
      `mutation { createOrganization(input: { change: {
        slug: "long", name: "Long", currency: "EUR", effective: "2026-01-01"
      } }) { ok { revision } } }`,
      {},
    )
    const names = Array.from({ length: 1_000 }, (_, index) => `Team ${index} ${'x'.repeat(50)}`)
    const changes = names.map((name) => ({ createTeam: { name, kind: 'POD' } }))
    const apply = `mutation ($input: PlanInput!) {
      applyPlan(input: $input) { ok { revision } error { message } } }`
    const { data } = await ask(apply, { input: { organizationId: 'long', title: 'All', changes } })
    expect(data).toEqual({ applyPlan: { ok: { revision: 2 }, error: null } })
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, errors: '' })
  })

  it('says that its port is in use, and fails', async () => {
    const first = start()
    const { port } = new URL(await first.says(/listens on (http:\S+?)"/))
    const { code, errors } = await start({ PORT: port }).ended
    expect(code).toBe(1)
    expect(errors).toBe(
      `Port ${port} of 127.0.0.1 is in use by another program.\n` +
        'Stop that program, or set PORT to another number.\n',
    )
  })

  it('names what it cannot use of its environment', async () => {
    const { code, errors } = await start({ PORT: 'many' }).ended
    expect(code).toBe(1)
    expect(errors).toContain('PORT must be a whole number')
    expect(errors).not.toContain('at ')
  })
})
