import 'reflect-metadata'
import { afterAll, expect, it } from 'vitest'
import type { Principal } from '../../src/session/principal.js'
import { WorkerThreads } from '../../src/threads/worker-threads.js'
import { silentLog } from '../database/silent-log.js'

const principal = { access: { allOrganizations: true } } as unknown as Principal
const found = async (slug: string) => ({ id: slug, slug, currency: 'USD' })

/** The threads of a server whose organizations are all small. */
const threads = new WorkerThreads({
  count: 1,
  file: new URL('../http/stub.worker.mjs', import.meta.url),
  data: {} as never,
  directory: {
    bySlug: found,
    bySlugAmong: found,
    byId: found,
    all: async () => [],
    some: async () => [],
  },
  sizes: { isLarge: async () => false, largest: async () => [] },
  log: silentLog,
})
afterAll(async () => threads.close())

async function isHandedOn(query: string): Promise<boolean> {
  const request = { method: 'POST', headers: [], search: '', body: { query } }
  return (await threads.choose(request, principal)) !== null
}

it('leaves the main thread to others while a small organization is projected', async () => {
  const projection = 'growthProjection { points { month } }'
  expect(await isHandedOn(`{ organization(slug: "acme") { ${projection} } }`)).toBe(true)
  expect(await isHandedOn('{ organization(slug: "acme") { name } }')).toBe(false)
})
