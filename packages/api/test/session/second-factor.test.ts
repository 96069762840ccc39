import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { cookieOf, password, setUpUser } from './set-up-user.js'
import { totp } from './totp.js'

describe('a second factor', () => {
  const api = useApp()
  const origin = 'http://localhost:80'
  let cookie = ''
  let address = ''
  let backupCodes: string[] = []

  const post = async (path: string, payload: object, cookies: string) => {
    const headers = { cookie: cookies, origin }
    return api.inject({ method: 'POST', url: `/api/auth/${path}`, payload, headers })
  }
  const signIn = async () => post('sign-in/email', { email: 'ana@example.com', password }, '')
  const viewer = async (cookies: string) =>
    api.ask('{ viewer { email hasSecondFactor } }', { token: null, headers: { cookie: cookies } })

  beforeAll(async () => {
    cookie = await setUpUser(api)
  })
  beforeEach(async () => {
    await api.database.pool.query('DELETE FROM attempt_count')
    // The tests are faster than the app shows other codes.
    await api.database.pool.query('UPDATE two_factor SET "lastStep" = NULL')
  })

  it('is not there before its first code has shown that it works', async () => {
    const wrong = await post('two-factor/enable', { password: 'wrong horse battery' }, cookie)
    expect(wrong.statusCode).toBe(400)
    const begun = await post('two-factor/enable', { password }, cookie)
    const { totpURI, backupCodes: codes } = begun.json<{ totpURI: string; backupCodes: string[] }>()
    address = totpURI
    backupCodes = codes
    expect(new URL(address).protocol).toBe('otpauth:')
    expect(backupCodes).toHaveLength(10)
    expect((await viewer(cookie)).body.data.viewer.hasSecondFactor).toBe(false)
    expect(cookieOf((await signIn()).headers['set-cookie'])).toContain('session_token')
  })

  it('is kept encrypted', async () => {
    const { rows } = await api.database.pool.query('SELECT * FROM two_factor')
    const kept = JSON.stringify(rows)
    expect(kept).not.toContain(new URL(address).searchParams.get('secret'))
    expect(kept).not.toContain(backupCodes[0])
  })

  it('begins with a right code, in another session', async () => {
    expect((await post('two-factor/verify-totp', { code: '000000' }, cookie)).statusCode).toBe(401)
    const begun = await post('two-factor/verify-totp', { code: totp(address) }, cookie)
    expect(begun.statusCode).toBe(200)
    expect((await viewer(cookie)).status).toBe(401)
    cookie = cookieOf(begun.headers['set-cookie'])
    expect((await viewer(cookie)).body.data.viewer).toEqual({
      email: 'ana@example.com',
      hasSecondFactor: true,
    })
  })

  it('is asked for after the password, which opens nothing by itself', async () => {
    const asked = await signIn()
    expect(asked.json()).toMatchObject({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
    const pending = cookieOf(asked.headers['set-cookie'])
    expect((await viewer(pending)).status).toBe(401)
    expect(pending).not.toContain('postscale.device=')
    const code = { code: '000000', trustDevice: true }
    expect((await post('two-factor/verify-totp', code, pending)).statusCode).toBe(401)
    const entered = await post('two-factor/verify-totp', { code: totp(address) }, pending)
    const cookies = cookieOf(entered.headers['set-cookie'])
    expect((await viewer(cookies)).status).toBe(200)
    expect(cookies).toContain('postscale.device=')
  })

  it('does not stay away because of what a request asks for', async () => {
    const pending = cookieOf((await signIn()).headers['set-cookie'])
    const code = { code: totp(address), trustDevice: true }
    const entered = await post('two-factor/verify-totp', code, pending)
    expect(entered.statusCode).toBe(200)
    expect(cookieOf(entered.headers['set-cookie'])).not.toContain('trust_device')
  })

  it('takes each code once, for as long as it is shown', async () => {
    const { pool } = api.database
    const enter = async (code: string) => {
      const pending = cookieOf((await signIn()).headers['set-cookie'])
      return (await post('two-factor/verify-totp', { code }, pending)).statusCode
    }
    const [now, next] = [totp(address), totp(address, 1)]
    expect(await enter(now)).toBe(200)
    expect(await enter(now)).toBe(401)
    expect(await enter(next)).toBe(200)
    // What the app showed before is older than what was taken.
    expect(await enter(now)).toBe(401)
    await pool.query('UPDATE two_factor SET "lastStep" = NULL')
    const atOnce = await Promise.all(Array.from({ length: 6 }, async () => enter(now)))
    expect(atOnce.filter((status) => status === 200)).toHaveLength(1)
  })

  it('lets whoever gave a code twice go on with the next', async () => {
    const code = totp(address)
    const first = cookieOf((await signIn()).headers['set-cookie'])
    expect((await post('two-factor/verify-totp', { code }, first)).statusCode).toBe(200)
    const pending = cookieOf((await signIn()).headers['set-cookie'])
    const again = await post('two-factor/verify-totp', { code }, pending)
    expect(again.json()).toMatchObject({ code: 'INVALID_CODE' })
    const next = await post('two-factor/verify-totp', { code: totp(address, 1) }, pending)
    expect(next.statusCode).toBe(200)
  })

  it('takes each backup code once', async () => {
    const [code = ''] = backupCodes
    const pending = cookieOf((await signIn()).headers['set-cookie'])
    const entered = await post('two-factor/verify-backup-code', { code }, pending)
    expect((await viewer(cookieOf(entered.headers['set-cookie']))).status).toBe(200)
    const next = cookieOf((await signIn()).headers['set-cookie'])
    expect((await post('two-factor/verify-backup-code', { code }, next)).statusCode).toBe(401)
  })

  it('is turned off by the password alone', async () => {
    const wrong = await post('two-factor/disable', { password: 'wrong horse battery' }, cookie)
    expect(wrong.statusCode).toBe(400)
    const done = await post('two-factor/disable', { password }, cookie)
    expect(done.statusCode).toBe(200)
    expect((await viewer(cookie)).status).toBe(401)
    const cookies = cookieOf(done.headers['set-cookie'])
    expect((await viewer(cookies)).body.data.viewer.hasSecondFactor).toBe(false)
    expect(cookieOf((await signIn()).headers['set-cookie'])).toContain('session_token')
  })
})
