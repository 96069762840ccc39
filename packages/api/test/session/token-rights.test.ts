import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { signInMember } from './sign-in-member.js'
import { insertOrganizations } from '../database/insert-organizations.js'

/** What asks: nobody but the holder of that token, or of that cookie. */
type Asker = { readonly token: string } | { readonly token: null; readonly headers: Cookie }
interface Cookie extends Record<string, string> {
  readonly cookie: string
}
interface Made {
  readonly id: string
  readonly secret: string
}

describe('the rights of tokens', () => {
  const api = useApp()
  const [north, south] = [newId(), newId()]
  let [ana, bo]: Asker[] = []
  let anaId = ''

  beforeAll(async () => {
    await insertOrganizations(
      api.database.pool,
      { id: north, slug: 'north' },
      { id: south, slug: 'south' },
    )
    const signedIn = await signInMember(api, 'Ana', [north, south])
    anaId = signedIn.id
    ana = withCookie(signedIn.cookie)
    bo = withCookie((await signInMember(api, 'Bo', [north, south])).cookie)
  })

  const withCookie = (cookie: string): Asker => ({ token: null, headers: { cookie } })
  const withToken = ({ secret }: Made): Asker => ({ token: secret })
  const root = (): Asker => ({ token: api.token })

  async function make(asker: Asker | undefined, organizationIds?: string[]): Promise<Made> {
    const ids = organizationIds?.map((id) => encodeGlobalId('Organization', id))
    const { body } = await api.ask(
      `mutation ($input: CreateApiTokenInput!) {
        createApiToken(input: $input) { ok { secret token { id } } error { code } }
      }`,
      { ...asker, variables: { input: { name: 'a token', organizationIds: ids } } },
    )
    const { token, secret } = body.data.createApiToken.ok
    return { id: token.id, secret }
  }

  async function revokes(asker: Asker | undefined, { id, secret }: Made): Promise<boolean> {
    const { body } = await api.ask(
      `mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { ok { revokedId } error { code } } }`,
      { ...asker, variables: { id } },
    )
    const { ok, error } = body.data.revokeApiToken
    const { status } = await api.ask('{ viewer { name } }', { token: secret })
    const revoked = ok?.revokedId === id
    expect(status).toBe(revoked ? 401 : 200)
    expect(error?.code ?? null).toBe(revoked ? null : 'NOT_FOUND')
    return revoked
  }

  async function listed(asker: Asker | undefined): Promise<string[]> {
    const query = '{ viewer { apiTokens { id } othersApiTokens { token { id } } } }'
    const { apiTokens, othersApiTokens } = (await api.ask(query, asker)).body.data.viewer
    const others = othersApiTokens.map(({ token }: { token: object }) => token)
    return [...apiTokens, ...others].map(({ id }: { id: string }) => id)
  }

  async function mayDo(asker: Asker | undefined): Promise<Record<string, string[]>> {
    const { body } = await api.ask('{ viewer { organizations { slug actions } } }', asker)
    const organizations: { slug: string; actions: string[] }[] = body.data.viewer.organizations
    return Object.fromEntries(organizations.map(({ slug, actions }) => [slug, actions]))
  }

  it('of an organization that their user has left are none', async () => {
    const [both, all] = [await make(ana, [north, south]), await make(ana)]
    expect(Object.keys(await mayDo(withToken(both)))).toEqual(['north', 'south'])
    await api.database.prisma.membership.deleteMany({
      where: { userId: anaId, organizationId: south },
    })
    await api.session.principals.forget(null)
    for (const asker of [withToken(both), withToken(all)]) {
      const rights = await mayDo(asker)
      expect(Object.keys(rights)).toEqual(['north'])
      expect(rights['north']).toContain('organization.change')
    }
    await api.session.users.addMembership(anaId, south)
    await api.session.principals.forget(null)
    expect(Object.keys(await mayDo(withToken(both)))).toEqual(['north', 'south'])
  })

  it('of every organization are the user’s who may enter every organization', async () => {
    const [listing, all] = [await make(ana, [north]), await make(ana)]
    await api.database.prisma.membership.deleteMany({ where: { userId: anaId } })
    await api.database.prisma.user.update({ where: { id: anaId }, data: { instanceAdmin: true } })
    await api.session.principals.forget(null)
    expect(Object.keys(await mayDo(withToken(listing)))).toEqual(['north'])
    expect(Object.keys(await mayDo(withToken(all)))).toEqual(['north', 'south'])
    await api.database.prisma.user.update({ where: { id: anaId }, data: { instanceAdmin: false } })
    await api.session.principals.forget(null)
    expect(await mayDo(withToken(listing))).toEqual({})
    expect(await mayDo(withToken(all))).toEqual({})
    for (const id of [north, south]) await api.session.users.addMembership(anaId, id)
    await api.session.principals.forget(null)
  })

  it('do not reach the tokens of another user, nor those of the installation', async () => {
    const [own, wide] = [await make(ana, [north]), await make(ana)]
    const installations = await make(root(), [north])
    const ofBo = withToken(await make(bo))
    const ofBoInNorth = withToken(await make(bo, [north]))
    for (const token of [own, wide, installations]) {
      for (const asker of [bo, ofBo, ofBoInNorth]) {
        expect(await listed(asker)).not.toContain(token.id)
        expect(await revokes(asker, token)).toBe(false)
      }
    }
    for (const token of [own, wide]) {
      expect(await listed(ana)).toContain(token.id)
      expect(await revokes(ana, token)).toBe(true)
    }
  })

  it('let who may enter every organization revoke anyone’s', async () => {
    for (const token of [await make(ana, [north]), await make(bo), await make(root(), [south])]) {
      expect(await listed(root())).toContain(token.id)
      expect(await revokes(root(), token)).toBe(true)
    }
  })

  it('let a token revoke what lies within it, of its own owner', async () => {
    const inNorth = withToken(await make(ana, [north]))
    const [narrow, equal] = [await make(ana, []), await make(ana, [north])]
    const [other, wider, all] = [
      await make(ana, [south]),
      await make(ana, [north, south]),
      await make(ana),
    ]
    for (const token of [other, wider, all]) {
      expect(await listed(inNorth)).not.toContain(token.id)
      expect(await revokes(inNorth, token)).toBe(false)
    }
    for (const token of [narrow, equal]) {
      expect(await listed(inNorth)).toContain(token.id)
      expect(await revokes(inNorth, token)).toBe(true)
    }
  })

  it('are withdrawn from who revokes the token they ask with', async () => {
    const made = await make(ana, [north])
    expect(await revokes(withToken(made), made)).toBe(true)
  })
})
