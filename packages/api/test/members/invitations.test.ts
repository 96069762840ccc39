import { beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { cookieOf } from '../session/set-up-user.js'
import { memberWithRole } from './members-of-roles.js'

const password = 'a long enough password'

describe('an invitation', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  let owner: { readonly userId: string; readonly as: AskOptions }
  let admin: { readonly userId: string; readonly as: AskOptions }
  let team = ''

  const mutate = async (name: string, fields: string, input: object, as: AskOptions) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ok { ${fields} } error { code message } } }`
    const { body } = await api.ask(query, { ...as, variables: { input } })
    return body.errors?.[0]?.extensions.code ?? body.data[name]
  }
  const invite = async (input: object, as: AskOptions = owner.as) =>
    mutate(
      'inviteMember',
      'link invitation { id email role teams { name } invitedBy }',
      { organizationId: 'acme', ...input },
      as,
    )
  const tokenOf = (link: string) => new URLSearchParams(new URL(link).hash.slice(1)).get('token')!
  const post = async (url: string, payload: object, headers: Record<string, string> = {}) =>
    api.inject({ method: 'POST', url, payload, headers })
  const update = async (input: object, as: AskOptions = owner.as) =>
    mutate(
      'updateMembership',
      'membership { role isActive teams { name } member { name } }',
      { organizationId: 'acme', ...input },
      as,
    )
  const mayAsk = async (as: AskOptions) =>
    (await api.ask('{ organization(slug: "acme") { name } }', as)).body

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes)
    owner = await memberWithRole(api, 'Olga', 'OWNER')
    admin = await memberWithRole(api, 'Adam', 'ADMIN')
    team = encodeGlobalId('Team', await onlyOrganization(api), ids.team)
  })

  it('lets somebody in once, as what they were invited as', async () => {
    const made = await invite({ email: 'Tess@Example.com', role: 'TEAM_MANAGER', teamIds: [team] })
    expect(made.ok.invitation).toMatchObject({
      email: 'tess@example.com',
      role: 'TEAM_MANAGER',
      teams: [{ name: 'East' }],
      invitedBy: 'Olga',
    })
    const token = tokenOf(made.ok.link)
    const look = await post('/invitation/look', { token })
    expect(look.json()).toEqual({
      organization: 'acme',
      email: 'tess@example.com',
      role: 'TEAM_MANAGER',
      customRole: null,
      invitedBy: 'Olga',
    })
    const who = { token, name: 'Tess', email: 'tess@example.com', password }
    const other = await post('/invitation', { ...who, email: 'else@example.com' })
    expect(other.statusCode).toBe(403)
    const [first, second] = await Promise.all([post('/invitation', who), post('/invitation', who)])
    expect(new Set([first.statusCode, second.statusCode])).toEqual(new Set([201, 403]))
    const joined = first.statusCode === 201 ? first : second
    const as = { token: null, headers: { cookie: cookieOf(joined.headers['set-cookie']) } }
    const { body } = await api.ask('{ viewer { name email organizations { actions } } }', as)
    expect(body.data.viewer).toEqual({
      name: 'Tess',
      email: 'tess@example.com',
      organizations: [{ actions: ['organization.read', 'organization.change', 'scenario.write'] }],
    })
    expect((await post('/invitation/look', { token })).statusCode).toBe(403)
  })

  it('lets in a user that there is, who is signed in', async () => {
    const { headers } = (await memberWithRole(api, 'Uma', 'VIEWER')).as
    const cookie = headers!['cookie'] as string
    const made = await invite({ role: 'AUDITOR' })
    const accepted = await post('/invitation', { token: tokenOf(made.ok.link) }, { cookie })
    expect(accepted.statusCode).toBe(201)
    const { body } = await api.ask('{ viewer { organizations { actions } } }', {
      token: null,
      headers: { cookie },
    })
    expect(body.data.viewer.organizations[0].actions).toContain('pay.read')
  })

  it('is refused once it is taken back, or is over', async () => {
    const made = await invite({ role: 'VIEWER' })
    const { id } = made.ok.invitation
    expect(await mutate('revokeInvitation', 'revokedId', { id }, owner.as)).toMatchObject({
      ok: { revokedId: id },
    })
    expect(await mutate('revokeInvitation', 'revokedId', { id }, owner.as)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    const token = tokenOf(made.ok.link)
    expect((await post('/invitation/look', { token })).statusCode).toBe(403)
    const late = await invite({ role: 'VIEWER' })
    await api.database.pool.query(`UPDATE invitation SET "expiresAt" = now() - interval '1 second'`)
    expect((await post('/invitation/look', { token: tokenOf(late.ok.link) })).statusCode).toBe(403)
  })

  it('gives nobody more than whoever makes it has, and is for those who may', async () => {
    expect((await invite({ role: 'OWNER' }, admin.as)).error.code).toBe('GRANTS_MORE')
    expect((await invite({ role: 'ADMIN' }, admin.as)).error).toBeNull()
    expect((await invite({ role: 'TEAM_MANAGER' })).error.code).toBe('NEEDS_TEAMS')
    const viewer = await memberWithRole(api, 'Vera', 'VIEWER')
    expect(await invite({ role: 'VIEWER' }, viewer.as)).toBe('FORBIDDEN')
    const { body } = await api.ask(
      '{ organization(slug: "acme") { memberships { role } } }',
      viewer.as,
    )
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN')
  })

  it('ends at once, everywhere, for a member who is put out', async () => {
    const gone = await memberWithRole(api, 'Gus', 'ADMIN')
    expect((await mayAsk(gone.as)).data.organization).toEqual({ name: 'Acme' })
    const userId = encodeGlobalId('User', gone.userId)
    expect(await update({ userId, isActive: false })).toMatchObject({
      ok: { membership: { isActive: false, member: { name: 'Gus' } } },
    })
    expect((await mayAsk(gone.as)).data.organization).toBeNull()
    await update({ userId, isActive: true, role: 'VIEWER' })
    expect((await mayAsk(gone.as)).data.organization).toEqual({ name: 'Acme' })
    expect(await invite({ role: 'VIEWER' }, gone.as)).toBe('FORBIDDEN')
  })

  it('leaves an owner their rights against whoever is none, and one owner at least', async () => {
    const userId = encodeGlobalId('User', owner.userId)
    expect((await update({ userId, role: 'VIEWER' }, admin.as)).error.code).toBe('GRANTS_MORE')
    expect((await update({ userId, isActive: false })).error.code).toBe('LAST_OWNER')
    const token = tokenOf((await invite({ role: 'VIEWER' })).ok.link)
    const cookie = owner.as.headers!['cookie'] as string
    const accepted = await post('/invitation', { token }, { cookie })
    expect([accepted.statusCode, accepted.json().errors[0].extensions.code]).toEqual([
      403,
      'INVITATION_INVALID',
    ])
    expect(accepted.json().errors[0].message).toContain('make somebody else an owner first')
    expect((await post('/invitation/look', { token })).statusCode).toBe(200)
    const next = await memberWithRole(api, 'Nora', 'OWNER')
    expect((await update({ userId, role: 'ADMIN' }, next.as)).error).toBeNull()
  })
})
