import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { concatAST, getOperationAST, parse, print, separateOperations } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from './use-app.js'
import { plantDemo } from '../reads/plant-demo.js'

describe('what a worker thread answers', () => {
  let isLarge = false
  // What one answers is not to be told as the other's.
  const api = useApp({ isLarge: async () => isLarge, environment: { answersBytes: 0 } })

  beforeAll(async () => {
    await plantDemo(api.database)
  })

  /** Asks the main thread, and then the other one. */
  async function bothOf<T>(ask: () => Promise<T>): Promise<readonly [T, T]> {
    isLarge = false
    const own = await ask()
    isLarge = true
    return [own, await ask()]
  }

  it('is what the server answers by itself, to whatever services ask', async () => {
    const queries = await operationsBySlug()
    expect(queries.length).toBeGreaterThan(20)
    for (const query of queries) {
      const variables = { slug: 'acme-cloud' }
      const [own, other] = await bothOf(() => api.ask(query, { variables }))
      expect(own.body).toMatchObject({ data: { organization: {} } })
      expect(other).toEqual(own)
    }
  })

  it.each([
    ['a field that is not there', '{ organization(slug: "acme-cloud") { nothing } }'],
    [
      'an argument that cannot be',
      '{ organization(slug: "acme-cloud", at: { date: "x" }) { id } }',
    ],
    [
      'too much',
      `{ organization(slug: "acme-cloud") { ${'teams(first: 100) { nodes { '.repeat(9)}` +
        `id ${'} }'.repeat(9)} } }`,
    ],
  ])('refuses %s alike, in the language of the caller', async (_, query) => {
    const headers = { 'accept-language': 'pt', 'x-request-id': 'asked-by-a-test-1' }
    const [own, other] = await bothOf(() => api.ask(query, { headers }))
    expect(own.body.errors).toBeDefined()
    expect(other).toEqual(own)
  })

  it('is asked by GET and by the hash of a query, too', async () => {
    isLarge = true
    const query = '{ organization(slug: "acme-cloud") { name } }'
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    }
    const get = async (parameters: Record<string, string>) =>
      (
        await api.inject({
          url: `/graphql?${new URLSearchParams(parameters).toString()}`,
          headers: { authorization: `Bearer ${api.token}`, 'apollo-require-preflight': '1' },
        })
      ).json()
    const hash = JSON.stringify(extensions)
    expect((await get({ extensions: hash })).errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    const found = { organization: { name: 'Acme Cloud' } }
    expect((await get({ query, extensions: hash })).data).toEqual(found)
    expect((await get({ extensions: hash })).data).toEqual(found)
  })

  it('is seen by the main thread as soon as it is told', async () => {
    const made = `mutation { createTeam(input: {
      organizationId: "acme-cloud", change: { name: "By a worker", kind: POD }
    }) { ok { revision } } }`
    const revisionOf = '{ organization(slug: "acme-cloud") { revision } }'
    isLarge = true
    const { revision } = (await api.ask(made)).body.data.createTeam.ok
    const [own, other] = await bothOf(() => api.ask(revisionOf))
    expect(own.body.data.organization.revision).toBe(revision)
    expect(other.body.data.organization.revision).toBe(revision)
  })

  it('is nothing to who is not known, or may not enter', async () => {
    isLarge = true
    const query = '{ organization(slug: "acme-cloud") { name } }'
    expect((await api.ask(query, { token: null })).status).toBe(401)
    const make = `mutation { createApiToken(input: { name: "None", organizationIds: [] }) {
      ok { secret } error { message } } }`
    const { secret } = (await api.ask(make)).body.data.createApiToken.ok
    expect((await api.ask(query, { token: secret })).body.data.organization).toBeNull()
  })
})

/** The queries that other services are given and that ask for nothing but a slug. */
async function operationsBySlug(): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL('../../../schema/operations', import.meta.url))
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.graphql'))
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  const documents = separateOperations(concatAST(texts.map((text) => parse(text))))
  return Object.values(documents).flatMap((document) => {
    const operation = getOperationAST(document)
    const required = operation?.variableDefinitions?.filter(
      ({ type, defaultValue }) => type.kind === 'NonNullType' && defaultValue === undefined,
    )
    const asked = required?.map(({ variable }) => variable.name.value).join()
    return operation?.operation === 'query' && asked === 'slug' ? [print(document)] : []
  })
}
