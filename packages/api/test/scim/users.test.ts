import { beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi } from '../plans/plan-api.js'
import { signInMember } from '../session/sign-in-member.js'
import { entraUser, haveDomain, patchOf, type Scim, scimWith, useDirectory } from './scim-api.js'

describe('a directory', () => {
  const api = useApp()
  let scim: Scim
  let token = ''
  let owner: { readonly userId: string; readonly as: AskOptions }

  const membershipOf = async (email: string) => {
    const { rows } = await api.database.pool.query(
      `SELECT slug, m.role, "deactivatedAt" IS NULL AS active FROM membership m
       JOIN app_user u ON u.id = "userId" JOIN organization o ON o.id = "organizationId"
       WHERE email = $1 ORDER BY slug`,
      [email],
    )
    return rows
  }
  const make = async (userName: string, more: object = {}) =>
    (await scim('POST', '/Users', entraUser(userName, more))).body.id as string

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    owner = await memberWithRole(api, 'Olga', 'OWNER')
    await planApi(api, 'globex').create()
    await haveDomain(api, 'acme', 'acme.example')
    ;({ scim, token } = await useDirectory(api, 'acme'))
  })

  it('lets somebody in, as Entra ID asks, and finds them as it looks for them', async () => {
    const before = await scim('GET', '/Users?filter=userName eq "lena@acme.example"')
    expect([before.status, before.body.totalResults, before.body.Resources]).toEqual([200, 0, []])
    const made = await scim('POST', '/Users', entraUser('Lena@acme.example'))
    expect(made.status).toBe(201)
    expect(made.type).toContain('application/scim+json')
    expect(made.body).toMatchObject({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      userName: 'lena@acme.example',
      externalId: 'entra-Lena@acme.example',
      displayName: 'Lena Ortiz',
      name: { givenName: 'Lena', familyName: 'Ortiz' },
      active: true,
      emails: [{ value: 'lena@acme.example', primary: true }],
      groups: [{ value: 'VIEWER', display: 'Viewer' }],
      meta: {
        resourceType: 'User',
        location: expect.stringContaining(`/scim/v2/Users/${made.body.id}`),
      },
    })
    expect(await membershipOf('lena@acme.example')).toEqual([
      { slug: 'acme', role: 'VIEWER', active: true },
    ])
    for (const filter of [
      'userName eq "LENA@acme.example"',
      'externalId eq "entra-Lena@acme.example"',
      'emails.value eq "lena@acme.example"',
      `id eq "${made.body.id}"`,
    ]) {
      const found = await scim('GET', `/Users?filter=${encodeURIComponent(filter)}`)
      expect(
        found.body.Resources.map(({ id }: { id: string }) => id),
        filter,
      ).toEqual([made.body.id])
    }
    expect((await scim('GET', `/Users/${made.body.id}`)).body).toEqual(made.body)
  })

  it('makes nobody twice, and nobody of a domain that the organization has not proved', async () => {
    await make('twice@acme.example')
    const again = await scim('POST', '/Users', entraUser('twice@acme.example'))
    expect([again.status, again.body]).toEqual([
      409,
      {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
        status: '409',
        scimType: 'uniqueness',
        detail: 'A member has that userName or e-mail address.',
      },
    ])
    const [one, two] = await Promise.all([
      scim('POST', '/Users', entraUser('race@acme.example')),
      scim('POST', '/Users', entraUser('race@acme.example')),
    ])
    expect(new Set([one.status, two.status])).toEqual(new Set([201, 409]))
    const elsewhere = await scim('POST', '/Users', entraUser('x@globex.example'))
    expect([elsewhere.status, elsewhere.body.scimType]).toEqual([400, 'invalidValue'])
    expect(await membershipOf('x@globex.example')).toEqual([])
  })

  it.each([
    ['Entra ID', [{ op: 'Replace', path: 'active', value: 'False' }]],
    ['Entra ID, without a path', [{ op: 'Replace', value: { active: 'False' } }]],
    ['Okta', [{ op: 'replace', value: { active: false } }]],
    ['RFC 7644', [{ op: 'replace', path: 'active', value: false }]],
    [
      'whoever names the schema',
      [
        {
          op: 'replace',
          path: 'urn:ietf:params:scim:schemas:core:2.0:User:active',
          value: false,
        },
      ],
    ],
  ])('ends access at once, by session and token, as %s says it', async (who, operations) => {
    const name = `Gone${who.replaceAll(/\W/g, '')}`
    const { rows } = await api.database.pool.query(
      `SELECT id FROM organization WHERE slug = 'acme'`,
    )
    const { id, cookie } = await signInMember(api, name, [rows[0].id])
    const session = { token: null, headers: { cookie } }
    const made = await api.ask(
      'mutation { createApiToken(input: { name: "own" }) { ok { secret } } }',
      session,
    )
    const own = { token: made.body.data.createApiToken.ok.secret }
    const mayAsk = async (as: AskOptions) =>
      (await api.ask('{ organization(slug: "acme") { name } }', as)).body.data.organization !== null
    expect([await mayAsk(session), await mayAsk(own)]).toEqual([true, true])
    const put = await scim('PATCH', `/Users/${id}`, patchOf(...operations))
    expect([put.status, put.body.active]).toEqual([200, false])
    expect([await mayAsk(session), await mayAsk(own)]).toEqual([false, false])
    const back = patchOf({ op: 'Add', path: 'active', value: 'True' })
    expect((await scim('PATCH', `/Users/${id}`, back)).body.active).toBe(true)
    expect([await mayAsk(session), await mayAsk(own)]).toEqual([true, true])
  })

  it('changes what it says of somebody, and passes over what is not kept', async () => {
    const id = await make('kim@acme.example')
    const changed = await scim(
      'PATCH',
      `/Users/${id}`,
      patchOf(
        { op: 'Replace', path: 'name.familyName', value: 'Berg' },
        { op: 'Add', path: 'displayName', value: 'Kim Berg' },
        { op: 'Replace', path: 'emails[type eq "work"].value', value: 'other@acme.example' },
        {
          op: 'Add',
          path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
          value: 'Support',
        },
        { op: 'replace', value: { 'name.givenName': 'Kim', externalId: 'e-1', title: 'CSM' } },
      ),
    )
    expect(changed.body).toMatchObject({
      userName: 'kim@acme.example',
      externalId: 'e-1',
      displayName: 'Kim Berg',
      name: { givenName: 'Kim', familyName: 'Berg' },
      emails: [{ value: 'kim@acme.example' }],
      active: true,
    })
    const { body } = await scim('PUT', `/Users/${id}`, {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      id,
      userName: 'kim.berg@acme.example',
      name: { givenName: 'Kim', familyName: 'Berg-Holm' },
      active: true,
    })
    expect(body).toMatchObject({
      userName: 'kim.berg@acme.example',
      name: { familyName: 'Berg-Holm' },
      emails: [{ value: 'kim@acme.example' }],
    })
    expect(body.externalId).toBeUndefined()
    const taken = patchOf({ op: 'replace', path: 'userName', value: 'olga@example.com' })
    expect((await scim('PATCH', `/Users/${id}`, taken)).status).toBe(409)
  })

  it.each([
    ['no operations', patchOf(), 'invalidSyntax'],
    ['an operation that there is not', patchOf({ op: 'move', path: 'active' }), 'invalidSyntax'],
    ['a path that is none', patchOf({ op: 'add', path: 'a[b', value: 1 }), 'invalidPath'],
    ['a removal of nothing', patchOf({ op: 'remove' }), 'noTarget'],
    ['no flag', patchOf({ op: 'replace', path: 'active', value: 'maybe' }), 'invalidValue'],
    ['no name any more', patchOf({ op: 'remove', path: 'userName' }), 'mutability'],
    ['another thing', { Operations: [{ op: 'add', value: {} }] }, 'invalidSyntax'],
  ])('is told what is wrong with a change: %s', async (_, payload, scimType) => {
    const { status, body } = await scim('PATCH', `/Users/${owner.userId}`, payload)
    expect([status, body.scimType]).toEqual([400, scimType])
  })

  it('pages through all members, from one', async () => {
    const all = await scim('GET', '/Users')
    const ids: string[] = []
    for (let startIndex = 1; ids.length < all.body.totalResults; startIndex += 3) {
      const { body } = await scim('GET', `/Users?startIndex=${startIndex}&count=3`)
      expect([body.startIndex, body.totalResults]).toEqual([startIndex, all.body.totalResults])
      expect(body.itemsPerPage).toBe(body.Resources.length)
      ids.push(...body.Resources.map(({ id }: { id: string }) => id))
    }
    expect(ids).toEqual(all.body.Resources.map(({ id }: { id: string }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    const none = await scim('GET', '/Users?count=0')
    expect([none.body.totalResults, none.body.Resources]).toEqual([ids.length, []])
    const bad = await scim('GET', '/Users?filter=userName co "a"')
    expect([bad.status, bad.body.scimType]).toEqual([400, 'invalidFilter'])
  })

  it('takes somebody away, who is let in anew as a new member is', async () => {
    const id = await make('del@acme.example')
    await api.database.pool.query(`UPDATE membership SET role = 'ADMIN' WHERE "userId" = $1`, [id])
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204)
    expect((await scim('GET', `/Users/${id}`)).status).toBe(404)
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(404)
    expect(await membershipOf('del@acme.example')).toEqual([
      { slug: 'acme', role: 'ADMIN', active: false },
    ])
    expect(await make('del@acme.example')).toBe(id)
    expect(await membershipOf('del@acme.example')).toEqual([
      { slug: 'acme', role: 'VIEWER', active: true },
    ])
  })

  it('leaves one owner, whom it can neither put out nor take away', async () => {
    await api.database.pool.query(
      `UPDATE membership SET role = 'VIEWER' WHERE role = 'OWNER' AND "userId" <> $1`,
      [owner.userId],
    )
    const path = `/Users/${owner.userId}`
    const off = patchOf({ op: 'replace', path: 'active', value: false })
    for (const refused of [await scim('PATCH', path, off), await scim('DELETE', path)]) {
      expect([refused.status, refused.body.scimType]).toEqual([400, 'mutability'])
    }
    expect((await scim('GET', path)).body.active).toBe(true)
    const other = await memberWithRoleIn('Oscar', 'OWNER')
    expect((await scim('PATCH', path, off)).body.active).toBe(false)
    const on = patchOf({ op: 'replace', path: 'active', value: true })
    await scim('PATCH', path, on)
    expect((await scim('DELETE', `/Users/${other}`)).status).toBe(204)
  })

  it('changes nothing of a user but their membership where they belong elsewhere, too', async () => {
    const { rows } = await api.database.pool.query(
      `SELECT id FROM organization WHERE slug = 'globex'`,
    )
    const zoe = await signInMember(api, 'Zoe', [rows[0].id])
    await api.database.pool.query(`UPDATE app_user SET email = 'zoe@acme.example' WHERE id = $1`, [
      zoe.id,
    ])
    expect((await scim('GET', `/Users/${zoe.id}`)).status).toBe(404)
    expect(await make('zoe@acme.example')).toBe(zoe.id)
    await scim(
      'PATCH',
      `/Users/${zoe.id}`,
      patchOf({ op: 'replace', value: { displayName: 'Somebody', active: false } }),
    )
    const user = await api.database.pool.query('SELECT name FROM app_user WHERE id = $1', [zoe.id])
    expect(user.rows).toEqual([{ name: 'Zoe' }])
    expect(await membershipOf('zoe@acme.example')).toEqual([
      { slug: 'acme', role: 'VIEWER', active: false },
      { slug: 'globex', role: 'OWNER', active: true },
    ])
  })

  it('is whoever has the token of one organization, and nobody else', async () => {
    const statusOf = async (asking: Scim) => (await asking('GET', '/Users')).status
    expect(await statusOf(scimWith(api, null))).toBe(401)
    expect(await statusOf(scimWith(api, 'pst_wrong'))).toBe(401)
    expect(await statusOf(scimWith(api, api.token))).toBe(403)
    const theirs = await useDirectory(api, 'globex')
    const path = `/Users/${owner.userId}`
    const off = patchOf({ op: 'replace', path: 'active', value: false })
    for (const answer of [
      await theirs.scim('GET', path),
      await theirs.scim('PUT', path, entraUser('olga@acme.example')),
      await theirs.scim('PATCH', path, off),
      await theirs.scim('DELETE', path),
    ]) {
      expect(answer.status).toBe(404)
    }
    const { body } = await api.ask('{ organization(slug: "acme") { name } }', { token })
    expect(body.data.organization).toBeNull()
    const next = await useDirectory(api, 'acme')
    expect([await statusOf(scim), await statusOf(next.scim)]).toEqual([401, 200])
    ;({ scim } = next)
  })

  async function memberWithRoleIn(name: string, role: string): Promise<string> {
    const { rows } = await api.database.pool.query(
      `SELECT id FROM organization WHERE slug = 'acme'`,
    )
    const { id } = await signInMember(api, name, [rows[0].id])
    await api.database.pool.query('UPDATE membership SET role = $2 WHERE "userId" = $1', [id, role])
    return id
  }
})
