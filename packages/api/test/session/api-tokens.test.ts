import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { createSession } from '../../src/session/session.js'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId, readGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { setUpUser } from './set-up-user.js'
import { insertOrganizations } from '../database/insert-organizations.js'

describe('API tokens', () => {
  const api = useApp()
  const [north, south] = [newId(), newId()]

  let made: Promise<void> | undefined
  const makeOrganizations = async () =>
    (made ??= insertOrganizations(
      api.database.pool,
      { id: north, slug: 'north' },
      { id: south, slug: 'south', currency: 'EUR' },
    ))

  async function create(input: object, options = {}) {
    const { body } = await api.ask(
      `mutation ($input: CreateApiTokenInput!) {
        createApiToken(input: $input) {
          ok { secret token { id name start allOrganizations organizationIds expiresAt } }
          error { code message problems { code path changeIndex message } }
        }
      }`,
      { variables: { input }, ...options },
    )
    return body.data.createApiToken
  }
  async function revoke(id: string, options = {}) {
    const { body } = await api.ask(
      `mutation ($input: RevokeApiTokenInput!) {
        revokeApiToken(input: $input) { ok { revokedId } error { code problems { path } } }
      }`,
      { variables: { input: { id } }, ...options },
    )
    return body.data.revokeApiToken
  }
  const slugs = async (token: string) => {
    const { body } = await api.ask('{ viewer { organizations { slug actions } } }', { token })
    return body.data?.viewer.organizations.map(({ slug }: { slug: string }) => slug)
  }

  it('shows the secret once and keeps only its hash', async () => {
    const { ok } = await create({ name: ' reports ' })
    expect(ok.secret).toMatch(/^pst_[\w-]{43}$/)
    expect(ok.token).toMatchObject({ name: 'reports', start: ok.secret.slice(0, 8) })
    const { rows } = await api.database.pool.query('SELECT * FROM api_key')
    expect(JSON.stringify(rows)).not.toContain(ok.secret)
    await api.ask('{ viewer { name } }', { token: ok.secret })
    const { body } = await api.ask('{ viewer { name apiTokens { name lastUsedAt } } }', {
      token: ok.secret,
    })
    expect(body.data.viewer.name).toBe('reports')
    expect(body.data.viewer.apiTokens).toContainEqual({
      name: 'reports',
      lastUsedAt: expect.stringMatching(/^\d{4}-/),
    })
  })

  it('opens every organization, also later ones, to the installation’s own', async () => {
    expect(await slugs(api.token)).toEqual([])
    await makeOrganizations()
    expect(await slugs(api.token)).toEqual(['north', 'south'])
  })

  it('restricts a token to what is listed, and what that token makes too', async () => {
    await makeOrganizations()
    const { ok } = await create({ name: 'north only', organizationIds: [north] })
    expect(ok.token.organizationIds).toEqual([encodeGlobalId('Organization', north)])
    expect(await slugs(ok.secret)).toEqual(['north'])
    const child = await create({ name: 'child' }, { token: ok.secret })
    expect(await slugs(child.ok.secret)).toEqual(['north'])
    const wider = await create({ name: 'wider', organizationIds: [south] }, { token: ok.secret })
    expect(wider).toMatchObject({
      ok: null,
      error: {
        code: 'INVALID_VALUE',
        problems: [{ path: ['input', 'organizationIds'], changeIndex: null }],
      },
    })
    const { body } = await api.ask('{ viewer { canCreateOrganization apiTokens { name } } }', {
      token: ok.secret,
    })
    expect(body.data.viewer).toEqual({
      canCreateOrganization: false,
      apiTokens: [{ name: 'north only' }, { name: 'child' }],
    })
  })

  it('gives access to nothing of another tenant', async () => {
    await makeOrganizations()
    const { ok } = await create({ name: 'south only', organizationIds: [south] })
    const principal = await api.session.principals.resolve({
      authorization: `Bearer ${ok.secret}`,
    })
    const { organizations, denials } = api.session
    const { createOrganizationAccess } = await import('../../src/session/organization-access.js')
    const access = createOrganizationAccess(principal!, organizations, denials)
    expect(await access.bySlug('north')).toBeNull()
    expect(await access.bySlug('nowhere')).toBeNull()
    expect(await access.byId(north)).toBeNull()
    expect(await access.byId('not an id')).toBeNull()
    expect(await access.bySlug('south')).toEqual({ id: south, slug: 'south', currency: 'EUR' })
  })

  it('is refused from the moment it is revoked, in every process', async () => {
    const { ok } = await create({ name: 'short-lived' })
    const elsewhere = await createSession({
      database: api.database,
      log: pino({ level: 'silent' }),
      origin: 'http://localhost',
      originFixed: false,
    })
    const headers = { authorization: `Bearer ${ok.secret}` }
    expect(await elsewhere.principals.resolve(headers)).not.toBeNull()
    expect((await api.ask('{ viewer { name } }', { token: ok.secret })).status).toBe(200)
    expect(await revoke(ok.token.id)).toEqual({ ok: { revokedId: ok.token.id }, error: null })
    expect((await api.ask('{ viewer { name } }', { token: ok.secret })).status).toBe(401)
    await vi.waitFor(async () => {
      expect(await elsewhere.principals.resolve(headers)).toBeNull()
    })
    await elsewhere.close()
    expect((await revoke(ok.token.id)).error).toEqual({
      code: 'NOT_FOUND',
      problems: [{ path: ['input', 'id'] }],
    })
  })

  it('ends when it expires', async () => {
    const expiresAt = new Date(Date.now() + 300).toISOString()
    const { ok } = await create({ name: 'moment', expiresAt })
    expect((await api.ask('{ viewer { name } }', { token: ok.secret })).status).toBe(200)
    await vi.waitFor(async () => {
      expect((await api.ask('{ viewer { name } }', { token: ok.secret })).status).toBe(401)
    })
  })

  it('does not fall back to a cookie when the token is wrong', async () => {
    const cookie = await setUpUser(api)
    const wrong = await api.ask('{ viewer { name } }', {
      token: 'x'.repeat(40),
      headers: { cookie },
    })
    expect(wrong.status).toBe(401)
  })

  it('says what is wrong with its name, in Spanish', async () => {
    const headers = { 'accept-language': 'es' }
    const blank = await create({ name: '  ' }, { headers })
    expect(blank.error.problems).toEqual([
      {
        code: 'INVALID_VALUE',
        path: ['input', 'name'],
        changeIndex: null,
        message: expect.stringContaining('«name»'),
      },
    ])
    const long = await create({ name: 'x'.repeat(101) })
    expect(long.error.code).toBe('INVALID_VALUE')
  })

  it('gives a member’s token what the member may enter, and no more', async () => {
    await makeOrganizations()
    await api.database.pool.query(
      `INSERT INTO app_user (id, name, email, "updatedAt") VALUES ('bo', 'Bo', 'bo@example.com', now())`,
    )
    await api.session.users.addMembership('bo', south)
    const bo = {
      kind: 'user' as const,
      id: 'bo',
      name: 'Bo',
      email: 'bo@example.com',
      sessionId: 'none',
      isProved: false,
      access: (await api.session.users.access('bo'))!,
    }
    const request = { name: 'bo’s', organizationIds: null, actions: [], expiresAt: null }
    expect(
      await api.session.apiTokens.create(bo, { ...request, organizationIds: [north] }),
    ).toBeNull()
    const made = await api.session.apiTokens.create(bo, request)
    expect(await slugs(made!.secret)).toEqual(['south'])
    const own = await api.session.apiTokens.list(bo)
    expect(own.map(({ name }) => name)).toEqual(['bo’s'])
    const others = await api.session.apiTokens.list({
      ...bo,
      id: 'someone else',
      access: { allOrganizations: false, grants: new Map() },
    })
    expect(others).toEqual([])
    await api.database.pool.query(`DELETE FROM membership WHERE "userId" = 'bo'`)
    await api.session.principals.forget(null)
    expect(await slugs(made!.secret)).toEqual([])
    await api.database.pool.query(`DELETE FROM app_user WHERE id = 'bo'`)
    await api.session.principals.forget(null)
    expect(await slugs(made!.secret)).toBeUndefined()
  })

  it('may do no more than it is limited to, nor may what it makes', async () => {
    const { id } = (await api.database.pool.query<{ id: string }>('SELECT id FROM organization'))
      .rows[0]!
    const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
      ok { secret token { actions } } error { code } } }`
    const input = {
      name: 'reader',
      organizationIds: [encodeGlobalId('Organization', id)],
      actions: ['organization.read', 'apiToken.write'],
    }
    const made = await api.ask(create, { variables: { input } })
    const { secret, token } = made.body.data.createApiToken.ok
    expect(token.actions).toEqual(input.actions)
    const own = '{ viewer { organizations { actions } } }'
    expect((await api.ask(own, { token: secret })).body.data.viewer.organizations).toEqual([
      { actions: input.actions },
    ])
    const next = { name: 'next', organizationIds: input.organizationIds }
    const child = await api.ask(create, { token: secret, variables: { input: next } })
    expect(child.body.data.createApiToken.ok.token.actions).toEqual(input.actions)
    const wrong = { ...input, actions: ['organization.raed'] }
    const refused = await api.ask(create, { variables: { input: wrong } })
    expect(refused.body.data.createApiToken.error.code).toBe('INVALID_VALUE')
  })

  it('follows the environment: another value withdraws the one before', async () => {
    const { apiTokens } = api.session
    const next = 'another-token-0123456789-0123456789'
    expect((await api.ask('{ viewer { name } }')).status).toBe(200)
    await apiTokens.keepEnvironmentToken(next)
    await apiTokens.keepEnvironmentToken(next)
    expect((await api.ask('{ viewer { name } }')).status).toBe(401)
    expect((await api.ask('{ viewer { name } }', { token: next })).status).toBe(200)
    await apiTokens.keepEnvironmentToken(api.token)
  })

  it('has opaque ids that are read back', async () => {
    const { ok } = await create({ name: 'id' })
    expect(readGlobalId(ok.token.id)?.type).toBe('ApiToken')
    const { body } = await api.ask(
      'mutation { revokeApiToken(input: { id: "x" }) { error { code } } }',
    )
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['input', 'id'],
    })
  })
})
