import { beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { cookieOf, password, setUpUser } from './set-up-user.js'

describe('guessing at passwords', () => {
  const api = useApp()
  let made = false

  async function signIn(
    { email = 'ana@example.com', secret = password, from = '203.0.113.1' },
    cookie = '',
  ) {
    const before = api.holds.length
    const answer = await api.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email, password: secret },
      headers: {
        'x-forwarded-for': from,
        ...(cookie && { cookie, origin: 'http://localhost:80' }),
      },
    })
    return {
      status: answer.statusCode,
      held: api.holds[before] ?? null,
      retryAfter: answer.headers['retry-after'],
      cookie: cookieOf(answer.headers['set-cookie']),
    }
  }
  /** Wrong passwords for an account, each from another address. */
  async function guess(times: number, email = 'ana@example.com') {
    const answers = []
    for (let at = 0; at < times; at += 1) {
      answers.push(await signIn({ email, secret: 'wrong horse battery', from: `198.51.100.${at}` }))
    }
    return answers
  }

  beforeEach(async () => {
    if (!made) await setUpUser(api)
    made = true
    await api.database.pool.query('DELETE FROM attempt_count')
  })

  it('gets slower with each guess, from however many addresses, and the same for whoever is unknown', async () => {
    const known = await guess(12)
    expect(known.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 401))
    const held = [0, 0, 0, 0, 0, 250, 500, 1_000, 2_000, 4_000, 8_000, 8_000]
    expect(known.map((each) => each.held)).toEqual(held)
    const unknown = await guess(12, 'nobody@example.com')
    expect(unknown.map((each) => each.held)).toEqual(held)
  })

  it('keeps the owner waiting on an unknown device, and lets them in', async () => {
    await guess(30)
    expect(await signIn({ from: '192.0.2.9' })).toMatchObject({ status: 200, held: 8_000 })
  })

  it('costs the owner nothing on a device that their account knows', async () => {
    const { cookie } = await signIn({ from: '192.0.2.9' })
    const device = cookie.split('; ').find((each) => each.startsWith('postscale.device='))!
    await guess(30)
    expect(await signIn({ from: '192.0.2.9' }, device)).toMatchObject({ status: 200, held: 0 })
  })

  it('is not made easier by a device that another account knows, nor by one that is made up', async () => {
    const { cookie } = await signIn({ from: '192.0.2.9' })
    const device = cookie.split('; ').find((each) => each.startsWith('postscale.device='))!
    await guess(6, 'bo@example.com')
    const other = { email: 'bo@example.com', secret: 'wrong horse battery' }
    expect((await signIn(other, device)).held).toBe(500)
    await guess(6)
    const forged = device.replace(/\.[^.]+$/, `.${'A'.repeat(43)}`)
    expect((await signIn({ secret: 'wrong horse battery' }, forged)).held).toBe(500)
  })

  it('ends for an address after twenty, but not for a known device there', async () => {
    const { cookie } = await signIn({ from: '192.0.2.9' })
    const device = cookie.split('; ').find((each) => each.startsWith('postscale.device='))!
    for (let at = 0; at < 20; at += 1) {
      await signIn({ email: `user${at}@example.com`, from: '192.0.2.9' })
    }
    const refused = await signIn({ from: '192.0.2.9' })
    expect(refused).toMatchObject({ status: 429, held: null })
    expect(Number(refused.retryAfter)).toBeGreaterThan(200)
    expect(await signIn({ from: '192.0.2.9' }, device)).toMatchObject({ status: 200, held: 0 })
    expect((await signIn({ from: '192.0.2.10' })).status).toBe(200)
  })

  it('takes an IPv6 address for the network that its holder was given', async () => {
    for (let at = 0; at < 20; at += 1) {
      await signIn({ email: `user${at}@example.com`, from: `2001:db8:1:2::${at + 1}` })
    }
    expect((await signIn({ from: '2001:db8:1:2::ffff' })).status).toBe(429)
    expect((await signIn({ from: '2001:db8:1:3::1' })).status).toBe(200)
  })

  it('does not count the right password', async () => {
    for (let at = 0; at < 8; at += 1) {
      expect(await signIn({})).toMatchObject({ status: 200, held: 0 })
    }
  })

  it('slows a known device down as well, for its own guesses alone', async () => {
    const { cookie } = await signIn({})
    const device = cookie.split('; ').find((each) => each.startsWith('postscale.device='))!
    const held = []
    for (let at = 0; at < 12; at += 1) {
      held.push((await signIn({ secret: 'wrong horse battery' }, device)).held)
    }
    expect(held.slice(9)).toEqual([0, 250, 500])
    expect((await signIn({})).held).toBe(0)
  })
})

describe.each([
  ['no proxy', 0, 429],
  ['one proxy', 1, 200],
  ['proxies of the private network', ['loopback'], 200],
  ['another proxy', ['192.0.2.1'], 429],
] as const)('behind %s', (_, trustProxy, status) => {
  const api = useApp({ environment: { trustProxy } })

  it('believes the addresses that are forwarded, or not', async () => {
    await setUpUser(api)
    const from = async (address: string) =>
      api.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: 'ana@example.com', password },
        headers: { 'x-forwarded-for': address },
      })
    const key = 'sign-in:address:127.0.0.1'
    await api.database.prisma.attemptCount.create({ data: { key, count: 20 } })
    expect((await from('203.0.113.5')).statusCode).toBe(status)
  })
})
