import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import type { AskOptions } from '../http/use-app.js'
import { useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { password } from '../session/set-up-user.js'
import {
  type MakingAsked,
  type SigningAsked,
  SoftwareAuthenticator,
} from '../session/software-authenticator.js'
import { connect, signInByProvider } from './sign-in-by-provider.js'
import { type RealProvider, startProvider } from './start-provider.js'

const account = (subject: string, more: object = {}) => ({
  subject,
  claims: { email: `${subject}@acme.example`, email_verified: true, name: subject, ...more },
})

describe('coming in by a provider for the first time, and going out', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  let provider: RealProvider
  let owner: { readonly as: AskOptions }
  let team = ''

  const invite = async (email: string, input: object) => {
    const query = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ok { link } error { code } } }`
    const variables = { input: { organizationId: 'acme', email, ...input } }
    const { body } = await api.ask(query, { ...owner.as, variables })
    expect(body.data.inviteMember.error).toBeNull()
    return body.data.inviteMember.ok.link as string
  }
  const enter = async (subject: string, claims: object = {}) => {
    provider.account = account(subject, claims)
    return signInByProvider(api, `${subject}@acme.example`)
  }
  const members = async () => {
    const query = `{ organization(slug: "acme") {
      memberships { member { name } role teams { name } }
      invitations { email }
      accessEvents(filter: { kinds: [JOINED, REACTIVATED] }) { nodes { kind subject after { role } } }
    } }`
    return (await api.ask(query, owner.as)).body.data.organization
  }
  const memberOf = async (name: string) =>
    (await members()).memberships.find((each: { member: object }) =>
      JSON.stringify(each.member).includes(name),
    )
  const signOut = async ({ headers }: AskOptions) =>
    api.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      payload: {},
      headers: { ...headers, origin: 'http://localhost:80' },
    })

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes)
    owner = await memberWithRole(api, 'Olga', 'OWNER')
    team = encodeGlobalId('Team', await onlyOrganization(api), ids.team)
    provider = await startProvider('http://localhost/sso/callback', account('ana'))
    await connect(api, 'acme', provider.issuer, ['acme.example'], { makesMembers: false })
  })
  afterAll(async () => provider.close())

  it('takes up the invitation that waits for them, with its role and teams, once', async () => {
    await expect(enter('mia')).rejects.toThrow('NOT_A_MEMBER')
    const link = await invite('mia@acme.example', { role: 'TEAM_MANAGER', teamIds: [team] })
    await enter('mia')
    const { invitations, accessEvents } = await members()
    expect(await memberOf('mia')).toMatchObject({ role: 'TEAM_MANAGER', teams: [{}] })
    expect(invitations).toEqual([])
    const joined = { kind: 'JOINED', subject: 'mia', after: { role: 'TEAM_MANAGER' } }
    expect(accessEvents.nodes).toEqual([joined])
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token')
    const look = await api.inject({ method: 'POST', url: '/invitation/look', payload: { token } })
    expect(look.statusCode).toBe(403)
    await enter('mia')
    expect((await members()).accessEvents.nodes).toEqual([joined])
  })

  it('lets nobody in by an invitation for another address, or as an owner', async () => {
    await invite('leo@acme.example', { role: 'OWNER' })
    await expect(enter('leo')).rejects.toThrow('NOT_A_MEMBER')
    await invite('somebody@acme.example', { role: 'VIEWER' })
    await expect(enter('leo')).rejects.toThrow('NOT_A_MEMBER')
  })

  it('has what the claims say before a role that a provider can give', async () => {
    const rules = [{ value: 'finance', role: 'AUDITOR' }]
    await connect(api, 'acme', provider.issuer, [], { rolesClaim: 'groups', roleRules: rules })
    await invite('noa@acme.example', { role: 'PLANNER' })
    await invite('kim@acme.example', { role: 'PLANNER' })
    await enter('noa', { groups: ['finance'] })
    await enter('kim', { groups: ['sales'] })
    expect((await memberOf('noa')).role).toBe('AUDITOR')
    expect((await memberOf('kim')).role).toBe('PLANNER')
  })

  it('lets a former member in again who was invited again', async () => {
    const query = `mutation ($input: UpdateMembershipInput!) { updateMembership(input: $input) { error { code } } }`
    const listed = await api.ask(
      '{ organization(slug: "acme") { memberships { member { id name } } } }',
      owner.as,
    )
    const { id: userId } = listed.body.data.organization.memberships
      .map(({ member }: { member: { id: string; name: string } }) => member)
      .find(({ name }: { name: string }) => name === 'mia')
    const variables = { input: { organizationId: 'acme', userId, isActive: false } }
    await api.ask(query, { ...owner.as, variables })
    await expect(enter('mia')).rejects.toThrow('MEMBERSHIP_ENDED')
    await invite('mia@acme.example', { role: 'VIEWER' })
    await enter('mia')
    const { accessEvents } = await members()
    expect(accessEvents.nodes[0]).toMatchObject({ kind: 'REACTIVATED', after: { role: 'VIEWER' } })
  })

  it('has a passkey open no more than a password, where the provider alone is wanted', async () => {
    const { as } = await memberWithRole(api, 'Pat', 'VIEWER')
    const device = new SoftwareAuthenticator('http://localhost')
    const post = async (path: string, payload: object, { headers = {} }: AskOptions = {}) =>
      api.inject({ method: 'POST', url: `/api/auth/passkeys/${path}`, payload, headers })
    const asked = (await post('add/begin', { password }, as)).json<MakingAsked>()
    await post('add', { name: 'Key', answer: device.make(asked) }, as)
    const enter = async () => {
      const begun = (await post('sign-in/begin', {})).json<SigningAsked>()
      return post('sign-in', { answer: device.sign(begun) })
    }
    expect((await enter()).statusCode).toBe(200)
    await connect(api, 'acme', provider.issuer, ['example.com'], { allowsPasswords: false })
    const refused = await enter()
    expect([refused.statusCode, refused.headers['set-cookie']]).toEqual([403, undefined])
    expect(refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'SIGN_IN_WITH_COMPANY' } }],
    })
    await connect(api, 'acme', provider.issuer, [])
    expect((await enter()).statusCode).toBe(200)
  })

  it('signs them out at the provider as well', async () => {
    const session = await enter('kim')
    const out = await signOut(session)
    const leadsTo = new URL(out.json<{ leadsTo: string }>().leadsTo)
    expect(leadsTo.origin).toBe(provider.issuer)
    const asked = await fetch(leadsTo)
    expect(asked.status).toBe(200)
    expect(await asked.text()).toContain('<form')
    expect((await api.ask('{ viewer { name } }', session)).status).toBe(401)
    // Once signed out, the cookie that is left leads nowhere.
    expect((await signOut(session)).json()).toEqual({ leadsTo: null })
  })

  it('leads nobody there whom it has not signed in, or where it has no way out', async () => {
    expect((await signOut(owner.as)).json()).toEqual({ leadsTo: null })
    const silent = await startProvider('http://localhost/sso/callback', account('ulf'), {
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    })
    try {
      await connect(api, 'acme', silent.issuer, [])
      provider.account = account('ulf')
      const session = await signInByProvider(api, 'ulf@acme.example')
      expect((await signOut(session)).json()).toEqual({ leadsTo: null })
    } finally {
      await silent.close()
    }
  })
})
