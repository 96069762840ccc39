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

it('leaves the main thread to others while a small organization is projected', async () => {
  const projection = 'growthProjection { points { month } }'
  expect(await isHandedOn(`{ organization(slug: "acme") { ${projection} } }`)).toBe(true)
  expect(await isHandedOn('{ organization(slug: "acme") { name } }')).toBe(false)
})
