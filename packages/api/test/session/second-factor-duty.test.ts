import { beforeAll, describe, expect, it } from 'vitest'
import { memberWithRole } from '../members/members-of-roles.js'
import { useApp, type AskOptions } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { cookieOf, password } from './set-up-user.js'
import { signInMember } from './sign-in-member.js'
import { SoftwareAuthenticator } from './software-authenticator.js'
import { totp } from './totp.js'

const ORIGIN = 'http://localhost'
const NAME = '{ organization(slug: "acme") { id name } }'
const ORGANIZATIONS = '{ viewer { organizations { slug actions needsSecondFactor } } }'
const SET = `mutation ($isWanted: Boolean!) {
  setSecondFactorDuty(input: { organizationId: "acme", isWanted: $isWanted }) {
    ok { singleSignOn { wantsSecondFactor } } error { code }
  }
}`

describe('a second factor as a duty', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  let owner: { readonly userId: string; readonly as: AskOptions }
  let member: { readonly userId: string; readonly as: AskOptions }
  const device = new SoftwareAuthenticator(ORIGIN)

  const set = async (isWanted: boolean, as: AskOptions) => {
    const { body } = await api.ask(SET, { ...as, variables: { isWanted } })
    return body.errors?.[0].extensions.code ?? body.data.setSecondFactorDuty
  }
  const ask = async (query: string, as: AskOptions) => (await api.ask(query, as)).body
  const codeOf = async (query: string, as: AskOptions) =>
    (await ask(query, as)).errors?.[0].extensions.code
  const post = async (path: string, payload: object, { headers = {} }: AskOptions = {}) =>
    api.inject({
      method: 'POST',
      url: `/api/auth/${path}`,
      payload,
      headers: { ...headers, origin: `${ORIGIN}:80` },
    })
  const addPasskey = async (as: AskOptions) => {
    const asked = (await post('passkeys/add/begin', { password }, as)).json()
    const answer = device.make(asked)
    expect((await post('passkeys/add', { name: 'Key', answer }, as)).statusCode).toBe(201)
  }
  const signIn = async (email: string) => {
    const answer = await post('sign-in/email', { email, password })
    return asCookie(cookieOf(answer.headers['set-cookie']))
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(smallTeam().changes)
    owner = await memberWithRole(api, 'Olga', 'OWNER')
    member = await memberWithRole(api, 'Vera', 'VIEWER')
  })

  it('is wanted only by whoever has one, and may say how members sign in', async () => {
    expect(await set(true, member.as)).toBe('FORBIDDEN')
    expect(await set(true, owner.as)).toMatchObject({ error: { code: 'SECOND_FACTOR_MISSING' } })
    expect((await ask(NAME, member.as)).data.organization).not.toBeNull()
    const begun = await post('two-factor/enable', { password }, owner.as)
    const code = totp(begun.json<{ totpURI: string }>().totpURI)
    const confirmed = await post('two-factor/verify-totp', { code }, owner.as)
    owner = { ...owner, as: asCookie(cookieOf(confirmed.headers['set-cookie'])) }
    const wanted = await set(true, owner.as)
    expect(wanted.ok.singleSignOn.wantsSecondFactor).toBe(true)
  })

  it('closes the organization to sessions of a password alone, at once, and says why', async () => {
    expect(await codeOf(NAME, member.as)).toBe('SECOND_FACTOR_REQUIRED')
    const spanish = { ...member.as.headers, 'accept-language': 'es' }
    const told = await ask(NAME, { ...member.as, headers: spanish })
    expect(told.errors[0].message).toContain('segundo factor')
    const { organizations } = (await ask(ORGANIZATIONS, member.as)).data.viewer
    expect(organizations).toEqual([{ slug: 'acme', actions: [], needsSecondFactor: true }])
    const listed = await ask('{ organizations(first: 10) { nodes { name } } }', member.as)
    expect(listed.data.organizations.nodes).toEqual([])
    const { id } = (await ask(NAME, owner.as)).data.organization
    expect((await ask(`{ node(id: "${id}") { id } }`, member.as)).data.node).toBeNull()
    const records = await api.inject({
      url: '/records?organization=acme',
      headers: member.as.headers ?? {},
    })
    expect(records.statusCode).toBe(403)
  })

  it('lets them sign in all the same, and make no token that goes around it', async () => {
    const again = await signIn('vera@example.com')
    expect(await codeOf(NAME, again)).toBe('SECOND_FACTOR_REQUIRED')
    const create = `mutation { createApiToken(input: { name: "all" }) { ok { secret } error { code } } }`
    const made = (await ask(create, again)).data.createApiToken
    expect((await ask(NAME, { token: made.ok.secret })).data.organization).toBeNull()
  })

  it('opens to whoever adds a passkey, and to whoever signs in by it', async () => {
    await addPasskey(member.as)
    expect((await ask(NAME, member.as)).data.organization.name).toBeTruthy()
    const weak = await signIn('vera@example.com')
    expect(await codeOf(NAME, weak)).toBe('SECOND_FACTOR_REQUIRED')
    const asked = (await post('passkeys/sign-in/begin', {})).json()
    const entered = await post('passkeys/sign-in', { answer: device.sign(asked) })
    const strong = asCookie(cookieOf(entered.headers['set-cookie']))
    expect((await ask(NAME, strong)).data.organization.name).toBeTruthy()
  })

  it('counts for as long as the second factor is there', async () => {
    const { passkeys } = (await ask('{ viewer { passkeys { id } } }', member.as)).data.viewer
    await post('passkeys/remove', { id: passkeys[0].id, password }, member.as)
    expect(await codeOf(NAME, member.as)).toBe('SECOND_FACTOR_REQUIRED')
  })

  it('is shown of each member to whoever may change them', async () => {
    const query =
      '{ organization(slug: "acme") { memberships { member { name } hasSecondFactor } } }'
    const { memberships } = (await ask(query, owner.as)).data.organization
    expect(memberships).toEqual([
      { member: { name: 'Olga' }, hasSecondFactor: true },
      { member: { name: 'Vera' }, hasSecondFactor: false },
    ])
  })

  it('is a duty of whoever has the installation too, but of no token', async () => {
    const { id, cookie } = await signInMember(api, 'Ines', [])
    await api.database.pool.query('UPDATE app_user SET "instanceAdmin" = true WHERE id = $1', [id])
    const first = asCookie(cookie)
    expect(await codeOf(NAME, first)).toBe('SECOND_FACTOR_REQUIRED')
    const listed = await ask('{ organizations(first: 10) { nodes { slug } } }', first)
    expect(listed.data.organizations.nodes).toEqual([])
    const create = `mutation { createApiToken(input: { name: "all" }) { ok { secret } } }`
    const made = (await ask(create, first)).data.createApiToken
    expect((await ask(NAME, { token: made.ok.secret })).data.organization).toBeNull()
    expect((await ask(NAME, {})).data.organization).not.toBeNull()
  })

  it('ends when it is not wanted any more, which the access log tells', async () => {
    expect((await set(false, owner.as)).ok.singleSignOn.wantsSecondFactor).toBe(false)
    // What changes nothing is not told.
    await set(false, owner.as)
    expect((await ask(NAME, member.as)).data.organization).not.toBeNull()
    const query = `{ organization(slug: "acme") {
      accessEvents(filter: { kinds: [SECOND_FACTOR_WANTED, SECOND_FACTOR_RELEASED] }) {
        nodes { kind actor { name } }
      }
    } }`
    const { nodes } = (await ask(query, owner.as)).data.organization.accessEvents
    expect(nodes).toEqual([
      { kind: 'SECOND_FACTOR_RELEASED', actor: { name: 'Olga' } },
      { kind: 'SECOND_FACTOR_WANTED', actor: { name: 'Olga' } },
    ])
  })
})

function asCookie(cookie: string): AskOptions {
  return { token: null, headers: { cookie } }
}
