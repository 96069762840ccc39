import 'reflect-metadata'
import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { ApolloServer } from '@apollo/server'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RequestContext } from '../../src/context.js'
import { GivenUpError, unlessGivenUp } from '../../src/database/deadline.js'
import type { FromThread } from '../../src/threads/thread-messages.js'
import { ThreadServer } from '../../src/threads/thread-server.js'

const never = new Promise<string>(() => {})
const apollo = new ApolloServer<RequestContext>({
  typeDefs: 'type Query { slow: String, quick: String }',
  resolvers: {
    Query: {
      slow: async (_source: unknown, _args: unknown, { deadline }: RequestContext) =>
        unlessGivenUp(never, deadline),
      quick: () => {
        throw new GivenUpError()
      },
    },
  },
})

const { port1: here, port2: there } = new MessageChannel()
const server = new ThreadServer(there, {
  apollo,
  log: pino({ level: 'silent' }),
  session: {},
  services: {},
} as unknown as ConstructorParameters<typeof ThreadServer>[1])

let serving: Promise<void>
beforeAll(async () => {
  await apollo.start()
  serving = server.serve()
})
afterAll(async () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  here.postMessage({ type: 'close' })
  await serving
  here.close()
  await apollo.stop()
})

async function ask(query: string, msLeft: number): Promise<FromThread> {
  const headers = [['content-type', 'application/json']]
  const request = { method: 'POST', headers, search: '', body: { query } }
  const principal = { access: { allOrganizations: true, grants: new Map() } }
  const asked = { request, principal, requestId: 'asked', trace: {} }
  const told = once(here, 'message')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  here.postMessage({ type: 'ask', id: 1, asked, msLeft })
  return (await told)[0] as FromThread
}

it('a read that is cut off because its time is up is told so, and not as a fault', async () => {
  const told = await ask('{ slow }', 20)
  expect(told).toMatchObject({ type: 'failed', failure: { isTimeUp: true } })
})

it('what fails in time is answered', async () => {
  expect(await ask('{ quick }', 60_000)).toMatchObject({ type: 'answer' })
})
