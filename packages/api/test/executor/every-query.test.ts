import fc from 'fast-check'
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { beforeAll, expect, it, vi } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'
import type * as executor from '../../src/executor/executor.js'
import { callsOf } from '../http/fuzz/calls.js'
import { targetsOf } from '../http/fuzz/targets.js'
import { createWorld, type World } from '../http/fuzz/world.js'
import { useApp } from '../http/use-app.js'
import { rounds } from '../rounds.js'
import { comparable } from './comparable.js'

type Executed = ExecutionResult<unknown>

const CALLS = rounds(1)
const SEED = 2

/**
 * What our executor answered, whose answer is sent, and graphql-js before and after: ids of what would be new are new each
 * time, and the clock goes on.
 */
const executed = vi.hoisted(() => ({
  answers: [] as { ours: Executed; theirs: Executed; again: Executed }[],
}))

vi.mock('../../src/executor/executor.js', async (original) => {
  const { executorOf } = await original<typeof executor>()
  return {
    executorOf: (schema: GraphQLSchema): ReturnType<typeof executorOf> => {
      const run = executorOf(schema)
      return async (execution) => {
        const isQuery = execution.document.loc?.source.body.startsWith('query') === true
        if (!isQuery) return run(execution)
        const theirs = await execute({ schema, ...execution })
        const ours = await run(execution)
        const again = await execute({ schema, ...execution })
        executed.answers.push({ ours, theirs, again })
        return ours
      }
    },
  }
})

const api = useApp({ isLarge: async () => false, environment: { answersBytes: 0 } })
let schema: GraphQLSchema
let world: World

beforeAll(async () => {
  schema = await buildSchema()
  world = await createWorld(api)
})

it('every field of a query is answered as graphql-js answers it, whatever it is given', async () => {
  const reads = targetsOf(schema).filter(({ operation }) => operation === 'query')
  const other: object[] = []
  let compared = 0
  let failed = 0
  for (const [index, target] of reads.entries()) {
    const calls = fc.sample(callsOf(schema, target, world), {
      seed: SEED * 10_000 + index,
      numRuns: CALLS,
    })
    for (const { query, variables } of calls) {
      executed.answers.length = 0
      await api.ask(query, { variables: { ...variables } })
      for (const { ours, theirs, again } of executed.answers) {
        const [mine, judge, second] = [ours, theirs, again].map((each) =>
          JSON.stringify(comparable(each)),
        )
        if (judge !== second) continue
        compared += 1
        failed += theirs.errors === undefined ? 0 : 1
        if (mine !== judge) other.push({ query, variables, mine, judge })
      }
    }
  }
  expect(other).toEqual([])
  // Otherwise too little has been tried.
  expect(compared).toBeGreaterThan(0.8 * reads.length * CALLS)
  expect(failed).toBeGreaterThan(0)
  expect(failed).toBeLessThan(compared)
}, 600_000)
