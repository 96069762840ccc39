import { pino } from 'pino'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createSession } from '../../src/session/session.js'
import { useApp } from '../http/use-app.js'
import { cookieOf, password, setUpUser } from './set-up-user.js'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

interface Told {
  readonly id: string
  readonly isCurrent: boolean
}

describe('the sessions of the viewer', () => {
  const api = useApp()
  let cookie = ''

  const signIn = async (from = '203.0.113.5') => {
    const answer = await api.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'ana@example.com', password },
      headers: { 'user-agent': FIREFOX, 'x-forwarded-for': from },
    })
    return cookieOf(answer.headers['set-cookie'])
  }
  const as = (given: string) => ({ token: null, headers: { cookie: given } })
  const isSignedIn = async (given: string) =>
    (await api.ask('{ viewer { name } }', as(given))).status === 200
  const sessions = async (given: string): Promise<readonly Told[]> => {
    const fields = 'id createdAt lastSeenAt expiresAt address browser system isCurrent'
    const { body } = await api.ask(`{ viewer { sessions { nodes { ${fields} } } } }`, as(given))
    return body.data.viewer.sessions.nodes
  }
  const revoke = async (id: string, given: string) => {
    const query = `mutation ($id: ID!) {
      revokeSession(input: { id: $id }) { ok { revokedId } error { code } } }`
    const { body } = await api.ask(query, { ...as(given), variables: { id } })
    return body.data.revokeSession
  }

  beforeAll(async () => {
    await setUpUser(api)
    cookie = await signIn()
  })

  it('tells from where and with what they were begun, and which is the one that asks', async () => {
    const other = await signIn('198.51.100.7')
    const told = await sessions(cookie)
    expect(told.filter(({ isCurrent }) => isCurrent)).toEqual([
      expect.objectContaining({ address: '203.0.113.5', browser: 'Firefox', system: 'Linux' }),
    ])
    expect(told).toContainEqual(
      expect.objectContaining({ address: '198.51.100.7', isCurrent: false }),
    )
    const theirs = (await sessions(other)).find(({ isCurrent }) => isCurrent)
    expect(theirs).toMatchObject({ address: '198.51.100.7' })
  })

  it('are none for a token', async () => {
    const { body } = await api.ask('{ viewer { sessions { nodes { id } } } }')
    expect(body.data.viewer.sessions.nodes).toEqual([])
  })

  it('end one by one, in every process', async () => {
    const other = await signIn('198.51.100.8')
    const elsewhere = await createSession({
      database: api.database,
      log: pino({ level: 'silent' }),
      origin: 'http://localhost',
      originFixed: false,
    })
    expect(await elsewhere.principals.resolve({ cookie: other })).not.toBeNull()
    const { id } = (await sessions(other)).find(({ isCurrent }) => isCurrent)!
    expect(await revoke(id, cookie)).toEqual({ ok: { revokedId: id }, error: null })
    expect(await isSignedIn(other)).toBe(false)
    await vi.waitFor(async () => {
      expect(await elsewhere.principals.resolve({ cookie: other })).toBeNull()
    })
    await elsewhere.close()
    expect(await isSignedIn(cookie)).toBe(true)
    expect((await revoke(id, cookie)).error).toEqual({ code: 'NOT_FOUND' })
  })

  it('end all at once, but for the one that asks', async () => {
    const others = [await signIn(), await signIn(), await signIn()]
    const { id: kept } = (await sessions(others[2]!)).find(({ isCurrent }) => isCurrent)!
    const revokeOthers = async (exceptIds?: readonly string[]) => {
      const query = `mutation ($input: RevokeOtherSessionsInput!) {
        revokeOtherSessions(input: $input) { ok { revokedCount } error { code } } }`
      const { body } = await api.ask(query, { ...as(cookie), variables: { input: { exceptIds } } })
      return body.data.revokeOtherSessions.ok.revokedCount
    }
    expect(await revokeOthers([kept])).toBeGreaterThanOrEqual(2)
    expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false, true])
    expect(await revokeOthers()).toBe(1)
    expect(await sessions(cookie)).toHaveLength(1)
  })

  it('last seven days from when they were last seen', async () => {
    const own = await signIn()
    await age(own, 6)
    expect(await isSignedIn(own)).toBe(true)
    await age(own, 6)
    expect(await isSignedIn(own)).toBe(true)
    await age(own, 8)
    expect(await isSignedIn(own)).toBe(false)
  })

  it('last thirty days at most', async () => {
    const own = await signIn()
    for (const days of [6, 6, 6, 6]) {
      await age(own, days)
      expect(await isSignedIn(own)).toBe(true)
    }
    await age(own, 6)
    expect(await isSignedIn(own)).toBe(false)
  })

  /** Lets a session get so many days older. */
  async function age(given: string, days: number): Promise<void> {
    const token = decodeURIComponent(given.split('=')[1]!).split('.')[0]
    const { rowCount } = await api.database.pool.query(
      `UPDATE session SET "createdAt" = "createdAt" - make_interval(days => $2),
         "updatedAt" = "updatedAt" - make_interval(days => $2),
         "expiresAt" = "expiresAt" - make_interval(days => $2) WHERE token = $1`,
      [token, days],
    )
    expect(rowCount).toBe(1)
    await api.session.principals.forget(null)
  }
})
