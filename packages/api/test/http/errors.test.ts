import { Writable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { createLog } from '../../src/http/create-log.js'
import { NestResolver, pools } from './nest.resolver.js'
import { useApp } from './use-app.js'

describe('errors', () => {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString())
      done()
    },
  })
  const api = useApp({
    resolvers: [NestResolver],
    requestMs: 1_000,
    log: createLog('debug', false, stream),
  })

  it('masks bugs, says the request’s id, and logs what happened', async () => {
    const { status, body } = await api.ask('{ bug }', {
      headers: { 'x-request-id': 'request-1234' },
    })
    expect(status).toBe(200)
    expect(body.data).toEqual({ bug: null })
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong on our side. Give the request id when you report it.',
        locations: [{ line: 1, column: 3 }],
        path: ['bug'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1234' },
      },
    ])
    const logged = lines.find((line) => line.includes('ran into a bug')) ?? ''
    expect(logged).toContain('TypeError')
    expect(logged).toContain('request-1234')
  })

  it('speaks Spanish and Portuguese when asked to', async () => {
    const in_ = async (language: string, kind: string) => {
      const { body } = await api.ask(`{ bug(kind: "${kind}") }`, {
        headers: { 'accept-language': language },
      })
      return body.errors[0].message
    }
    expect(await in_('es-MX', 'bug')).toContain('Algo falló de nuestro lado.')
    expect(await in_('pt-BR', 'bug')).toContain('Algo deu errado do nosso lado.')
    expect(await in_('es', 'forbidden')).toContain('permiso')
    expect(await in_('de', 'forbidden')).toBe('You do not have permission to do this.')
  })

  it('names the argument that cannot be understood', async () => {
    const { body } = await api.ask('{ bug(kind: "input") }')
    expect(body.errors[0].extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: ['kind'],
      requestId: expect.any(String),
    })
    for (const [args, argument] of [
      ['first: -1', 'first'],
      ['first: 101', 'first'],
      ['last: -5', 'last'],
      ['first: 1, last: 1', 'last'],
      ['after: "garbage"', 'after'],
      ['before: "W10"', 'before'],
    ]) {
      const page = await api.ask(`{ nest { nests(${args}) { totalCount } } }`)
      expect(page.body.errors[0].extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: [argument],
      })
      expect(page.body.errors[0].path).toEqual(['nest', 'nests'])
    }
    const node = await api.ask('{ node(id: "garbage") { id } nodes(ids: ["x"]) { id } }')
    expect(node.body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  it('calls a wrong variable bad input', async () => {
    const { status, body } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', {
      variables: { id: { no: 1 } },
    })
    expect(status).toBe(400)
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  it('writes money in the language asked for, else in the organization’s', async () => {
    const price = async (headers: Record<string, string>) =>
      (
        await api.ask('{ nest { price { formatted en: formatted(locale: "en-GB") } } }', {
          headers,
        })
      ).body.data.nest.price
    const plain = await price({})
    expect(plain.formatted.replaceAll(/\s/g, ' ')).toBe('US$ 3.200,00')
    expect(plain.en).toBe('$3,200.00')
    expect((await price({ 'accept-language': 'en' })).formatted).toBe('$3,200.00')
  })

  it('cancels what takes too long, in the database too', async () => {
    const { pool } = api.database
    pools.set('sleep', pool)
    const { status, body } = await api.ask('{ sleep }', { headers: { 'accept-language': 'es' } })
    expect(status).toBe(503)
    expect(body.errors[0].message).toBe('La solicitud tardó demasiado y fue cancelada.')
    expect(body.errors[0].extensions.code).toBe('TIMEOUT')
    await vi.waitFor(async () => {
      const { rows } = await pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep(60)%'`,
      )
      expect(rows).toEqual([])
    })
  })

  it('logs each request in one line without what is secret', async () => {
    await api.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email?x=hidden-in-query',
      payload: { email: 'nobody@example.com', password: 'hunter2-hunter2' },
    })
    const all = lines.join('')
    expect(all).toContain('"path":"/api/auth/sign-in/email"')
    for (const secret of ['hunter2-hunter2', api.token, 'hidden-in-query']) {
      expect(all).not.toContain(secret)
    }
  })
})
