import { describe, expect, it } from 'vitest'
import { createSetupLink } from '../../src/session/create-setup-link.js'
import { hashToken } from '../../src/session/tokens.js'
import { useApp } from '../http/use-app.js'

const first = { name: 'Ana', email: 'Ana@Example.com', password: 'correct horse battery' }

describe('the set-up link', () => {
  const api = useApp()
  const link = async () => (await createSetupLink(api.session.users, 'http://localhost')) ?? ''
  const tokenOf = (url: string) => url.split('#token=')[1] ?? ''
  const setUp = async (payload: object, headers = {}) =>
    api.inject({ method: 'POST', url: '/setup', payload, headers })

  it('keeps only a hash of its token', async () => {
    const token = tokenOf(await link())
    expect(token.length).toBeGreaterThan(40)
    const { rows } = await api.database.pool.query('SELECT * FROM setup_link')
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is good for a day', async () => {
    await link()
    const { rows } = await api.database.pool.query<{ hours: number }>(
      `SELECT extract(epoch FROM max("expiresAt") - now())::float / 3600 AS hours FROM setup_link`,
    )
    expect(rows[0]?.hours).toBeGreaterThan(23.9)
    expect(rows[0]?.hours).toBeLessThanOrEqual(24)
  })

  it('refuses a wrong token, an old one and a bad form', async () => {
    const wrong = await setUp({ ...first, token: 'wrong' }, { 'accept-language': 'es' })
    expect(wrong.statusCode).toBe(403)
    expect(wrong.json().errors[0].extensions.code).toBe('SETUP_LINK_INVALID')
    expect(wrong.json().errors[0].message).toContain('enlace de configuración')
    const token = tokenOf(await link())
    const short = await setUp({ ...first, token, password: 'short' })
    expect(short.statusCode).toBe(400)
    expect(short.json().errors[0].extensions.argument).toEqual(['password'])
    await api.database.pool.query(`UPDATE setup_link SET "expiresAt" = now() - interval '1 second'`)
    expect((await setUp({ ...first, token })).statusCode).toBe(403)
    await api.database.pool.query('DELETE FROM attempt_count')
  })

  it('makes one user, once, however many try at the same time, and signs them in', async () => {
    const tokens = [tokenOf(await link()), tokenOf(await link())]
    const answers = await Promise.all(
      [...tokens, ...tokens].map(async (token) => setUp({ ...first, token })),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
      201, 403, 403, 403,
    ])
    const made = answers.find(({ statusCode }) => statusCode === 201)
    expect(made?.json()).toEqual({ user: { name: 'Ana', email: 'ana@example.com' } })
    const cookie = String(made?.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    const { body } = await api.ask(
      '{ viewer { kind name email allOrganizations canCreateOrganization } }',
      { token: null, headers: { cookie: cookie.split(';')[0] ?? '' } },
    )
    expect(body.data.viewer).toEqual({
      kind: 'USER',
      name: 'Ana',
      email: 'ana@example.com',
      allOrganizations: true,
      canCreateOrganization: true,
    })
  })

  it('is not given again once there is a user', async () => {
    expect(await createSetupLink(api.session.users, 'http://localhost')).toBeNull()
    // Nor is one of use that was made at the very moment in which the first user was.
    const late = 'a token made at the same time'
    await api.session.users.keepSetupLink(hashToken(late), new Date(Date.now() + 60_000))
    const second = { ...first, email: 'second@example.com', token: late }
    expect((await setUp(second)).statusCode).toBe(403)
  })

  it('does not take guesses without end', async () => {
    await api.database.pool.query('DELETE FROM attempt_count')
    const answers = []
    for (let guess = 0; guess < 11; guess += 1) {
      answers.push((await setUp({ ...first, token: `guess ${guess}` })).statusCode)
    }
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 403), 429])
  })
})
