import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { runSql } from '../database/run-sql.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { signInMember } from '../session/sign-in-member.js'
import { importAs, memberWhoImports } from '../imports/import-as.js'
import { memberWithRole } from './members-of-roles.js'

const WAIT = { timeout: 30_000 }

describe('the access log', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  let owner: { readonly userId: string; readonly as: AskOptions }
  let team = ''

  const mutate = async (name: string, fields: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ok { ${fields} } error { code } } }`
    const { body } = await api.ask(query, { ...owner.as, variables: { input } })
    return body.data[name]
  }
  const invite = async (input: object) =>
    mutate('inviteMember', 'link invitation { id }', { organizationId: 'acme', ...input })
  const ask = async (fields: string, as: AskOptions = owner.as) => {
    const { body } = await api.ask(`{ organization(slug: "acme") { ${fields} } }`, as)
    return body.errors?.[0]?.extensions.code ?? body.data.organization
  }
  const events = async (args = '') => {
    const fields = `kind actor { kind name } subject
      before { role teams { name } } after { role teams { name } }`
    return (await ask(`accessEvents${args} { nodes { ${fields} } }`)).accessEvents.nodes
  }
  const denials = async () => {
    const fields = 'actor { name } action count'
    return (await ask(`accessDenials { ${fields} }`)).accessDenials
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes)
    owner = await memberWithRole(api, 'Olga', 'OWNER')
    team = encodeGlobalId('Team', await onlyOrganization(api), ids.team)
  })

  it('tells who was let in, given another role, and put out, by whom', async () => {
    const made = await invite({ email: 'tess@example.com', role: 'TEAM_MANAGER', teamIds: [team] })
    const token = new URLSearchParams(new URL(made.ok.link).hash.slice(1)).get('token')
    const who = { token, name: 'Tess', email: 'tess@example.com', password: 'a long secret' }
    await api.inject({ method: 'POST', url: '/invitation', payload: who })
    const { memberships } = await ask('memberships { member { id name } }')
    const userId = memberships.find((each: Named) => each.member.name === 'Tess').member.id
    const tess = { organizationId: 'acme', userId }
    for (const change of [{ role: 'VIEWER' }, { isActive: false }, { isActive: true }]) {
      await mutate('updateMembership', 'membership { role }', { ...tess, ...change })
    }
    // What changes nothing is not told.
    await mutate('updateMembership', 'membership { role }', { ...tess, role: 'VIEWER' })
    const open = await invite({ role: 'AUDITOR' })
    await mutate('revokeInvitation', 'revokedId', { id: open.ok.invitation.id })

    const olga = { kind: 'USER', name: 'Olga' }
    const manager = { role: 'TEAM_MANAGER', teams: [{ name: 'East' }] }
    const viewer = { role: 'VIEWER', teams: [] }
    const auditor = { role: 'AUDITOR', teams: [] }
    const about = (subject: string | null, kind: string, before: unknown, after: unknown) => ({
      kind,
      actor: olga,
      subject,
      before,
      after,
    })
    const expected = [
      about(null, 'INVITATION_REVOKED', auditor, null),
      about(null, 'INVITED', null, auditor),
      about('Tess', 'REACTIVATED', null, viewer),
      about('Tess', 'DEACTIVATED', viewer, null),
      about('Tess', 'MEMBERSHIP_CHANGED', manager, viewer),
      { ...about('Tess', 'JOINED', null, manager), actor: { kind: 'USER', name: 'Tess' } },
      about('tess@example.com', 'INVITED', null, manager),
    ]
    expect(await events()).toEqual(expected)
    expect(await events('(filter: { kinds: [JOINED] })')).toEqual([expected[5]])
    expect(await events(`(filter: { subjectId: "${userId}" })`)).toEqual(expected.slice(2, 6))
    const page = async (args: string) =>
      (
        await ask(
          `accessEvents(${args}) { totalCount pageInfo { endCursor startCursor } nodes { kind } }`,
        )
      ).accessEvents
    const first = await page('first: 3')
    expect(first.totalCount).toBe(7)
    const rest = await page(`first: 10, after: "${first.pageInfo.endCursor}"`)
    const kinds = expected.map(({ kind }) => ({ kind }))
    expect([...first.nodes, ...rest.nodes]).toEqual(kinds)
    const back = await page(`last: 2, before: "${rest.pageInfo.startCursor}"`)
    expect(back.nodes).toEqual(kinds.slice(1, 3))
  })

  it('is not written of what is refused', async () => {
    const before = await events()
    const userId = encodeGlobalId('User', owner.userId)
    const last = { organizationId: 'acme', userId, isActive: false }
    expect((await mutate('updateMembership', 'membership { role }', last)).error.code).toBe(
      'LAST_OWNER',
    )
    expect(await events()).toEqual(before)
  })

  it('counts what somebody is refused, in every way in, and is for those who may read it', async () => {
    const viewer = await memberWithRole(api, 'Vera', 'VIEWER')
    expect(await ask('accessEvents { nodes { kind } }', viewer.as)).toBe('FORBIDDEN')
    expect(await ask('audit { nodes { revision } }', viewer.as)).toBe('FORBIDDEN')
    const { cookie } = viewer.as.headers as { readonly cookie: string }
    const upload = await api.inject({
      method: 'POST',
      url: '/imports?organization=acme&filename=a.csv',
      headers: { cookie, 'content-type': 'text/csv' },
      payload: 'a,b\n1,2\n',
    })
    expect(upload.statusCode).toBe(403)
    const expected = [
      { actor: { name: 'Vera' }, action: 'audit.read', count: 2 },
      { actor: { name: 'Vera' }, action: 'import.write', count: 1 },
    ]
    await expect.poll(denials, WAIT).toHaveLength(2)
    expect(await denials()).toEqual(expect.arrayContaining(expected))
    expect(await ask('audit { nodes { revision } }', viewer.as)).toBe('FORBIDDEN')
    await expect
      .poll(denials, WAIT)
      .toContainEqual({ actor: { name: 'Vera' }, action: 'audit.read', count: 3 })
  })

  it('counts what of a plan somebody may not do', async () => {
    const manager = await memberWithRole(api, 'Manu', 'TEAM_MANAGER', [ids.team])
    const query = `mutation { updateOrganization(input: {
      organizationId: "acme", change: { name: "Mine" } }) { error { problems { code } } } }`
    const { body } = await api.ask(query, manager.as)
    expect(body.data.updateOrganization.error.problems).toEqual([{ code: 'NOT_ALLOWED' }])
    await expect
      .poll(denials, WAIT)
      .toContainEqual({ actor: { name: 'Manu' }, action: 'organization.configure', count: 1 })
  })

  it('counts what of an import somebody may not do, once, and not what is only tried', async () => {
    const ines = await memberWhoImports(api, 'Ines', [ids.team])
    const content =
      'id,name,acv,segment,since\nA-1,One,1000,SMB,2024-01-31\nA-2,Two,1,SMB,2024-01-31\n'
    const file = { name: 'accounts.csv', content }
    for (const dryRun of [true, false]) {
      const { status, refusedRows } = await importAs(api, ines.as, file, { dryRun })
      expect([status, refusedRows.map(({ code }) => code)]).toEqual([
        'REFUSED',
        ['NOT_ALLOWED', 'NOT_ALLOWED'],
      ])
    }
    await expect
      .poll(denials, WAIT)
      .toContainEqual({ actor: { name: 'Ines' }, action: 'organization.change', count: 1 })
  })

  it('tells nothing of another organization, nor of whoever may not enter', async () => {
    await planApi(api, 'globex').create()
    const rows = await runSql(api.url, 'SELECT DISTINCT "organizationId" FROM access_denial')
    expect(rows).toHaveLength(1)
    const { cookie } = await signInMember(api, 'Stan', [])
    const stranger = { token: null, headers: { cookie } }
    expect(await ask('accessEvents { nodes { kind } }', stranger)).toBeNull()
  })
})

interface Named {
  readonly member: { readonly name: string }
}
