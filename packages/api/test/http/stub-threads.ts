import type { Principal } from '../../src/session/principal.js'
import { WorkerThreads } from '../../src/threads/worker-threads.js'
import { silentLog } from '../database/silent-log.js'

/** Somebody who may enter every organization. */
export const anybody = { access: { allOrganizations: true } } as unknown as Principal

interface StubOptions {
  readonly count: number
  /** Whether all organizations are large, or all small. */
  readonly areLarge: boolean
  readonly silenceMs?: number
}

/** The threads of a server that knows every organization, and whose workers are stubs (`stub.worker.mjs`). */
export function stubThreads({ count, areLarge, silenceMs }: StubOptions): WorkerThreads {
  const found = async (slug: string) => ({ id: slug, slug, currency: 'USD' })
  return new WorkerThreads({
    count,
    file: new URL('stub.worker.mjs', import.meta.url),
    data: {} as never,
    directory: {
      bySlug: found,
      bySlugAmong: found,
      byId: found,
      all: async () => [],
      some: async () => [],
    },
    sizes: { isLarge: async () => areLarge, largest: async () => [] },
    log: silentLog,
    ...(silenceMs !== undefined && { silenceMs }),
  })
}
