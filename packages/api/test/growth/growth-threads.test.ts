import 'reflect-metadata'
import { afterAll, expect, it } from 'vitest'
import { anybody, stubThreads } from '../http/stub-threads.js'

/** The threads of a server whose organizations are all small. */
const threads = stubThreads({ count: 1, areLarge: false })
afterAll(async () => threads.close())

async function isHandedOn(query: string): Promise<boolean> {
  const request = { method: 'POST', headers: [], search: '', body: { query } }
  return (await threads.choose(request, anybody)) !== null
}

it.each([
  '{ organization(slug: "acme") { growthProjection { points { month } } } }',
  '{ organization(slug: "acme") { growthBacktest { insideShare } } }',
  '{ organization(slug: "acme") { assignment { frontier { moves } } } }',
  'mutation { applyAssignment(input: { organizationId: "acme", assignment: {} }) { ok { revision } } }',
])('leaves the main thread to others while a small organization is planned: %s', async (query) => {
  expect(await isHandedOn(query)).toBe(true)
})

it('answers what is light where it is asked', async () => {
  expect(await isHandedOn('{ organization(slug: "acme") { name } }')).toBe(false)
})
