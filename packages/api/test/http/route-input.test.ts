import { describe, expect, it } from 'vitest'
import { planApi } from '../plans/plan-api.js'
import { useApp } from './use-app.js'

describe('what is given to a route', () => {
  const api = useApp()
  const post = async (url: string, payload: object | string, headers = {}) =>
    api.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    })
  const person = { name: 'Ana', email: 'ana@example.com', password: 'correct horse battery' }

  it.each([
    ['the name', { ...person, token: 'x', name: 'A\0na' }, 'name'],
    ['the address', { ...person, token: 'x', email: 'a\0@example.com' }, 'email'],
    ['the password', { ...person, token: 'x', password: 'correct horse \ud800' }, 'password'],
  ])('to set up is refused for what %s holds', async (_, payload, argument) => {
    const response = await post('/setup', payload, { 'accept-language': 'es' })
    expect(response.statusCode).toBe(400)
    expect(response.json().errors[0]).toMatchObject({
      message: expect.stringContaining('U+0000'),
      extensions: { code: 'BAD_USER_INPUT', argument: [argument] },
    })
  })

  it('to set up is told by its limit', async () => {
    for (const [payload, told] of [
      [{ ...person, token: 'x', name: 'x'.repeat(201) }, 'at most 200 characters'],
      [{ ...person, token: 'x', password: 'short' }, 'at least 10 characters'],
      [{ ...person, token: 'x', email: 'ana' }, 'must be an e-mail address'],
      [{ ...person, token: 'x', name: 5 }, 'must be a text'],
    ] as const) {
      const response = await post('/setup', payload)
      expect(response.statusCode).toBe(400)
      expect(response.json().errors[0].message).toContain(told)
    }
  })

  it('to sign in is refused for what no address and no password can hold', async () => {
    for (const payload of [
      { email: 'a\0@example.com', password: person.password },
      { email: '\ud800@example.com', password: person.password },
      { email: person.email, password: 'a\0' },
      { email: person.email, password: person.password, 'a\0': 1 },
    ]) {
      const response = await post('/api/auth/sign-in/email', payload)
      expect(response.statusCode).toBe(400)
      expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  it.each(['/setup', '/api/auth/sign-in/email', '/graphql'])(
    'at %s is refused where it is nested without end or is no object at all',
    async (url) => {
      for (const payload of [
        `${'['.repeat(8_000)}${']'.repeat(8_000)}`,
        'null',
        '"x"',
        '[]',
        '{',
      ]) {
        const { statusCode } = await post(url, payload, { authorization: `Bearer ${api.token}` })
        expect(statusCode).toBeGreaterThanOrEqual(400)
        expect(statusCode).toBeLessThan(500)
      }
    },
  )

  it('to upload is refused for what a file’s name holds, or its length', async () => {
    await planApi(api, 'acme').create()
    const upload = async (query: string) =>
      post(`/imports?organization=acme&${query}`, 'name\nInitech\n', {
        'content-type': 'text/csv',
        authorization: `Bearer ${api.token}`,
      })
    for (const query of ['filename=a%00.csv', 'encoding=a%00']) {
      const response = await upload(query)
      expect(response.statusCode).toBe(400)
      expect(response.json().errors[0].message).toContain('U+0000')
    }
    const long = await upload(`filename=${'x'.repeat(256)}`)
    expect(long.statusCode).toBe(400)
    expect(long.json().errors[0].message).toContain('at most 255 characters')
    expect((await upload('filename=a%F0%9F%91%8D.csv')).statusCode).toBe(201)
  })

  it('to upload is refused where it is no file', async () => {
    await planApi(api, 'rival').create()
    const authorization = `Bearer ${api.token}`
    const url = '/imports?organization=rival'
    for (const headers of [
      { authorization },
      { authorization, 'content-type': 'application/json' },
    ]) {
      const payload = 'content-type' in headers ? '{}' : ''
      const response = await api.inject({ method: 'POST', url, payload, headers })
      expect(response.statusCode).toBe(415)
      expect(response.json().errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE')
    }
  })

  it('as an address that cannot be read is refused like all else', async () => {
    for (const url of ['/imports/%E0%A4%A/report.csv', '/%00', '/api/auth/get-session?x=%00']) {
      const response = await api.inject({ method: 'GET', url })
      expect(response.statusCode).toBe(400)
      expect(response.json().errors[0].extensions.code).toMatch(/^BAD_/)
    }
  })

  it.each([
    ['no extension', 5],
    ['of another version', { version: 2, sha256Hash: 'x' }],
    ['a hash of another query', { version: 1, sha256Hash: 'a\0' }],
  ])('as a persisted query that is %s is a bad request', async (_, persistedQuery) => {
    const query = '{ viewer { kind } }'
    const response = await post(
      '/graphql',
      { query, extensions: { persistedQuery } },
      { authorization: `Bearer ${api.token}` },
    )
    expect(response.statusCode).toBe(400)
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  it('in a header is never a bug', async () => {
    for (const headers of [
      { cookie: 'postscale.session_token=a%00b.c%ED%A0%80' },
      { cookie: 'postscale.session_token=%E0%A4%A; =; ;;' },
      { authorization: 'Bearer %00' },
      { authorization: `Bearer ${'x'.repeat(8_000)}` },
      { authorization: `Bearer ${api.token}`, 'accept-language': ';;;,q=9,fr;q=x,\u00ff' },
      { authorization: `Bearer ${api.token}`, 'x-request-id': '\u00ff'.repeat(500) },
    ]) {
      const response = await post('/graphql', { query: '{ viewer { kind } }' }, headers)
      expect([200, 401]).toContain(response.statusCode)
    }
  })
})
