import type { LightMyRequestResponse } from 'fastify'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { cookieOf, password, setUpUser } from './set-up-user.js'
import { signInMember } from './sign-in-member.js'
import {
  SoftwareAuthenticator,
  type MakingAsked,
  type SigningAsked,
} from './software-authenticator.js'

const ORIGIN = 'https://postscale.example'
const PASSKEYS = '{ viewer { passkeys { id name lastUsedAt } } }'
const SESSIONS = '{ viewer { sessions { nodes { way passkey isCurrent } } } }'

describe('passkeys', () => {
  const api = useApp({ environment: { publicUrl: new URL(ORIGIN).origin } })
  let cookie = ''
  const device = new SoftwareAuthenticator(ORIGIN)

  const post = async (path: string, payload: object, cookies = '') =>
    api.inject({
      method: 'POST',
      url: `/api/auth/passkeys/${path}`,
      payload,
      headers: { cookie: cookies },
    })
  const asMember = async (query: string, cookies = cookie) =>
    (await api.ask(query, { token: null, headers: { cookie: cookies } })).body.data
  const beginAdding = async (cookies = cookie) =>
    (await post('add/begin', { password }, cookies)).json<MakingAsked>()
  const beginSignIn = async () => (await post('sign-in/begin', {})).json<SigningAsked>()
  const signIn = async (answer: object) => post('sign-in', { answer })

  beforeAll(async () => {
    cookie = await setUpUser(api)
  })
  beforeEach(async () => {
    await api.database.pool.query('DELETE FROM attempt_count')
  })

  it('are added by whoever says their password', async () => {
    expect((await post('add/begin', { password })).statusCode).toBe(401)
    const wrong = await post('add/begin', { password: 'wrong horse battery' }, cookie)
    expect(codeOf(wrong)).toBe('PASSWORD_WRONG')
    const asked = await post('add/begin', { password }, cookie)
    expect(asked.json()).toMatchObject({
      rp: { id: 'postscale.example' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    })
    const answer = device.make(asked.json<MakingAsked>())
    const added = await post('add', { name: 'My laptop', answer }, cookie)
    expect(added.statusCode).toBe(201)
    const { passkeys } = (await asMember(PASSKEYS)).viewer
    expect(passkeys).toEqual([{ id: expect.any(String), name: 'My laptop', lastUsedAt: null }])
  })

  it('sign somebody in, which their sessions tell', async () => {
    const entered = await signIn(device.sign(await beginSignIn()))
    expect(entered.statusCode).toBe(200)
    const cookies = cookieOf(entered.headers['set-cookie'])
    expect(cookies).toContain('postscale.device=')
    const { nodes } = (await asMember(SESSIONS, cookies)).viewer.sessions
    expect(nodes).toContainEqual({ way: 'PASSKEY', passkey: 'My laptop', isCurrent: true })
    expect(nodes).toContainEqual({ way: 'SECOND_FACTOR', passkey: null, isCurrent: false })
    const { passkeys } = (await asMember(PASSKEYS)).viewer
    expect(passkeys[0].lastUsedAt).not.toBeNull()
  })

  it('ask for no code of a second factor: they are both', async () => {
    const { pool } = api.database
    await pool.query('UPDATE app_user SET "twoFactorEnabled" = true')
    const entered = await signIn(device.sign(await beginSignIn()))
    await pool.query('UPDATE app_user SET "twoFactorEnabled" = false')
    const cookies = cookieOf(entered.headers['set-cookie'])
    expect((await asMember('{ viewer { email } }', cookies)).viewer.email).toBe('ana@example.com')
  })

  it.each([
    ['another site', { origin: 'https://postscale.example.attacker.example' }],
    ['another port of the site', { origin: `${ORIGIN}:8443` }],
    ['another relying party', { relyingParty: 'attacker.example' }],
    ['a device that has not recognised its user', { isVerified: false }],
    ['a device that says it is somebody else’s', { userHandle: 'c29tZWJvZHk' }],
  ])('sign nobody in from %s', async (_what, odd) => {
    const refused = await signIn(device.sign(await beginSignIn(), odd))
    expect(refused.statusCode).toBe(403)
    expect(codeOf(refused)).toBe('PASSKEY_REFUSED')
    expect(refused.headers['set-cookie']).toBeUndefined()
  })

  it('take each challenge once, whether it was answered rightly or not', async () => {
    const asked = await beginSignIn()
    expect((await signIn(device.sign(asked, { isVerified: false }))).statusCode).toBe(403)
    expect((await signIn(device.sign(asked))).statusCode).toBe(403)
    const next = await beginSignIn()
    const answer = device.sign(next)
    expect((await signIn(answer)).statusCode).toBe(200)
    expect((await signIn(answer)).statusCode).toBe(403)
    expect((await signIn(device.sign(next))).statusCode).toBe(403)
  })

  it('take one of many answers to a challenge at once', async () => {
    const answer = device.sign(await beginSignIn())
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async () => (await signIn(answer)).statusCode),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  })

  it('take no challenge that is of their own making, too old, or for adding one', async () => {
    const own = { challenge: 'c2VsZi1tYWRl', rpId: 'postscale.example' }
    expect((await signIn(device.sign(own))).statusCode).toBe(403)
    const old = await beginSignIn()
    await api.database.pool.query(
      `UPDATE passkey_challenge SET "expiresAt" = now() - interval '1 second'`,
    )
    expect((await signIn(device.sign(old))).statusCode).toBe(403)
    const { challenge } = await beginAdding()
    const adding = { challenge, rpId: 'postscale.example' }
    expect((await signIn(device.sign(adding))).statusCode).toBe(403)
  })

  it('are refused when the device has counted back: then there are two of them', async () => {
    const high = await signIn(device.sign(await beginSignIn(), { counter: 1_000 }))
    expect(high.statusCode).toBe(200)
    for (const counter of [1_000, 999, 0]) {
      const refused = await signIn(device.sign(await beginSignIn(), { counter }))
      expect(refused.statusCode).toBe(403)
    }
    const next = await signIn(device.sign(await beginSignIn(), { counter: 1_001 }))
    expect(next.statusCode).toBe(200)
  })

  it('are forged by no other key', async () => {
    const asked = await beginSignIn()
    const forged = {
      ...new SoftwareAuthenticator(ORIGIN).sign(asked),
      id: device.id,
      rawId: device.id,
    }
    const known = device.sign(asked, { counter: 2_000 })
    const response = { ...forged.response, userHandle: known.response.userHandle }
    expect((await signIn({ ...forged, response })).statusCode).toBe(403)
  })

  it('are not added by an answer for somebody else, from elsewhere, or twice', async () => {
    const bo = await signInMember(api, 'Bo', [])
    const theirs = new SoftwareAuthenticator(ORIGIN)
    const add = async (answer: object, cookies: string) =>
      (await post('add', { name: 'Key', answer }, cookies)).statusCode
    expect(await add(theirs.make(await beginAdding(bo.cookie)), cookie)).toBe(403)
    const elsewhere = { origin: 'https://attacker.example' }
    expect(await add(theirs.make(await beginAdding(bo.cookie), elsewhere), bo.cookie)).toBe(403)
    const unverified = { isVerified: false }
    expect(await add(theirs.make(await beginAdding(bo.cookie), unverified), bo.cookie)).toBe(403)
    // Ana’s device, which answers under the id that it has.
    expect(await add(device.make(await beginAdding(bo.cookie)), bo.cookie)).toBe(403)
    const asked = await beginAdding(bo.cookie)
    expect(await add(theirs.make(asked), bo.cookie)).toBe(201)
    expect(await add(theirs.make(asked), bo.cookie)).toBe(403)
    expect((await asMember(PASSKEYS, bo.cookie)).viewer.passkeys).toHaveLength(1)
    expect((await asMember(PASSKEYS)).viewer.passkeys).toHaveLength(1)
  })

  it('are held back as passwords are', async () => {
    api.holds.length = 0
    const wrong = { isVerified: false }
    const statuses: number[] = []
    for (let attempt = 0; attempt < 21; attempt += 1) {
      statuses.push((await signIn(device.sign(await beginSignIn(), wrong))).statusCode)
    }
    expect(api.holds.at(10)).toBe(250)
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 403))
    expect(statuses[20]).toBe(429)
  })

  it('are removed by whoever says their password, with the sessions they began', async () => {
    const { passkeys } = (await asMember(PASSKEYS)).viewer
    const [{ id }] = passkeys
    const entered = await signIn(device.sign(await beginSignIn(), { counter: 5_000 }))
    const begun = cookieOf(entered.headers['set-cookie'])
    const bo = await signInMember(api, 'Cy', [])
    expect((await post('remove', { id, password }, bo.cookie)).statusCode).toBe(404)
    const wrong = await post('remove', { id, password: 'wrong horse battery' }, cookie)
    expect(codeOf(wrong)).toBe('PASSWORD_WRONG')
    expect((await post('remove', { id, password }, cookie)).statusCode).toBe(200)
    expect((await asMember(PASSKEYS)).viewer.passkeys).toEqual([])
    const ended = await api.ask(PASSKEYS, { token: null, headers: { cookie: begun } })
    expect(ended.status).toBe(401)
    const refused = await signIn(device.sign(await beginSignIn(), { counter: 6_000 }))
    expect(refused.statusCode).toBe(403)
  })
})

/** What a refused request is refused with. */
function codeOf(response: LightMyRequestResponse): string {
  return response.json<{ errors: [{ extensions: { code: string } }] }>().errors[0].extensions.code
}
