import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { type Forgery, type ForgingProvider, startForgingProvider } from './forging-provider.js'
import {
  beginSignIn,
  bringBack,
  connect,
  postBegin,
  problemOf,
  settle,
} from './sign-in-by-provider.js'

describe('what a provider answers', () => {
  const api = useApp()
  let provider: ForgingProvider

  /** Begins a sign-in, and brings back a code for which the provider answers what it is told to. */
  const signIn = async (forge: (nonce: string) => Forgery) => {
    const { url, cookie } = await beginSignIn(api, 'fay@forged.example')
    provider.forgery = forge(url.searchParams.get('nonce')!)
    const back = new URL('http://localhost/sso/callback?code=a-code')
    back.searchParams.set('state', url.searchParams.get('state')!)
    const begun = performance.now()
    const answer = await bringBack(api, back, cookie)
    return { problem: problemOf(answer), ms: performance.now() - begun, answer }
  }
  const now = () => Math.floor(Date.now() / 1000)

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    provider = await startForgingProvider()
    await connect(api, 'acme', provider.issuer, ['forged.example'])
  })
  beforeEach(() => {
    provider.forgery = {}
  })
  afterAll(async () => provider.close())

  it('is believed when all of it is right, with clocks half a minute apart', async () => {
    expect((await signIn((nonce) => ({ claims: { nonce } }))).problem).toBeNull()
    const late = await signIn((nonce) => ({ claims: { nonce, exp: now() - 20 } }))
    expect(late.problem).toBeNull()
    const early = await signIn((nonce) => ({ claims: { nonce, iat: now() + 20 } }))
    expect(early.problem).toBeNull()
  })

  it.each<[string, (nonce: string) => Forgery]>([
    ['for another', (nonce) => ({ claims: { nonce, aud: 'another client' } })],
    [
      'for several of which another asked',
      (nonce) => ({ claims: { nonce, aud: ['postscale', 'b'], azp: 'b' } }),
    ],
    ['from another issuer', (nonce) => ({ claims: { nonce, iss: 'https://other.example' } })],
    ['over', (nonce) => ({ claims: { nonce, exp: Math.floor(Date.now() / 1000) - 60 } })],
    ['of another sign-in', () => ({ claims: { nonce: 'x'.repeat(43) } })],
    ['of no sign-in', () => ({})],
    ['signed with another key', (nonce) => ({ claims: { nonce }, otherKey: true })],
    ['not signed', (nonce) => ({ claims: { nonce }, header: { alg: 'none' } })],
    ['signed as no provider signs', (nonce) => ({ claims: { nonce }, header: { alg: 'HS256' } })],
    ['of nobody', (nonce) => ({ claims: { nonce, sub: undefined } })],
  ])('is not believed when it is %s', async (_, forge) => {
    const { problem, answer } = await signIn(forge)
    expect(problem).toBe('SIGN_IN_UNTRUSTED')
    expect(String(answer.headers['set-cookie'])).not.toContain('session')
  })

  it('tells a secret that it does not take from a code', async () => {
    const instead = { status: 401, body: { error: 'invalid_client' } }
    expect((await signIn(() => ({ instead }))).problem).toBe('PROVIDER_MISCONFIGURED')
    const grant = { status: 400, body: { error: 'invalid_grant' } }
    expect((await signIn(() => ({ instead: grant }))).problem).toBe('SIGN_IN_UNTRUSTED')
  })

  it('comes in time, or it is told that it does not', async () => {
    const failing = { status: 503, body: {} }
    expect((await signIn(() => ({ instead: failing }))).problem).toBe('PROVIDER_UNREACHABLE')
    const { problem, ms } = await signIn(() => ({ delay: 60_000 }))
    expect(problem).toBe('PROVIDER_UNREACHABLE')
    expect(ms).toBeLessThan(7_000)
  })

  it('is told as missing when the provider is down, also to whoever tests it', async () => {
    const down = await startForgingProvider()
    await connect(api, 'acme', down.issuer, [])
    const test = async () => settle(api, 'testIdentityProvider', { organizationId: 'acme' })
    expect((await test()).error).toBeNull()
    await down.close()
    expect((await test()).error.code).toBe('PROVIDER_UNREACHABLE')
    const answer = await postBegin(api, 'fay@forged.example')
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      502,
      'PROVIDER_UNREACHABLE',
    ])
  })
})
