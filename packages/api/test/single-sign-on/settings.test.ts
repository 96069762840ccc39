import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi } from '../plans/plan-api.js'
import { password } from '../session/set-up-user.js'
import { signInMember } from '../session/sign-in-member.js'
import { type ForgingProvider, startForgingProvider } from './forging-provider.js'
import { connect, postBegin, settle } from './sign-in-by-provider.js'
import { client } from './start-provider.js'

describe('the settings of single sign-on', () => {
  const records = new Map<string, string>()
  const api = useApp({
    txtRecords: async (name) => {
      const value = records.get(name)
      if (value === undefined) throw new Error('ENOTFOUND')
      return [['something else'], [value.slice(0, 9), value.slice(9)]]
    },
  })
  let provider: ForgingProvider
  let owner: AskOptions
  const settings = {
    organizationId: 'acme',
    client: client.id,
    clientSecret: client.secret,
    defaultRole: 'VIEWER',
    makesMembers: true,
    allowsPasswords: true,
  }

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    owner = (await memberWithRole(api, 'Olga', 'OWNER')).as
    await planApi(api, 'globex').create()
    provider = await startForgingProvider()
  })
  beforeEach(async () => {
    await api.database.pool.query('DELETE FROM identity_provider')
    await api.database.pool.query('DELETE FROM provider_domain')
    await api.session.principals.forget(null)
  })
  afterAll(async () => provider.close())

  it('are the owners’, and others are told so', async () => {
    const { issuer } = provider
    const made = await settle(api, 'connectIdentityProvider', { ...settings, issuer }, owner)
    expect(made).toMatchObject({
      ok: {
        singleSignOn: {
          redirectUri: 'http://localhost/sso/callback',
          provider: { issuer, client: 'postscale', defaultRole: 'VIEWER', opensAll: false },
          domains: [],
          users: [],
        },
      },
      error: null,
    })
    const admin = (await memberWithRole(api, 'Adam', 'ADMIN')).as
    expect(await settle(api, 'connectIdentityProvider', { ...settings, issuer }, admin)).toBe(
      'FORBIDDEN',
    )
    const query = '{ organization(slug: "acme") { singleSignOn { redirectUri } } }'
    expect((await api.ask(query, admin)).body.errors[0].extensions).toMatchObject({
      code: 'FORBIDDEN',
      action: 'organization.signIn',
    })
    const outside = { ...settings, issuer, organizationId: 'globex' }
    const elsewhere = await settle(api, 'connectIdentityProvider', outside, owner)
    expect(elsewhere.error.code).toBe('NOT_FOUND')
  })

  it('keep the secret sealed, and give it to no other issuer', async () => {
    const { issuer } = provider
    await settle(api, 'connectIdentityProvider', { ...settings, issuer }, owner)
    const { rows } = await api.database.pool.query('SELECT * FROM identity_provider')
    expect(JSON.stringify(rows)).not.toContain(client.secret)
    const { clientSecret: _, ...without } = settings
    const same = { ...without, issuer, makesMembers: false }
    expect((await settle(api, 'connectIdentityProvider', same, owner)).error).toBeNull()
    const other = await startForgingProvider()
    const moved = { ...without, issuer: other.issuer }
    expect((await settle(api, 'connectIdentityProvider', moved, owner)).error).toMatchObject({
      code: 'INVALID_VALUE',
      problems: [{ path: ['input', 'clientSecret'] }],
    })
    await other.close()
  })

  it('refuse a provider that is none, or calls itself otherwise', async () => {
    const refusal = async (issuer: string) =>
      (await settle(api, 'connectIdentityProvider', { ...settings, issuer }, owner)).error?.code
    expect(await refusal(`${provider.issuer}/`)).toBe('PROVIDER_UNFIT')
    expect(await refusal('http://127.0.0.1:1')).toBe('PROVIDER_UNREACHABLE')
    expect(await refusal('http://provider.example')).toBe('PROVIDER_ADDRESS')
    expect(await refusal('no address')).toBe('PROVIDER_ADDRESS')
    expect(await refusal(' ')).toBe('INVALID_VALUE')
    provider.forgery = { begins: 'javascript:alert(1)' }
    expect(await refusal(provider.issuer)).toBe('PROVIDER_ADDRESS')
    provider.forgery = {}
  })

  it('leave it to whoever has the installation what a provider opens', async () => {
    const input = { ...settings, issuer: provider.issuer, opensAll: true }
    expect(await settle(api, 'connectIdentityProvider', input, owner)).toBe('FORBIDDEN')
    expect((await settle(api, 'connectIdentityProvider', input)).error).toBeNull()
  })

  it('let a domain count once its record is there, for one organization', async () => {
    const domain = { organizationId: 'acme', domain: 'Acme.Example' }
    await settle(api, 'connectIdentityProvider', { ...settings, issuer: provider.issuer }, owner)
    const added = await settle(api, 'addProviderDomain', domain, owner)
    const [told] = added.ok.singleSignOn.domains
    expect(told).toEqual({
      domain: 'acme.example',
      isProved: false,
      recordName: '_postscale.acme.example',
      recordValue: expect.stringMatching(/^postscale-domain=[\w-]{24}$/),
    })
    expect((await settle(api, 'proveProviderDomain', domain, owner)).error.code).toBe(
      'DOMAIN_NOT_PROVED',
    )
    expect((await postBegin(api, 'x@acme.example')).statusCode).toBe(404)
    records.set(told.recordName, `${told.recordValue}x`)
    expect((await settle(api, 'proveProviderDomain', domain, owner)).error.code).toBe(
      'DOMAIN_NOT_PROVED',
    )
    records.set(told.recordName, told.recordValue)
    const proved = await settle(api, 'proveProviderDomain', domain, owner)
    expect(proved.ok.singleSignOn.domains[0].isProved).toBe(true)
    expect((await postBegin(api, 'x@acme.example')).statusCode).toBe(200)

    const theirs = { organizationId: 'globex', domain: 'acme.example' }
    await settle(api, 'addProviderDomain', theirs)
    expect((await settle(api, 'proveProviderDomain', theirs)).error.code).toBe('DOMAIN_TAKEN')
    expect((await settle(api, 'removeProviderDomain', domain, owner)).error).toBeNull()
    expect((await postBegin(api, 'x@acme.example')).statusCode).toBe(404)
  })

  describe('that allow no passwords', () => {
    const signIn = async (email: string, given = password) =>
      api.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email, password: given },
      })

    beforeEach(async () => {
      await connect(api, 'acme', provider.issuer, ['example.com'], { allowsPasswords: false })
    })

    it('end what passwords open, and refuse them, but for owners', async () => {
      const vera = await memberWithRoleIn('Vera', 'acme')
      expect((await api.ask('{ organization(slug: "acme") { name } }', vera)).body.data).toEqual({
        organization: null,
      })
      const refused = await signIn('vera@example.com')
      expect([refused.statusCode, refused.json().code]).toEqual([403, 'SIGN_IN_WITH_COMPANY'])
      expect((await signIn('vera@example.com', 'a wrong password')).statusCode).toBe(401)
      expect((await signIn('olga@example.com')).statusCode).toBe(200)
    })

    it('leave members of other organizations those', async () => {
      const nora = await memberWithRoleIn('Nora', 'acme', 'globex')
      const { body } = await api.ask('{ viewer { organizations { slug } } }', nora)
      expect(body.data.viewer.organizations).toEqual([{ slug: 'globex' }])
      expect((await signIn('nora@example.com')).statusCode).toBe(200)
    })
  })

  async function memberWithRoleIn(name: string, ...slugs: string[]): Promise<AskOptions> {
    const pool = api.database.pool
    await pool.query('UPDATE identity_provider SET "allowsPasswords" = true')
    const { rows } = await pool.query<{ id: string }>(
      'SELECT id FROM organization WHERE slug = ANY($1)',
      [slugs],
    )
    const { id, cookie } = await signInMember(
      api,
      name,
      rows.map((row) => row.id),
    )
    await pool.query(`UPDATE membership SET role = 'VIEWER' WHERE "userId" = $1`, [id])
    await pool.query('UPDATE identity_provider SET "allowsPasswords" = false')
    await api.session.principals.forget(null)
    return { token: null, headers: { cookie } }
  }
})

describe('in production', () => {
  const api = useApp({ reach: { privateAddresses: false, plainLoopback: false } })

  it('no provider is asked without TLS, or in a private network', async () => {
    await planApi(api, 'acme').create()
    const provider = await startForgingProvider()
    const issuers = [
      provider.issuer,
      'https://127.0.0.1:9/',
      'https://localhost:9/',
      'https://10.0.0.7/',
      'https://169.254.169.254/',
      'https://[::1]:9/',
      'https://[::ffff:10.0.0.7]/',
      'https://0x7f000001:9/',
    ]
    for (const issuer of issuers) {
      const made = await settle(api, 'connectIdentityProvider', {
        organizationId: 'acme',
        issuer,
        client: client.id,
        clientSecret: client.secret,
        defaultRole: 'VIEWER',
        makesMembers: true,
        allowsPasswords: true,
      })
      expect(made.error?.code, issuer).toBe('PROVIDER_ADDRESS')
    }
    await provider.close()
  })
})
