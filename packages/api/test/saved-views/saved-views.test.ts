import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { planApi } from '../plans/plan-api.js'

type Member = { readonly userId: string; readonly as: AskOptions }

const PAGE = 'records/account'
const search = JSON.stringify({ order: '-ACV', filter: { segment: { in: ['SMB'] } } })

describe('a saved view', () => {
  const api = useApp()
  let owner: Member
  let ana: Member
  let bo: Member

  const mutate = async (name: string, fields: string, input: object, as: AskOptions) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
      ok { ${fields} } error { code message } } }`
    const { body } = await api.ask(query, { ...as, variables: { input } })
    return body.errors?.[0]?.extensions.code ?? body.data[name]
  }
  const save = async (name: string, as: AskOptions, more: object = {}) =>
    mutate(
      'saveView',
      'view { id name page search isShared isOwn owner viewerCanChange }',
      { organizationId: 'acme', name, page: PAGE, search, ...more },
      as,
    )
  const update = async (id: string, change: object, as: AskOptions) =>
    mutate('updateSavedView', 'view { name search isShared }', { id, ...change }, as)
  const remove = async (id: string, as: AskOptions) =>
    mutate('deleteSavedView', 'deletedId', { id }, as)
  const seenBy = async (as: AskOptions, page: string | null = null) => {
    const query = `query ($page: String) { organization(slug: "acme") {
      savedViews(page: $page) { name isOwn owner viewerCanChange } } }`
    return (await api.ask(query, { ...as, variables: { page } })).body.data.organization.savedViews
  }

  beforeAll(async () => {
    await planApi(api, 'acme').create()
    owner = await memberWithRole(api, 'Olga', 'OWNER')
    ana = await memberWithRole(api, 'Ana', 'VIEWER')
    bo = await memberWithRole(api, 'Bo', 'VIEWER')
  })

  beforeEach(async () => {
    await api.database.pool.query('DELETE FROM saved_view')
  })

  it('is kept for whoever saves it, and seen by nobody else', async () => {
    const { ok } = await save('  Largest first ', ana.as)
    expect(ok.view).toMatchObject({
      name: 'Largest first',
      page: PAGE,
      isShared: false,
      isOwn: true,
      owner: 'Ana',
      viewerCanChange: true,
    })
    expect(JSON.parse(ok.view.search)).toEqual(JSON.parse(search))
    expect(await seenBy(ana.as)).toHaveLength(1)
    expect(await seenBy(ana.as, 'records/team')).toEqual([])
    expect(await seenBy(bo.as)).toEqual([])
    expect(await update(ok.view.id, { name: 'Mine' }, bo.as)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(await remove(ok.view.id, owner.as)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('that is shared is seen by all, and changed by its owner and those who configure', async () => {
    const { id } = (await save('Small ones', ana.as, { isShared: true })).ok.view
    expect(await seenBy(bo.as, PAGE)).toEqual([
      { name: 'Small ones', isOwn: false, owner: 'Ana', viewerCanChange: false },
    ])
    expect(await update(id, { name: 'Bo’s' }, bo.as)).toBe('FORBIDDEN')
    expect(await remove(id, bo.as)).toBe('FORBIDDEN')
    expect(await update(id, { name: 'SMB' }, owner.as)).toMatchObject({
      ok: { view: { name: 'SMB', isShared: true } },
    })
    expect(await remove(id, owner.as)).toMatchObject({ ok: { deletedId: id } })
    expect(await remove(id, ana.as)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await seenBy(ana.as)).toEqual([])
  })

  it('is renamed, shared and given other parameters by its owner', async () => {
    const { id } = (await save('Largest', ana.as)).ok.view
    const changed = await update(id, { name: 'All', search: '{}', isShared: true }, ana.as)
    expect(changed.ok.view).toEqual({ name: 'All', search: '{}', isShared: true })
    expect(await update(id, { isShared: false }, ana.as)).toMatchObject({
      ok: { view: { name: 'All', isShared: false } },
    })
  })

  it('is refused with a name that its owner has on the page, without one, and with no parameters', async () => {
    await save('Largest', ana.as)
    const problem = (code: string) => ({ ok: null, error: { code } })
    expect(await save('Largest', ana.as)).toMatchObject(problem('INVALID_VALUE'))
    expect(await save('Largest', bo.as)).toMatchObject({ error: null })
    expect(await save('Largest', ana.as, { page: 'records/team' })).toMatchObject({ error: null })
    expect(await save(' ', ana.as)).toMatchObject(problem('INVALID_VALUE'))
    expect(await save('x'.repeat(101), ana.as)).toMatchObject(problem('INVALID_VALUE'))
    for (const none of ['[]', 'null', '"a"', '{']) {
      expect(await save('Other', ana.as, { search: none })).toMatchObject(problem('INVALID_VALUE'))
    }
    expect(await save('Other', ana.as, { search: `{"a":"${'x'.repeat(8_000)}"}` })).toBe(
      'BAD_USER_INPUT',
    )
    const { id } = (await save('Second', ana.as)).ok.view
    expect(await update(id, { name: 'Largest' }, ana.as)).toMatchObject(problem('INVALID_VALUE'))
    expect((await seenBy(ana.as, PAGE)).map(({ name }: { name: string }) => name)).toEqual([
      'Largest',
      'Second',
    ])
  })

  it('is one too many after two hundred', async () => {
    const { view } = (await save('First', ana.as)).ok
    await api.database.pool.query(`
      INSERT INTO saved_view ("organizationId", id, "ownerId", "ownerName", name, page, search, "isShared")
      SELECT "organizationId", gen_random_uuid(), "ownerId", "ownerName", n::text, page, search, false
      FROM saved_view, generate_series(2, 200) n`)
    expect(await save('One more', ana.as)).toMatchObject({ error: { code: 'INVALID_VALUE' } })
    await remove(view.id, ana.as)
    expect(await save('One more', ana.as)).toMatchObject({ error: null })
  })
})
