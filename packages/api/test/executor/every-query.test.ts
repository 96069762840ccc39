import fc from 'fast-check'
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'
import { ofNobodyYet } from '../../src/database/reach.js'
import { executorOf } from '../../src/executor/executor.js'
import { contextOf } from '../../src/http/create-context.js'
import { unlimited } from '../../src/http/watch-request.js'
import { createServices, type Services } from '../../src/services.js'
import type { Principal } from '../../src/session/principal.js'
import { callsOf } from '../http/fuzz/calls.js'
import { targetsOf } from '../http/fuzz/targets.js'
import { createWorld, type World } from '../http/fuzz/world.js'
import { useApp } from '../http/use-app.js'
import { rounds } from '../rounds.js'
import { comparable } from './comparable.js'

const CALLS = rounds(1)
const SEED = 2

const log = pino({ level: 'silent' })
const api = useApp({ isLarge: async () => false })
let schema: GraphQLSchema
let world: World
let services: Services
let principal: Principal

beforeAll(async () => {
  schema = await buildSchema()
  world = await createWorld(api)
  services = await createServices({ database: api.served, log })
  const found = await api.session.principals.resolve({ authorization: `Bearer ${api.token}` })
  principal = found!
})
afterAll(async () => services.close())

type Executor = (execution: {
  readonly document: DocumentNode
  readonly variableValues: Record<string, unknown>
  readonly contextValue: unknown
}) => ExecutionResult<unknown> | Promise<ExecutionResult<unknown>>

it('every field of a query is answered as graphql-js answers it, whatever it is given', async () => {
  const ours = executorOf(schema)
  const judge: Executor = (execution) => execute({ schema, ...execution })
  const reads = targetsOf(schema).filter(({ operation }) => operation === 'query')
  const other: object[] = []
  let compared = 0
  let failed = 0
  for (const [index, target] of reads.entries()) {
    const seed = SEED * 10_000 + index
    for (const call of fc.sample(callsOf(schema, target, world), { seed, numRuns: CALLS })) {
      const document = parse(call.query)
      if (validate(schema, document).length > 0) continue
      const answer = async (executor: Executor) => answerOf(executor, document, call.variables)
      // Before and after: ids of what would be new are new each time, and the clock goes on.
      const before = await answer(judge)
      const mine = await answer(ours)
      if (before !== (await answer(judge))) continue
      compared += 1
      failed += before.includes('"told":[]') ? 0 : 1
      if (mine !== before) other.push({ ...call, mine, before })
    }
  }
  expect(other).toEqual([])
  // Otherwise too little has been tried.
  expect(compared).toBeGreaterThan(0.8 * reads.length * CALLS)
  expect(failed).toBeGreaterThan(0)
  expect(failed).toBeLessThan(compared)
}, 600_000)

async function answerOf(
  executor: Executor,
  document: DocumentNode,
  variables: object,
): Promise<string> {
  return ofNobodyYet(async () => {
    const asked = { principal, requestId: 'a-request', language: 'en', log }
    const contextValue = contextOf({ session: api.session, services }, asked, unlimited())
    const variableValues = { ...variables }
    return JSON.stringify(comparable(await executor({ document, variableValues, contextValue })))
  })
}
