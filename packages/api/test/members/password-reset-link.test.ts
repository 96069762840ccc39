import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { newId } from '../../src/database/new-id.js'
import { memberWithRole } from './members-of-roles.js'
import { insertOrganizations } from '../database/insert-organizations.js'

describe('a link for a new password that is handed over', () => {
  const api = useApp()
  const people: Record<string, { readonly userId: string; readonly as: AskOptions }> = {}

  const ask = async (as: AskOptions, about: string) => {
    const query = `mutation ($input: MakePasswordResetLinkInput!) {
      makePasswordResetLink(input: $input) { ok { link } error { code } } }`
    const input = { organizationId: 'acme', userId: encodeGlobalId('User', about) }
    const { body } = await api.ask(query, { ...as, variables: { input } })
    return body.errors?.[0].extensions.code ?? body.data.makePasswordResetLink
  }
  const codeOf = async (by: string, about: string) =>
    (await ask(people[by]!.as, people[about]!.userId)).error?.code ?? 'OK'

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    for (const [name, role] of [
      ['Olga', 'OWNER'],
      ['Adam', 'ADMIN'],
      ['Vera', 'VIEWER'],
      ['Wanda', 'VIEWER'],
      ['Ines', 'VIEWER'],
    ] as const) {
      people[name] = await memberWithRole(api, name, role)
    }
    const elsewhere = newId()
    await insertOrganizations(api.database.pool, { id: elsewhere, slug: 'other' })
    await api.session.users.addMembership(people['Wanda']!.userId, elsewhere, 'VIEWER')
    await api.database.prisma.user.update({
      where: { id: people['Ines']!.userId },
      data: { instanceAdmin: true },
    })
    await api.session.principals.forget(null)
  })

  it('lets its holder choose another, by whoever may manage them', async () => {
    const made = await ask(people['Adam']!.as, people['Vera']!.userId)
    const token = new URL(made.ok.link).hash.split('=')[1]
    const password = 'a lamp beside the window'
    const reset = await api.inject({
      method: 'POST',
      url: '/password-reset',
      payload: { token, password },
    })
    expect(reset.statusCode).toBe(200)
    const signedIn = await api.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'vera@example.com', password },
    })
    expect(signedIn.statusCode).toBe(200)
  })

  it('is not made by whoever may not manage members, or by less than they may', async () => {
    expect(await ask(people['Wanda']!.as, people['Vera']!.userId)).toBe('FORBIDDEN')
    expect(await codeOf('Adam', 'Olga')).toBe('GRANTS_MORE')
    expect(await codeOf('Olga', 'Adam')).toBe('OK')
  })

  it('is not made for somebody who is a member elsewhere as well', async () => {
    expect(await codeOf('Olga', 'Wanda')).toBe('GRANTS_MORE')
  })

  it('is made by the owner of the installation for everybody, and for them by nobody else', async () => {
    expect(await codeOf('Ines', 'Wanda')).toBe('OK')
    expect(await codeOf('Olga', 'Ines')).toBe('GRANTS_MORE')
    expect(await codeOf('Ines', 'Ines')).toBe('OK')
  })

  it('is made for members alone', async () => {
    expect((await ask(people['Ines']!.as, newId())).error.code).toBe('NOT_FOUND')
  })

  it('tells owners of an organization who has a second factor', async () => {
    await api.database.prisma.user.update({
      where: { id: people['Adam']!.userId },
      data: { twoFactorEnabled: true },
    })
    const { body } = await api.ask(
      '{ organization(slug: "acme") { memberships { member { name } hasSecondFactor } } }',
      people['Olga']!.as,
    )
    const having = body.data.organization.memberships
      .filter(({ hasSecondFactor }: { hasSecondFactor: boolean }) => hasSecondFactor)
      .map(({ member }: { member: { name: string } }) => member.name)
    expect(having).toEqual(['Adam'])
  })
})
