import 'reflect-metadata'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PlanTraces } from '../../src/plans/apply/plan-trace.js'
import { bytesOf } from '../../src/http/answer-bytes.js'
import type { RequestWatch } from '../../src/http/watch-request.js'
import type { WorkerThreads } from '../../src/threads/worker-threads.js'
import { anybody, stubThreads } from './stub-threads.js'

let threads: WorkerThreads
beforeEach(() => {
  threads = stubThreads({ count: 4, areLarge: true, silenceMs: 50 })
})
afterEach(async () => threads.close())

/** Asks about an organization whose name says what becomes of the request. */
async function ask(
  slug: string,
  signal = new AbortController().signal,
  field = 'name',
): Promise<string> {
  const query = `{ organization(slug: "${slug}") { ${field} } }`
  const request = { method: 'POST', headers: [], search: '', body: { query } }
  const thread = await threads.choose(request, anybody)
  if (thread === null) throw new Error('no thread')
  const watch: RequestWatch = {
    deadline: { signal, at: performance.now() + 60_000 },
    plans: new PlanTraces(),
    timedOut: once(signal, 'abort').then(() => undefined),
    release: () => undefined,
  }
  const { body } = await thread.answer(
    { request, principal: anybody, requestId: 'asked', trace: {} },
    watch,
  )
  return bytesOf(body).toString()
}

it('another organization is answered while one holds a thread up', async () => {
  const controller = new AbortController()
  const held = ask('holds', controller.signal)
  held.catch(() => undefined)
  expect(await ask('another')).toContain('another')
  controller.abort()
  await expect(held).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('a list of an organization is answered while what is computed from all of it holds a thread up', async () => {
  const controller = new AbortController()
  const held = ask('holds', controller.signal, 'hireTriggers { rule }')
  held.catch(() => undefined)
  expect(await ask('holdsNot', undefined, 'teams { totalCount }')).toContain('teams')
  controller.abort()
  await expect(held).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('a thread that is held up is ended when its caller gives up, and there is another', async () => {
  const controller = new AbortController()
  const held = ask('holds', controller.signal)
  const behind = ask('holds')
  // Both are on their way when a later one is answered.
  await ask('another')
  controller.abort()
  await expect(held).rejects.toMatchObject({ code: 'TIMEOUT' })
  await expect(behind).rejects.toMatchObject({ code: 'TIMEOUT' })
  for (const slug of ['one', 'two', 'three']) expect(await ask(slug)).toContain(slug)
})

it('what nobody waits for any more is not begun', async () => {
  await expect(ask('one', AbortSignal.abort())).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('a thread whose time is up a moment before that of whoever waits has timed out', async () => {
  await expect(ask('late')).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('a thread that breaks is told as a fault, and there is another', async () => {
  await expect(ask('breaks')).rejects.toThrow('a thread did not answer')
  expect(await ask('one')).toContain('one')
})

it('a thread that loses the database, such as at its start, is told as an outage', async () => {
  await expect(ask('loses')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  expect(await ask('one')).toContain('one')
})

it('a thread that breaks at a commit leaves the outcome open', async () => {
  await expect(ask('applies')).rejects.toMatchObject({
    code: 'OUTCOME_UNKNOWN',
    extensions: { planId: 'plan' },
  })
})
