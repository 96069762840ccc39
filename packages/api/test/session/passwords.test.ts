import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CommitUnknownError } from '../../src/database/commit.js'
import { PasswordRepository } from '../../src/session/password.repository.js'
import { useApp } from '../http/use-app.js'
import { useMailServer } from '../mail/use-mail-server.js'
import { createSetupLink } from '../../src/session/create-setup-link.js'
import { cookieOf, password, setUpUser } from './set-up-user.js'

const another = 'a lamp beside the window'

describe('choosing a password', () => {
  const mail = useMailServer()
  const api = useApp({ mail: mail.settings })
  let userId = ''

  const post = async (url: string, payload: object, headers: Record<string, string> = {}) =>
    api.inject({ method: 'POST', url, payload, headers })
  const signIn = async (secret: string) =>
    post('/api/auth/sign-in/email', { email: 'ana@example.com', password: secret })
  const session = async (secret: string) =>
    cookieOf((await signIn(secret)).headers['set-cookie']).split('; ')[0]!
  const isSignedIn = async (cookie: string) =>
    (await api.ask('{ viewer { name } }', { token: null, headers: { cookie } })).status === 200
  const change = async (currentPassword: string, newPassword: string, cookie: string) =>
    post('/api/auth/change-password', { currentPassword, newPassword }, { cookie })
  const tokenIn = (text: string) => /reset-password#token=([\w-]+)/.exec(text)![1]!
  const resetLink = async () => tokenIn((await api.session.passwords.makeLink(userId)).link)

  beforeAll(async () => {
    await setUpUser(api)
    userId = (await api.database.prisma.user.findFirstOrThrow()).id
  })
  beforeEach(async () => {
    await api.database.pool.query('DELETE FROM attempt_count')
    const data = { password: await api.session.auth.hashPassword(password) }
    await api.database.prisma.credential.updateMany({ data })
  })

  it('refuses one that is guessed first, wherever it is chosen, and names the field', async () => {
    const common = 'Password2024!'
    const cookie = await session(password)
    const token = await resetLink()
    const fault = { reason: 'COMMON_PASSWORD' }
    const changed = await change(password, common, cookie)
    expect(changed.statusCode).toBe(400)
    expect(changed.json().errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['newPassword'],
      fault,
    })
    const spanish = { 'accept-language': 'es' }
    const reset = await post('/password-reset', { token, password: common }, spanish)
    expect(reset.json().errors[0]).toMatchObject({
      message: '«password» está entre las contraseñas que se adivinan primero.',
      extensions: { argument: ['password'], fault },
    })
    const named = await post('/password-reset', { token, password: 'ana@example.com' })
    expect(named.json().errors[0].extensions.fault).toEqual(fault)
    expect((await post('/password-reset', { token, password: another })).statusCode).toBe(200)
  })

  it('is changed by whoever knows the present one', async () => {
    const cookie = await session(password)
    const wrong = await change('wrong horse battery', another, cookie)
    expect(wrong.statusCode).toBe(403)
    expect(wrong.json().errors[0].extensions.code).toBe('PASSWORD_WRONG')
    expect((await change(password, another, '')).statusCode).toBe(401)
    expect((await signIn(password)).statusCode).toBe(200)
  })

  it('tires of guesses at the present one', async () => {
    const cookie = await session(password)
    const statuses = []
    for (let at = 0; at < 11; at += 1) {
      statuses.push((await change('wrong horse battery', another, cookie)).statusCode)
    }
    expect(statuses.slice(9)).toEqual([403, 429])
  })

  it('ends all other sessions when it is changed, and copies of the cookie with which it is', async () => {
    const [other, own] = [await session(password), await session(password)]
    const link = await resetLink()
    const changed = await change(password, another, own)
    expect(changed.statusCode).toBe(200)
    expect(await isSignedIn(other)).toBe(false)
    expect(await isSignedIn(own)).toBe(false)
    expect(await isSignedIn(cookieOf(changed.headers['set-cookie']))).toBe(true)
    expect((await signIn(password)).statusCode).toBe(401)
    expect((await signIn(another)).statusCode).toBe(200)
    expect((await post('/password-reset', { token: link, password })).statusCode).toBe(403)
  })

  it('is chosen anew by a link that came by mail, which works once', async () => {
    const cookie = await session(password)
    const asked = await post(
      '/password-reset/request',
      { email: 'Ana@Example.com' },
      { 'accept-language': 'pt' },
    )
    expect([asked.statusCode, asked.json()]).toEqual([202, { mailed: true }])
    const { content } = await mail.next('ana@example.com')
    expect(content).toContain('Subject: Uma nova senha para o Postscale')
    const token = tokenIn(content)
    expect((await post('/password-reset/look', { token })).json()).toEqual({
      email: 'ana@example.com',
    })
    const { rows } = await api.database.pool.query('SELECT * FROM password_reset_link')
    expect(JSON.stringify(rows)).not.toContain(token)
    expect((await post('/password-reset', { token, password: another })).statusCode).toBe(200)
    expect(await isSignedIn(cookie)).toBe(false)
    expect((await signIn(another)).statusCode).toBe(200)
    expect((await post('/password-reset', { token, password })).statusCode).toBe(403)
  })

  it('is chosen by one only of those who use a link at once', async () => {
    const token = await resetLink()
    const answers = await Promise.all(
      [another, `${another} too`].map((chosen) =>
        post('/password-reset', { token, password: chosen }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(expect.arrayContaining([200, 403]))
  })

  it('is not told to be unchanged where nobody knows', async () => {
    const token = await resetLink()
    const lost = vi.spyOn(PasswordRepository.prototype, 'reset')
    lost.mockRejectedValueOnce(new CommitUnknownError())
    const answer = await post('/password-reset', { token, password: another })
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      503,
      'OUTCOME_UNKNOWN',
    ])
    lost.mockRestore()
  })

  it('is not chosen by a link after an hour', async () => {
    const token = await resetLink()
    const age = (minutes: number) =>
      api.database.pool.query(
        `UPDATE password_reset_link SET "expiresAt" = "expiresAt" - make_interval(mins => $1)`,
        [minutes],
      )
    await age(59)
    expect((await post('/password-reset/look', { token })).statusCode).toBe(200)
    await age(1)
    expect((await post('/password-reset/look', { token })).statusCode).toBe(403)
    expect((await post('/password-reset', { token, password: another })).statusCode).toBe(403)
  })

  it('tells nobody whether there is a user, and mails them three times an hour at most', async () => {
    const ask = async (email: string) => post('/password-reset/request', { email })
    const unknown = await ask('nobody@example.com')
    for (let at = 0; at < 4; at += 1) expect((await ask('ana@example.com')).body).toBe(unknown.body)
    await api.session.resetRequests.close()
    expect(mail.received.map(({ to }) => to)).toEqual(Array(3).fill('ana@example.com'))
  })

  it('keeps nothing of what failed to be sent in the answer', async () => {
    mail.refuse(true)
    const asked = await post('/password-reset/request', { email: 'ana@example.com' })
    expect([asked.statusCode, asked.json()]).toEqual([202, { mailed: true }])
    await api.session.resetRequests.close()
    expect(mail.received).toEqual([])
  })
})

describe('the first password of an installation', () => {
  const api = useApp()

  it('is none that is guessed first', async () => {
    const link = await createSetupLink(api.session.users, 'http://localhost')
    const token = link?.split('#token=')[1]
    const payload = { token, name: 'Ana', email: 'ana@example.com', password: '1234567890' }
    const refused = await api.inject({ method: 'POST', url: '/setup', payload })
    expect(refused.statusCode).toBe(400)
    expect(refused.json().errors[0].extensions.argument).toEqual(['password'])
  })

  it('is asked for by link of whoever operates it, where no mail is sent', async () => {
    const asked = await api.inject({
      method: 'POST',
      url: '/password-reset/request',
      payload: { email: 'ana@example.com' },
    })
    expect(asked.json()).toEqual({ mailed: false })
  })
})
