import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { password } from '../session/set-up-user.js'
import { signInMember } from '../session/sign-in-member.js'
import {
  beginSignIn,
  bringBack,
  connect,
  postBegin,
  problemOf,
  settle,
  signInByProvider,
  throughProvider,
} from './sign-in-by-provider.js'
import { type RealProvider, startProvider } from './start-provider.js'

const ana = {
  subject: 'u-ana',
  claims: { email: 'Ana@acme.example', email_verified: true, name: 'Ana Ruiz' },
}

describe('signing in by a provider', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const globex = planApi(api, 'globex')
  const ids: Record<string, string> = {}
  let provider: RealProvider

  const organizationsOf = async (as: object) => {
    const { body } = await api.ask('{ viewer { email organizations { slug actions } } }', as)
    return body.data?.viewer.organizations.map(({ slug }: { slug: string }) => slug) ?? null
  }

  beforeAll(async () => {
    await acme.create()
    await globex.create()
    const { rows } = await api.database.pool.query('SELECT slug, id FROM organization')
    for (const { slug, id } of rows) ids[slug] = id
    provider = await startProvider('http://localhost/sso/callback', ana)
  })
  afterAll(async () => provider.close())

  it('makes somebody a member at their first sign-in, and knows them at the next', async () => {
    await connect(api, 'acme', provider.issuer, ['acme.example'])
    const first = await signInByProvider(api, 'ana@acme.example')
    const { body } = await api.ask(
      '{ viewer { name email organizations { slug actions } } }',
      first,
    )
    expect(body.data.viewer).toEqual({
      name: 'Ana Ruiz',
      email: 'ana@acme.example',
      organizations: [{ slug: 'acme', actions: ['organization.read'] }],
    })
    provider.account = { ...ana, claims: { ...ana.claims, email: 'ana.ruiz@acme.example' } }
    await signInByProvider(api, 'ana@acme.example')
    const known = await api.database.pool.query(`SELECT email FROM app_user WHERE name LIKE 'Ana%'`)
    expect(known.rows).toEqual([{ email: 'ana@acme.example' }])
    provider.account = ana
  })

  it('leads to the page that was asked for, and to no other site', async () => {
    const { url, cookie } = await beginSignIn(
      api,
      'ana@acme.example',
      '/acme/roster?asOf=2026-10-01',
    )
    const answer = await bringBack(api, await throughProvider(url), cookie)
    expect(answer.headers.location).toBe('/acme/roster?asOf=2026-10-01')
    for (const next of [
      '//elsewhere.example',
      '/\\elsewhere.example',
      'https://elsewhere.example',
    ]) {
      expect((await postBegin(api, 'ana@acme.example', next)).statusCode, next).toBe(400)
    }
  })

  it('begins with PKCE, state, nonce and the one redirect address', async () => {
    const { url, cookie } = await beginSignIn(api, 'ana@acme.example')
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'postscale',
      response_type: 'code',
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost/sso/callback',
      login_hint: 'ana@acme.example',
    })
    const again = await beginSignIn(api, 'ana@acme.example')
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(url.searchParams.get(name)).toMatch(/^[\w-]{43}$/)
      expect(url.searchParams.get(name)).not.toBe(again.url.searchParams.get(name))
      expect(cookie).not.toContain(url.searchParams.get(name))
    }
  })

  it('takes a code once, with the state and in the browser that it was begun with', async () => {
    const begun = await beginSignIn(api, 'ana@acme.example')
    const back = await throughProvider(begun.url)
    const other = await beginSignIn(api, 'ana@acme.example')
    expect(problemOf(await bringBack(api, back, ''))).toBe('SIGN_IN_STALE')
    expect(problemOf(await bringBack(api, back, other.cookie))).toBe('SIGN_IN_STALE')
    const forged = new URL(back)
    forged.searchParams.set('state', 'x'.repeat(43))
    expect(problemOf(await bringBack(api, forged, begun.cookie))).toBe('SIGN_IN_STALE')

    expect(problemOf(await bringBack(api, back, begun.cookie))).toBeNull()
    const replayed = await bringBack(api, back, begun.cookie)
    expect(problemOf(replayed)).toBe('SIGN_IN_UNTRUSTED')
    expect(String(replayed.headers['set-cookie'])).not.toContain('session')
  })

  it('says so when the provider signs nobody in', async () => {
    const { url, cookie } = await beginSignIn(api, 'ana@acme.example')
    const back = new URL('http://localhost/sso/callback')
    back.searchParams.set('error', 'access_denied')
    back.searchParams.set('state', url.searchParams.get('state')!)
    back.searchParams.set('iss', provider.issuer)
    expect(problemOf(await bringBack(api, back, cookie))).toBe('PROVIDER_REFUSED')
  })

  it('knows no company for other addresses, and none for a domain that is not proved', async () => {
    expect((await postBegin(api, 'ana@globex.example')).json().errors[0].extensions.code).toBe(
      'COMPANY_UNKNOWN',
    )
    await settle(api, 'addProviderDomain', { organizationId: 'acme', domain: 'globex.example' })
    expect((await postBegin(api, 'ana@globex.example')).statusCode).toBe(404)
  })

  it.each([
    ['an address that is not verified', { email_verified: false }, 'EMAIL_UNVERIFIED'],
    ['no address', { email: undefined }, 'EMAIL_MISSING'],
    ['an address of another domain', { email: 'ana@globex.example' }, 'EMAIL_NOT_SERVED'],
    ['an address of a domain below', { email: 'ana@x.acme.example' }, 'EMAIL_NOT_SERVED'],
  ])('takes %s from nobody', async (_, claims, problem) => {
    const { url, cookie } = await beginSignIn(api, 'ana@acme.example')
    provider.account = { subject: 'u-other', claims: { ...ana.claims, ...claims } }
    expect(problemOf(await bringBack(api, await throughProvider(url), cookie))).toBe(problem)
    provider.account = ana
    const { rows } = await api.database.pool.query(
      `SELECT FROM provider_identity WHERE subject = 'u-other'`,
    )
    expect(rows).toEqual([])
  })

  it('lets nobody in whose membership has ended, and ends sessions with it', async () => {
    const session = await signInByProvider(api, 'ana@acme.example')
    expect(await organizationsOf(session)).toEqual(['acme'])
    await api.database.pool.query(`UPDATE membership SET "deactivatedAt" = now()`)
    await api.session.principals.forget(null)
    expect(await organizationsOf(session)).toEqual([])
    await expect(signInByProvider(api, 'ana@acme.example')).rejects.toThrow('MEMBERSHIP_ENDED')
    await api.database.pool.query(`UPDATE membership SET "deactivatedAt" = NULL`)
  })

  it('lets members in alone where signing in makes none', async () => {
    await connect(api, 'acme', provider.issuer, [], { makesMembers: false })
    provider.account = { subject: 'u-new', claims: { email: 'new@acme.example' } }
    await expect(signInByProvider(api, 'new@acme.example')).rejects.toThrow('NOT_A_MEMBER')
    expect(
      (await api.database.pool.query(`SELECT FROM app_user WHERE email = 'new@acme.example'`)).rows,
    ).toEqual([])
    provider.account = ana
    await signInByProvider(api, 'ana@acme.example')
    await connect(api, 'acme', provider.issuer, [])
  })

  it('gives the roles that the provider tells, and takes none that were given by hand', async () => {
    await connect(api, 'acme', provider.issuer, [], {
      rolesClaim: 'groups',
      roleRules: [
        { value: 'cs-admins', role: 'ADMIN' },
        { value: 'cs', role: 'PLANNER' },
      ],
    })
    const roleAfter = async (groups: unknown) => {
      provider.account = { ...ana, claims: { ...ana.claims, groups } }
      await signInByProvider(api, 'ana@acme.example')
      const { rows } = await api.database.pool.query(
        `SELECT role FROM membership JOIN app_user ON id = "userId" WHERE email = 'ana@acme.example'`,
      )
      return rows[0].role
    }
    expect(await roleAfter(['cs', 'cs-admins'])).toBe('ADMIN')
    expect(await roleAfter('cs')).toBe('PLANNER')
    expect(await roleAfter(undefined)).toBe('VIEWER')
    await api.database.pool.query(`UPDATE membership SET role = 'OWNER'`)
    expect(await roleAfter(['cs'])).toBe('OWNER')
    await api.database.pool.query(`UPDATE membership SET role = 'VIEWER'`)
    provider.account = ana
    await connect(api, 'acme', provider.issuer, [])
  })

  describe('of somebody who is a member elsewhere', () => {
    beforeAll(async () => {
      const zoe = await signInMember(api, 'Zoe', [ids['globex']!])
      await api.database.pool.query(
        `UPDATE app_user SET email = 'zoe@acme.example' WHERE id = $1`,
        [zoe.id],
      )
      provider.account = { subject: 'u-zoe', claims: { email: 'zoe@acme.example', name: 'Zoe' } }
    })

    it('opens its own organization alone, and so do the tokens that are made there', async () => {
      const session = await signInByProvider(api, 'zoe@acme.example')
      expect(await organizationsOf(session)).toEqual(['acme'])
      const { body } = await api.ask('{ organization(slug: "globex") { name } }', session)
      expect(body.data.organization).toBeNull()
      await api.database.pool.query(
        `UPDATE membership SET role = 'OWNER' WHERE "organizationId" = $1`,
        [ids['acme']],
      )
      await api.session.principals.forget(null)
      const made = await api.ask(
        'mutation { createApiToken(input: { name: "all" }) { ok { secret token { organizationIds } } } }',
        session,
      )
      const { secret } = made.body.data.createApiToken.ok
      expect(await organizationsOf({ token: secret })).toEqual(['acme'])
    })

    it('leaves their password as it was, for all that they may enter', async () => {
      const answer = await api.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: 'zoe@acme.example', password },
      })
      const cookie = String(answer.headers['set-cookie']).split(';')[0]!
      expect(await organizationsOf({ token: null, headers: { cookie } })).toEqual([
        'acme',
        'globex',
      ])
    })

    it('opens all of them once whoever has the installation says so', async () => {
      const session = await signInByProvider(api, 'zoe@acme.example')
      await connect(api, 'acme', provider.issuer, [], { opensAll: true })
      expect(await organizationsOf(session)).toEqual(['acme', 'globex'])
      await connect(api, 'acme', provider.issuer, [], { opensAll: false })
      expect(await organizationsOf(session)).toEqual(['acme'])
    })
  })

  it('asks the provider again after a day, however the session is put off', async () => {
    provider.account = ana
    const session = await signInByProvider(api, 'ana@acme.example')
    await api.database.pool.query(
      `UPDATE session SET "createdAt" = now() - interval '25 hours' WHERE "vouchedById" IS NOT NULL`,
    )
    await api.session.principals.forget(null)
    // With the session's cookie alone, better-auth takes it for one that may be put off.
    const cookie = session.headers!['cookie']!.split('; ').find((each) => each.includes('session'))!
    const own = await api.inject({
      method: 'GET',
      url: '/api/auth/get-session',
      headers: { cookie },
    })
    expect(own.json().user.email).toBe('ana@acme.example')
    expect((await api.ask('{ viewer { name } }', session)).status).toBe(401)
  })

  it('ends the sessions of a provider that is taken away', async () => {
    provider.account = ana
    const session = await signInByProvider(api, 'ana@acme.example')
    expect(await organizationsOf(session)).toEqual(['acme'])
    await settle(api, 'disconnectIdentityProvider', { organizationId: 'acme' })
    expect((await api.ask('{ viewer { name } }', session)).status).toBe(401)
    expect((await postBegin(api, 'ana@acme.example')).statusCode).toBe(404)
  })
})
