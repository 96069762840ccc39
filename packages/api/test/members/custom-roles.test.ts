import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { memberWithRole } from './members-of-roles.js'

describe('a role of an organization’s own', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  let owner: { readonly userId: string; readonly as: AskOptions }
  let admin: { readonly userId: string; readonly as: AskOptions }
  let bo: { readonly userId: string; readonly as: AskOptions }
  let team = ''

  const mutate = async (name: string, fields: string, input: object, as: AskOptions = owner.as) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
      ok { ${fields} } error { code message problems { path } } } }`
    const { body } = await api.ask(query, { ...as, variables: { input } })
    return body.errors?.[0]?.extensions.code ?? body.data[name]
  }
  const create = async (input: object, as?: AskOptions) =>
    mutate(
      'createCustomRole',
      'role { id name actions isAboutTeams }',
      { organizationId: 'acme', ...input },
      as,
    )
  const give = async (userId: string, input: object, as?: AskOptions) =>
    mutate(
      'updateMembership',
      'membership { role customRole { name } teams { name } }',
      { organizationId: 'acme', userId: encodeGlobalId('User', userId), ...input },
      as,
    )
  const actionsOf = async (as: AskOptions) =>
    (await api.ask('{ viewer { organizations { actions } } }', as)).body.data.viewer
      .organizations[0]?.actions
  const costOf = async (as: AskOptions) => {
    const { body } = await api.ask(
      '{ organization(slug: "acme") { people { nodes { loadedCost { amountMinor } } } } }',
      as,
    )
    return body.data.organization.people.nodes[0].loadedCost
  }
  const inUse = async () => {
    const query = '{ organization(slug: "acme") { customRoles { count role { id name } } } }'
    return (await api.ask(query, owner.as)).body.data.organization.customRoles
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes)
    owner = await memberWithRole(api, 'Olga', 'OWNER')
    admin = await memberWithRole(api, 'Adam', 'ADMIN')
    bo = await memberWithRole(api, 'Bo', 'VIEWER')
    team = encodeGlobalId('Team', await onlyOrganization(api), ids.team)
    const loadedCost = { amountMinor: 9_000_000, currency: 'USD' }
    const change = { person: { id: ids.person }, loadedCost, effective: '2026-01-01' }
    await acme.apply([{ updatePerson: change }])
  })

  it('allows what it says, and is changed for whoever has it at once', async () => {
    const made = await create({ name: ' Finance ', actions: ['pay.read', 'organization.export'] })
    const { id } = made.ok.role
    expect(made.ok.role).toMatchObject({
      name: 'Finance',
      // In the order of the list.
      actions: ['organization.read', 'organization.export', 'pay.read'],
      isAboutTeams: false,
    })
    expect(await costOf(bo.as)).toBeNull()
    expect(await give(bo.userId, { role: 'CUSTOM', customRoleId: id })).toMatchObject({
      ok: { membership: { role: 'CUSTOM', customRole: { name: 'Finance' }, teams: [] } },
    })
    expect(await actionsOf(bo.as)).toEqual(made.ok.role.actions)
    expect(await costOf(bo.as)).toEqual({ amountMinor: 9_000_000 })
    const changed = await mutate('updateCustomRole', 'role { name actions }', {
      id,
      name: 'Books',
      actions: ['audit.read'],
    })
    expect(changed.ok.role).toEqual({ name: 'Books', actions: ['organization.read', 'audit.read'] })
    expect(await actionsOf(bo.as)).toEqual(changed.ok.role.actions)
    expect(await costOf(bo.as)).toBeNull()
    expect(await inUse()).toEqual([{ count: 1, role: { id, name: 'Books' } }])
    const used = await mutate('deleteCustomRole', 'deletedId', { id })
    expect(used.error).toMatchObject({
      code: 'ROLE_IN_USE',
      message: 'This role is in use by 1 member or invitation: give them another one first.',
    })
    await give(bo.userId, { role: 'VIEWER' })
    expect(await mutate('deleteCustomRole', 'deletedId', { id })).toMatchObject({
      ok: { deletedId: id },
    })
    expect(await inUse()).toEqual([])
    const gone = await give(bo.userId, { role: 'CUSTOM', customRoleId: id })
    expect(gone.error.problems).toEqual([{ path: ['input', 'customRoleId'] }])
    const { body } = await api.ask(
      `{ organization(slug: "acme") { accessEvents(filter: { kinds: [ROLE_CREATED, ROLE_CHANGED, ROLE_DELETED] }) {
        nodes { kind subject before { customRole actions } after { customRole actions } } } } }`,
      owner.as,
    )
    const finance = { customRole: 'Finance', actions: made.ok.role.actions }
    const books = { customRole: 'Books', actions: changed.ok.role.actions }
    expect(body.data.organization.accessEvents.nodes).toEqual([
      { kind: 'ROLE_DELETED', subject: 'Books', before: books, after: null },
      { kind: 'ROLE_CHANGED', subject: 'Books', before: finance, after: books },
      { kind: 'ROLE_CREATED', subject: 'Finance', before: null, after: finance },
    ])
  })

  it('can be about teams, which are given with it', async () => {
    const made = await create({
      name: 'Pod lead',
      actions: ['organization.change', 'pay.read'],
      isAboutTeams: true,
    })
    const customRoleId = made.ok.role.id
    const none = await give(bo.userId, { role: 'CUSTOM', customRoleId })
    expect(none.error.code).toBe('NEEDS_TEAMS')
    const lead = { role: 'CUSTOM', customRoleId, teamIds: [team] }
    expect((await give(bo.userId, lead)).ok.membership.teams).toEqual([{ name: 'East' }])
    const rename = (as: AskOptions) =>
      mutate(
        'updateTeam',
        'revision',
        {
          organizationId: 'acme',
          change: { team: { id: team }, name: 'East 2', effective: '2026-02-01' },
        },
        as,
      )
    expect((await rename(bo.as)).error).toBeNull()
    const settings = await mutate(
      'updateOrganization',
      'revision',
      { organizationId: 'acme', change: { name: 'Mine' } },
      bo.as,
    )
    expect(settings.error.code).toBe('NOT_ALLOWED')
    await give(bo.userId, { role: 'VIEWER' })
  })

  it('is given by an invitation, and kept while that is open', async () => {
    const made = await create({ name: 'Guest', actions: [] })
    const { id } = made.ok.role
    const invited = await mutate(
      'inviteMember',
      'link invitation { id role customRole { name } }',
      { organizationId: 'acme', role: 'CUSTOM', customRoleId: id, email: 'gus@example.com' },
    )
    expect(invited.ok.invitation).toMatchObject({ role: 'CUSTOM', customRole: { name: 'Guest' } })
    expect((await mutate('deleteCustomRole', 'deletedId', { id })).error.code).toBe('ROLE_IN_USE')
    const token = new URLSearchParams(new URL(invited.ok.link).hash.slice(1)).get('token')
    const look = await api.inject({ method: 'POST', url: '/invitation/look', payload: { token } })
    expect(look.json()).toMatchObject({ role: 'CUSTOM', customRole: 'Guest' })
    await mutate('revokeInvitation', 'revokedId', { id: invited.ok.invitation.id })
    expect((await mutate('deleteCustomRole', 'deletedId', { id })).error).toBeNull()
  })

  it('gives nobody more than whoever makes, changes or gives it has', async () => {
    expect((await create({ name: 'Boss', actions: ['owner.write'] })).error.problems).toEqual([
      { path: ['input', 'actions'] },
    ])
    const manager = await create({ name: 'People', actions: ['member.write'] })
    const people = await memberWithRole(api, 'Pia', 'VIEWER')
    await give(people.userId, { role: 'CUSTOM', customRoleId: manager.ok.role.id })
    expect((await create({ name: 'More', actions: ['pay.read'] }, people.as)).error.code).toBe(
      'GRANTS_MORE',
    )
    const pay = await create({ name: 'Pay', actions: ['pay.read'] }, admin.as)
    const { id } = pay.ok.role
    for (const input of [
      { id, name: 'Mine' },
      { id, actions: [] },
    ]) {
      const refused = await mutate('updateCustomRole', 'role { id }', input, people.as)
      expect(refused.error.code).toBe('GRANTS_MORE')
    }
    expect((await mutate('deleteCustomRole', 'deletedId', { id }, people.as)).error.code).toBe(
      'GRANTS_MORE',
    )
    const given = await give(bo.userId, { role: 'CUSTOM', customRoleId: id }, people.as)
    expect(given.error.code).toBe('GRANTS_MORE')
    const own = { id: manager.ok.role.id, actions: ['member.write', 'pay.read'] }
    expect((await mutate('updateCustomRole', 'role { id }', own, people.as)).error.code).toBe(
      'GRANTS_MORE',
    )
    expect(await create({ name: 'X', actions: [] }, bo.as)).toBe('FORBIDDEN')
  })

  it.each([
    ['a blank name', { name: ' ', actions: [] }, 'name'],
    ['a long name', { name: 'x'.repeat(101), actions: [] }, 'name'],
    ['an action that there is not', { name: 'A', actions: ['fly'] }, 'actions'],
    ['an action over the installation', { name: 'A', actions: ['organization.create'] }, 'actions'],
  ])('is refused with %s', async (_what, input, field) => {
    expect((await create(input)).error.problems).toEqual([{ path: ['input', field] }])
  })

  it('has a name of its own, and is named beside CUSTOM alone', async () => {
    const [first, second] = await Promise.all([
      create({ name: 'Twin', actions: [] }),
      create({ name: 'Twin', actions: [] }),
    ])
    const refused = [first, second].find(({ error }) => error !== null)
    expect(refused.error.message).toBe('“name” is already in use.')
    const { id } = (first.ok ?? second.ok).role
    expect(await give(bo.userId, { role: 'VIEWER', customRoleId: id })).toBe('BAD_USER_INPUT')
    expect(await give(bo.userId, { role: 'CUSTOM' })).toBe('BAD_USER_INPUT')
    const elsewhere = encodeGlobalId('CustomRole', ids.team, ids.team)
    expect((await mutate('updateCustomRole', 'role { id }', { id: elsewhere })).error.code).toBe(
      'NOT_FOUND',
    )
  })

  it('is made of actions that have names in each language', async () => {
    const ask = async (language: string) => {
      const headers = { ...owner.as.headers, 'accept-language': language }
      const query = '{ accessActions { name label roles isForCustomRoles } }'
      return (await api.ask(query, { ...owner.as, headers })).body.data.accessActions
    }
    const [english, spanish] = await Promise.all([ask('en'), ask('es')])
    const pay = { name: 'pay.read', roles: ['OWNER', 'ADMIN', 'AUDITOR'], isForCustomRoles: true }
    expect(english).toContainEqual({ ...pay, label: 'See and set what people cost' })
    expect(spanish).toContainEqual({ ...pay, label: 'Ver y fijar lo que cuesta cada persona' })
    expect(english).toContainEqual(
      expect.objectContaining({ name: 'owner.write', roles: ['OWNER'], isForCustomRoles: false }),
    )
  })
})
