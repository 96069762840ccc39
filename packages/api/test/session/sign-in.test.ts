import { describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { cookieOf, password, setUpUser } from './set-up-user.js'

describe('signing in', () => {
  const api = useApp()
  const post = async (path: string, payload: object, headers: Record<string, string> = {}) =>
    api.inject({ method: 'POST', url: `/api/auth/${path}`, payload, headers })
  const signIn = async (secret: string, headers = {}) =>
    post('sign-in/email', { email: 'ana@example.com', password: secret }, headers)
  const viewer = async (cookie: string) =>
    api.ask('{ viewer { email } }', { token: null, headers: { cookie } })

  it('takes the right password only, and its cookie opens GraphQL', async () => {
    await setUpUser(api)
    const wrong = await signIn('wrong horse battery')
    expect(wrong.statusCode).toBe(401)
    expect(wrong.headers['set-cookie']).toBeUndefined()
    const right = await signIn(password)
    expect(right.statusCode).toBe(200)
    const cookie = cookieOf(right.headers['set-cookie'])
    expect((await viewer(cookie)).body.data.viewer.email).toBe('ana@example.com')
  })

  it('ends with signing out, at once', async () => {
    const cookie = cookieOf((await signIn(password)).headers['set-cookie'])
    expect((await viewer(cookie)).status).toBe(200)
    const out = await post('sign-out', {}, { cookie, origin: 'http://localhost:80' })
    expect(out.statusCode).toBe(200)
    expect((await viewer(cookie)).status).toBe(401)
  })

  it('takes no cookie that was not signed here', async () => {
    const cookie = cookieOf((await signIn(password)).headers['set-cookie'])
    const [name, value = ''] = cookie.split('=')
    const [token = ''] = decodeURIComponent(value).split('.')
    expect((await viewer(`${name}=${token}.${'A'.repeat(43)}%3D`)).status).toBe(401)
    expect((await viewer(`${name}=${token}`)).status).toBe(401)
  })

  it('does not act for pages from elsewhere', async () => {
    const cookie = cookieOf((await signIn(password)).headers['set-cookie'])
    const evil = await post('sign-out', {}, { cookie, origin: 'https://evil.example' })
    expect(evil.statusCode).toBe(403)
    expect((await viewer(cookie)).status).toBe(200)
  })

  it('lets nobody sign up, nor make keys, past what is served', async () => {
    for (const path of ['sign-up/email', 'api-key/create', 'update-user', 'delete-user']) {
      expect((await post(path, { email: 'x@example.com', password, name: 'x' })).statusCode).toBe(
        404,
      )
    }
  })

  it('changes the password and ends the other sessions', async () => {
    const other = cookieOf((await signIn(password)).headers['set-cookie'])
    expect((await viewer(other)).status).toBe(200)
    const own = cookieOf((await signIn(password)).headers['set-cookie'])
    const changed = await post(
      'change-password',
      { currentPassword: password, newPassword: 'another horse' },
      { cookie: own, origin: 'http://localhost:80' },
    )
    expect(changed.statusCode).toBe(200)
    expect((await viewer(other)).status).toBe(401)
    expect((await viewer(cookieOf(changed.headers['set-cookie']))).status).toBe(200)
    expect((await signIn(password)).statusCode).toBe(401)
  })
})

describe('under https', () => {
  const api = useApp({ environment: { publicUrl: 'https://postscale.example.com' } })

  it('gives cookies that only https carries', async () => {
    const cookie = await setUpUser(api)
    expect(cookie).toMatch(/^__Secure-postscale\.session_token=/)
    const { headers } = await api.inject({ url: '/' })
    expect(headers['strict-transport-security']).toContain('max-age')
  })
})
