import { describe, expect, it } from 'vitest'
import { useApp } from './use-app.js'

describe('GraphQL over HTTP', () => {
  const api = useApp()

  it('answers a token with its own media type', async () => {
    const { status, contentType, body } = await api.ask('{ viewer { kind name allOrganizations } }')
    expect(body).toEqual({
      data: {
        viewer: { kind: 'TOKEN', name: 'POSTSCALE_BOOTSTRAP_TOKEN', allOrganizations: true },
      },
    })
    expect(status).toBe(200)
    expect(contentType).toBe('application/graphql-response+json; charset=utf-8')
  })

  it('refuses whoever is not known with 401, in their language', async () => {
    for (const token of [null, 'wrong-token-0123456789-0123456789-0123']) {
      const { status, body } = await api.ask('{ viewer { name } }', {
        token,
        headers: { 'accept-language': 'es-CO,es;q=0.9' },
      })
      expect(status).toBe(401)
      expect(body.errors[0].message).not.toBe('Sign in to continue.')
      expect(body.errors[0].extensions).toEqual({
        code: 'UNAUTHENTICATED',
        requestId: expect.any(String),
      })
    }
  })

  it('says what stands in a document that cannot be read, with 400', async () => {
    const { status, body } = await api.ask('{ viewer {')
    expect(status).toBe(400)
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED')
    expect(body.errors[0].extensions.requestId).toBeTypeOf('string')
  })

  it('answers GET for queries and refuses mutations there', async () => {
    const get = async (query: string) =>
      api.inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { authorization: `Bearer ${api.token}`, 'apollo-require-preflight': '1' },
      })
    expect((await get('{ viewer { kind } }')).json()).toEqual({
      data: { viewer: { kind: 'TOKEN' } },
      extensions: { cost: expect.objectContaining({ complexity: 1, depth: 2 }) },
    })
    const refused = await get(
      'mutation { revokeApiToken(input: { id: "x" }) { ok { revokedId } } }',
    )
    expect(refused.statusCode).toBe(405)
    expect(refused.headers['allow']).toBe('POST')
  })

  it('refuses what a foreign page could send', async () => {
    const get = await api.inject({
      url: '/graphql?query={viewer{kind}}',
      headers: { authorization: `Bearer ${api.token}` },
    })
    expect(get.statusCode).toBe(400)
    expect(get.json().errors[0].message).toContain('Cross-Site Request Forgery')
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const post = await api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${api.token}`, 'content-type': type },
        payload: '{"query":"{viewer{kind}}"}',
      })
      expect(post.statusCode).toBe(415)
      expect(post.json().errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE')
    }
  })

  it('takes no batches', async () => {
    const response = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${api.token}` },
      payload: [{ query: '{ viewer { kind } }' }],
    })
    expect(response.statusCode).toBe(400)
  })

  it('remembers persisted queries by their hash', async () => {
    const query = '{ viewer { kind name } }'
    const { createHash } = await import('node:crypto')
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const post = async (payload: object) =>
      (
        await api.inject({
          method: 'POST',
          url: '/graphql',
          headers: { authorization: `Bearer ${api.token}` },
          payload,
        })
      ).json()
    expect((await post({ extensions })).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect((await post({ query, extensions })).data.viewer.kind).toBe('TOKEN')
    expect((await post({ extensions })).data.viewer.kind).toBe('TOKEN')
  })

  it('gives the request the id of a proxy, or one of its own', async () => {
    const given = await api.inject({
      url: '/healthz',
      headers: { 'x-request-id': 'proxy-12345678' },
    })
    expect(given.headers['x-request-id']).toBe('proxy-12345678')
    const own = await api.inject({ url: '/healthz', headers: { 'x-request-id': 'a b\n' } })
    expect(own.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('helps with names and shows a page to try things on, in development', async () => {
    const { body } = await api.ask('{ viewer { nam } }')
    expect(body.errors[0].message).toContain('Did you mean "name"?')
    const page = await api.inject({ url: '/graphql', headers: { accept: 'text/html' } })
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-security-policy']).toContain('apollographql.com')
  })
})

describe('in production', () => {
  const api = useApp({ environment: { mode: 'production', introspection: false } })

  it('shows neither its schema nor a landing page', async () => {
    const { status, body } = await api.ask('{ __schema { types { name } } }')
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('introspection')
    const page = await api.inject({ url: '/graphql', headers: { accept: 'text/html' } })
    expect(page.statusCode).toBe(400)
    expect(page.body).not.toContain('<html')
  })

  it('does not help guessing names', async () => {
    const field = await api.ask('{ viewer { nam } }')
    const variable = await api.ask(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ok { secret } } }',
      { variables: { input: { name: 'x', expiresA: null } } },
    )
    for (const { status, body } of [field, variable]) {
      expect(status).toBe(400)
      expect(body.errors[0].message).not.toContain('Did you mean')
    }
  })
})
