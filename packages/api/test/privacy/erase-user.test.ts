import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { rowsNaming } from './rows-naming.js'

const NAMES = /quentin/i

describe('a user who may not enter any more', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  let organizationId = ''
  let subjectId = ''
  let user: { readonly userId: string; readonly as: AskOptions }

  const erase = async () => {
    const query = `mutation ($input: ErasePersonalDataInput!) { erasePersonalData(input: $input) {
      ok { pseudonym revision } error { code message } } }`
    const input = { organizationId: 'acme', subjectId, names: ['Quentin', 'quentin@example.com'] }
    return (await api.ask(query, { variables: { input } })).body.data.erasePersonalData
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(smallTeam().changes)
    organizationId = await onlyOrganization(api)
    await memberWithRole(api, 'Olga', 'OWNER')
    user = await memberWithRole(api, 'Quentin', 'ADMIN')
    subjectId = encodeGlobalId('User', user.userId)
    const team = { name: 'Pod', kind: 'POD', effective: '2026-01-01' }
    await acme.apply([{ createTeam: team }], { title: 'A pod, says Quentin' }, user.as)
    await scenarios.create('Mine', [{ createTeam: { ...team, name: 'Other' } }], {}, user.as)
    await api.ask(
      `mutation { inviteMember(input: { organizationId: "acme", email: "quentin@example.com", role: VIEWER }) { ok { link } error { code } } }`,
      user.as,
    )
    await acme.apply([
      {
        updateOrganization: {
          approvalRule: 'NAMED',
          approvers: ['quentin@example.com', 'olga@example.com'],
          approvalOverChanges: 10_000,
          effective: '2026-01-01',
        },
      },
    ])
  })

  it('is not erased as long as they may', async () => {
    const { error } = await erase()
    expect(error).toEqual({
      code: 'STILL_HERE',
      message: '“Quentin” may still enter: end the membership first.',
    })
  })

  it('is erased from what they did, and cannot sign in any more', async () => {
    const ended = await api.ask(
      `mutation ($id: ID!) { updateMembership(input: { organizationId: "acme", userId: $id, isActive: false }) { ok { membership { isActive } } error { code } } }`,
      { variables: { id: subjectId } },
    )
    expect(ended.body.data.updateMembership.error).toBeNull()
    const { body } = await api.ask(
      `query ($id: ID!) { organization(slug: "acme") {
        dataSubjects(search: "quent") { kind name email isHere }
        personalData(subjectId: $id) { data } } }`,
      { variables: { id: subjectId } },
    )
    const { dataSubjects, personalData } = body.data.organization
    expect(dataSubjects).toEqual([
      { kind: 'USER', name: 'Quentin', email: 'quentin@example.com', isHere: false },
    ])
    expect(personalData.data.user).toMatchObject({ email: 'quentin@example.com', role: 'ADMIN' })
    expect(personalData.data.plans.map(({ title }: { title: string }) => title)).toEqual([
      'A pod, says Quentin',
    ])
    const { ok, error } = await erase()
    expect(error).toBeNull()
    expect(await rowsNaming(api.database.pool, NAMES)).toEqual([])
    const audit = await acme.read('audit(first: 3) { nodes { title actor { name } } }')
    expect(audit.audit.nodes.at(-1)).toEqual({
      title: `A pod, says ${ok.pseudonym}`,
      actor: { name: ok.pseudonym },
    })
    const { approvers } = await acme.read('approvers')
    expect(approvers).toEqual(['olga@example.com'])
    const answer = await api.ask('{ viewer { name } }', user.as)
    expect(answer.body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await erase()).error.code).toBe('NOT_FOUND')
  })

  it('who can enter another organization is erased from this one alone', async () => {
    const other = planApi(api, 'other')
    await other.create()
    const { rows } = await api.database.pool.query<{ id: string }>(
      `SELECT id FROM organization WHERE slug = 'other'`,
    )
    await api.database.prisma.user.create({
      data: {
        id: 'both',
        name: 'Quentin',
        email: 'quentin@example.com',
        memberships: {
          create: [
            { organizationId, role: 'VIEWER', deactivatedAt: new Date() },
            { organizationId: rows[0]!.id, role: 'VIEWER' },
          ],
        },
      },
    })
    subjectId = encodeGlobalId('User', 'both')
    expect((await erase()).error).toBeNull()
    const left = await rowsNaming(api.database.pool, NAMES)
    expect(left).toEqual([expect.stringMatching(/^app_user: /)])
  })
})
