import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { startProcess } from '../process/start-process.js'

const token = 'traces-token-0123456789-0123456789-0'
const traceId = '0af7651916cd43dd8448eb211c80319c'
const parentId = 'b7ad6b7169203331'

interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[]
  }[]
}

describe('the traces of a process', () => {
  const sent: Sent[] = []
  let receiver: Server
  let copy: DatabaseCopy
  let spans: readonly Span[]
  beforeAll(async () => {
    copy = await copyTemplate()
    receiver = createServer((request, response) => {
      json(request).then(
        (body) => {
          sent.push(body as Sent)
          response.end('{}')
        },
        () => response.destroy(),
      )
    })
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const { port } = receiver.address() as AddressInfo
    await serveOnce(`http://127.0.0.1:${port}/v1/traces`)
    spans = sent.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    )
  })
  afterAll(async () => {
    receiver.close()
    await copy.drop()
  })

  /** Starts the server, asks it things, and ends it, which sends what it has. */
  async function serveOnce(url: string): Promise<void> {
    const server = startProcess(
      {
        DATABASE_URL: copy.url,
        POSTSCALE_BOOTSTRAP_TOKEN: token,
        POSTSCALE_LOG_LEVEL: 'info',
        POSTSCALE_TRACES_URL: url,
      },
      () => undefined,
    )
    try {
      const origin = await server.says(/listens on (http:\S+?)"/)
      const ask = async (query: string, variables: object, traceparent?: string) => {
        const response = await fetch(`${origin}/graphql?private=query`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            ...(traceparent !== undefined && { traceparent }),
          },
          body: JSON.stringify({ query, variables }),
        })
        const body = (await response.json()) as { errors?: unknown }
        expect(body.errors).toBeUndefined()
      }
      await ask(
        `mutation { createOrganization(input: { change: {
          slug: "hidden-slug", name: "Hidden Company", currency: "EUR", effective: "2026-01-01"
        } }) { ok { revision } } }`,
        {},
        `00-${traceId}-${parentId}-01`,
      )
      const hire = { hirePerson: { name: 'Hidden Person', email: 'hidden@example.com' } }
      const names = Array.from({ length: 1_000 }, (_, at) => `Team ${at} ${'x'.repeat(50)}`)
      const changes = [hire, ...names.map((name) => ({ createTeam: { name, kind: 'POD' } }))]
      await ask(
        'mutation ApplyPlan($input: PlanInput!) { applyPlan(input: $input) { ok { revision } error { message } } }',
        { input: { organizationId: 'hidden-slug', title: 'Hidden title', changes } },
      )
      await ask(
        'query HiddenName { organization(slug: "hidden-slug") { capacity(groupBy: TEAM) { name } } }',
        {},
      )
    } finally {
      server.child.kill('SIGTERM')
      await server.ended
    }
  }

  const below = (above: Span | undefined) =>
    spans.filter(({ parentSpanId }) => above !== undefined && parentSpanId === above.spanId)
  const named = (among: readonly Span[], name: string | RegExp) =>
    among.find((span) => (typeof name === 'string' ? span.name === name : name.test(span.name)))

  it('go on where the caller was, from the request down to the statements', () => {
    const request = spans.find(({ parentSpanId }) => parentSpanId === parentId)
    expect(request).toMatchObject({ traceId, name: 'POST /graphql' })
    const operation = named(below(request), 'mutation anonymous')
    const field = named(below(operation), 'Mutation.createOrganization')
    const plan = named(below(field), 'plan')
    expect(named(below(plan), /^INSERT organization/)).toMatchObject({ traceId })
  })

  it('go on in another thread', () => {
    const operation = named(spans, 'mutation ApplyPlan')
    const request = spans.find(({ spanId }) => spanId === operation?.parentSpanId)
    expect(request).toMatchObject({ name: 'POST /graphql', traceId: operation?.traceId })
    expect(request?.traceId).not.toBe(traceId)
    const plan = named(below(named(below(operation), 'Mutation.applyPlan')), 'plan')
    expect(below(plan).length).toBeGreaterThan(3)
  })

  it('name answers, and operations only by names that are known', () => {
    const operation = named(spans, 'query other')
    expect(named(below(operation), 'Organization.capacity')).toBeDefined()
  })

  it('tell nothing of people, of organizations, or of what was asked', () => {
    const all = JSON.stringify(sent)
    expect(all).toContain('"postscale"')
    expect(all).not.toMatch(/hidden/i)
    for (const secret of [token, 'x'.repeat(50), 'private', 'EUR'])
      expect(all).not.toContain(secret)
  })
})
