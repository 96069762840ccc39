import { expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { signInMember } from './sign-in-member.js'
import { insertOrganizations } from '../database/insert-organizations.js'

const api = useApp()

it('does the same work for an organization that is another’s as for one that is not there', async () => {
  const [own, foreign] = [newId(), newId()]
  await insertOrganizations(
    api.database.pool,
    { id: own, slug: 'own' },
    { id: foreign, slug: 'foreign' },
  )
  // Known to this process, as it is after its own members asked.
  expect((await api.ask('{ organizations(first: 5) { nodes { slug } } }')).status).toBe(200)
  await api.session.organizations.bySlug('foreign')
  const { cookie } = await signInMember(api, 'Bo', [own])
  const ask = async (question: string) => {
    let body: unknown
    const sent = await statementsOf(async () => {
      body = (await api.ask(question, { token: null, headers: { cookie } })).body
    })
    return { body, sent }
  }
  await ask('{ organization(slug: "nowhere") { id } }')
  const bySlug = (slug: string) => ask(`{ organization(slug: "${slug}") { id } }`)
  const byId = (id: string) => ask(`{ node(id: "${encodeGlobalId('Organization', id)}") { id } }`)
  for (const [known, unknown] of [
    [await bySlug('foreign'), await bySlug('nothing')],
    [await byId(foreign), await byId(newId())],
  ]) {
    expect(known).toEqual(unknown)
    expect(known!.sent).toEqual([])
  }
})
