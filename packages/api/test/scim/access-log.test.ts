import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi } from '../plans/plan-api.js'
import { entraUser, haveDomain, patchOf, type Scim, useDirectory } from './scim-api.js'

describe('what a directory does', () => {
  const api = useApp()
  let scim: Scim

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    await memberWithRole(api, 'Olga', 'OWNER')
    await haveDomain(api, 'acme', 'acme.example')
    ;({ scim } = await useDirectory(api, 'acme'))
  })

  it('is told in the access log, in its token’s name', async () => {
    const { body: made } = await scim('POST', '/Users', entraUser('lena@acme.example'))
    const path = `/Users/${made.id}`
    for (const value of [false, true]) {
      await scim('PATCH', path, patchOf({ op: 'replace', path: 'active', value }))
    }
    await scim('DELETE', path)
    const subjectId = encodeGlobalId('User', made.id)
    const { body } = await api.ask(`{ organization(slug: "acme") {
      accessEvents(filter: { subjectId: "${subjectId}" }) { nodes { kind actor { kind name } } } } }`)
    const actor = { kind: 'TOKEN', name: 'SCIM' }
    const kinds = ['DEACTIVATED', 'REACTIVATED', 'DEACTIVATED', 'JOINED']
    expect(body.data.organization.accessEvents.nodes).toEqual(
      kinds.map((kind) => ({ kind, actor })),
    )
  })
})
