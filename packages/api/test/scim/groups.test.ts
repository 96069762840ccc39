import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi } from '../plans/plan-api.js'
import { patchOf, type Scim, useDirectory } from './scim-api.js'

describe('the groups of a directory', () => {
  const api = useApp()
  let scim: Scim
  const ids: Record<string, string> = {}

  const membersOf = async (role: string): Promise<readonly string[]> => {
    const { body } = await scim('GET', `/Groups/${role}`)
    return body.members.map(({ display }: { display: string }) => display).toSorted()
  }
  const member = (name: string) => ({ value: ids[name] })

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    for (const [name, role] of [
      ['Olga', 'OWNER'],
      ['Adam', 'ADMIN'],
      ['Vera', 'VIEWER'],
      ['Vito', 'VIEWER'],
    ] as const) {
      ids[name] = (await memberWithRole(api, name, role)).userId
    }
    ;({ scim } = await useDirectory(api, 'acme'))
  })

  it('are the roles that it can give', async () => {
    const { body } = await scim('GET', '/Groups?excludedAttributes=members')
    expect(body.Resources.map(({ id }: { id: string }) => id)).toEqual([
      'ADMIN',
      'PLANNER',
      'VIEWER',
      'AUDITOR',
    ])
    const named = await scim('GET', '/Groups?filter=displayName eq "planner"')
    expect(named.body.Resources).toMatchObject([{ id: 'PLANNER', members: [] }])
    expect(await membersOf('ADMIN')).toEqual(['Adam'])
    expect((await scim('POST', '/Groups', { displayName: 'CS' })).status).toBe(501)
    expect((await scim('GET', '/Groups/OWNER')).status).toBe(404)
  })

  it('give a role to whom is added, and take it from whom is removed', async () => {
    const add = patchOf({ op: 'Add', path: 'members', value: [member('Vera'), member('Vito')] })
    expect((await scim('PATCH', '/Groups/PLANNER', add)).status).toBe(200)
    expect(await membersOf('PLANNER')).toEqual(['Vera', 'Vito'])
    const one = patchOf({ op: 'remove', path: `members[value eq "${ids['Vera']}"]` })
    await scim('PATCH', '/Groups/PLANNER', one)
    expect(await membersOf('PLANNER')).toEqual(['Vito'])
    const listed = patchOf({ op: 'Remove', path: 'members', value: [member('Vito')] })
    await scim('PATCH', '/Groups/PLANNER', listed)
    expect(await membersOf('VIEWER')).toEqual(['Vera', 'Vito'])
  })

  it('lose nobody who was moved to another first', async () => {
    await scim(
      'PATCH',
      '/Groups/AUDITOR',
      patchOf({ op: 'add', path: 'members', value: [member('Vera')] }),
    )
    await scim(
      'PATCH',
      '/Groups/VIEWER',
      patchOf({ op: 'remove', path: `members[value eq "${ids['Vera']}"]` }),
    )
    expect(await membersOf('AUDITOR')).toEqual(['Vera'])
    await scim('PUT', '/Groups/AUDITOR', { displayName: 'Auditor', members: [member('Vito')] })
    expect(await membersOf('AUDITOR')).toEqual(['Vito'])
    expect(await membersOf('VIEWER')).toEqual(['Vera'])
  })

  it('leave owners what they are, and take nobody from outside', async () => {
    const add = patchOf({ op: 'add', path: 'members', value: [member('Olga')] })
    await scim('PATCH', '/Groups/VIEWER', add)
    expect(await membersOf('VIEWER')).toEqual(['Vera'])
    const both = [member('Vera'), { value: 'nobody' }]
    const refused = await scim(
      'PATCH',
      '/Groups/ADMIN',
      patchOf({ op: 'add', path: 'members', value: both }),
    )
    expect([refused.status, refused.body.scimType]).toEqual([400, 'invalidValue'])
    expect(await membersOf('ADMIN')).toEqual(['Adam'])
  })
})
