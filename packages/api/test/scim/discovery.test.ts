import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { type Scim, useDirectory } from './scim-api.js'

describe('a directory', () => {
  const api = useApp()
  let scim: Scim
  let token = ''

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    ;({ scim, token } = await useDirectory(api, 'acme'))
  })

  it('is told of what is served, and of errors, as SCIM has it', async () => {
    const { body } = await scim('GET', '/ServiceProviderConfig')
    expect(body).toMatchObject({ patch: { supported: true }, bulk: { supported: false } })
    expect((await scim('GET', '/ResourceTypes')).body.totalResults).toBe(2)
    const schema = await scim('GET', '/Schemas/urn:ietf:params:scim:schemas:core:2.0:User')
    expect(schema.body.attributes.map(({ name }: { name: string }) => name)).toContain('userName')
    for (const path of ['Nothing', 'Users/nobody', 'Schemas/none']) {
      const { status, body: told } = await scim('GET', `/${path}`)
      expect([status, told.status], path).toEqual([404, '404'])
    }
    const broken = await api.inject({
      method: 'POST',
      url: '/scim/v2/Users',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
      payload: '{',
    })
    expect(broken.statusCode).toBe(400)
    expect(broken.json().schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error'])
  })
})
