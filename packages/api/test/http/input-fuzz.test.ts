import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'
import { type Call, callsOf } from './fuzz/calls.js'
import { type Target, targetsOf } from './fuzz/targets.js'
import { createWorld, type World } from './fuzz/world.js'
import { rounds } from '../rounds.js'
import { useApp } from './use-app.js'

/** Calls of each field. */
const CALLS = rounds(1)
const SEED = 1

interface Told {
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly object[]
  readonly extensions?: { readonly code?: string; readonly argument?: readonly unknown[] }
}

/** A call with what was wrong with its answer, and what the server said of it. */
interface Failure extends Call {
  readonly faults: readonly string[]
  readonly logged: readonly string[]
}

describe('whatever is sent', () => {
  const logged: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) })
  // Small organizations are answered here, and long plans and imports by a thread.
  const api = useApp({ log, isLarge: async () => false })
  let schema: GraphQLSchema
  let world: World

  beforeAll(async () => {
    schema = await buildSchema()
    world = await createWorld(api)
  })

  it('to any field is answered, or refused with a code and a place and nothing written', async () => {
    const targets = targetsOf(schema)
    const reads = targets.filter(({ operation }) => operation === 'query')
    const writes = targets.filter(({ operation }) => operation === 'mutation')
    // Read again after what was written: what the domain takes must be fit to be told.
    const failures: Failure[] = []
    for (const [index, target] of [...reads, ...writes, ...reads].entries()) {
      failures.push(...(await failuresOf(target, SEED * 10_000 + index)))
    }
    expect(failures).toEqual([])
    expect((await api.inject({ url: '/healthz' })).statusCode).toBe(200)
  }, 3_600_000)

  async function failuresOf(target: Target, seed: number): Promise<readonly Failure[]> {
    const failures: Failure[] = []
    for (const call of fc.sample(callsOf(schema, target, world), { seed, numRuns: CALLS })) {
      logged.length = 0
      const faults = await faultsOf(call)
      if (faults.length > 0) failures.push({ ...call, faults, logged: [...logged] })
    }
    return failures
  }

  /** Sends a call; answers what is wrong with what comes back. */
  async function faultsOf(call: Call): Promise<readonly string[]> {
    const { target, operation, query, variables } = call
    const before = operation === 'mutation' ? await revisions() : null
    const { status, body } = await api.ask(query, { variables: { ...variables } })
    const told = JSON.stringify(body)
    keepCursors(target, told)
    const faults = faultsOfErrors(body.errors ?? [])
    if (status >= 500) faults.push(`HTTP ${status}`)
    const isRefused = !told.includes('"ok":{')
    if (before !== null && isRefused && (await revisions()) !== before) {
      faults.push('refused, and yet something was written')
    }
    return faults
  }

  function keepCursors(target: string, told: string): void {
    const cursors = Array.from(
      told.matchAll(/"(?:cursor|endCursor)":"([^"]+)"/g),
      (found) => found[1]!,
    )
    const kept = [...(world.cursors.get(target) ?? []), ...cursors]
    world.cursors.set(target, kept.slice(-20))
  }

  /** What grows with every plan that is written, of whatever organization. */
  async function revisions(): Promise<number> {
    const { rows } = await api.database.pool.query<{ sum: number }>(
      'SELECT sum(revision)::integer AS sum FROM organization',
    )
    return rows[0]!.sum
  }
})

/** Every error needs a code that is not that of a bug, and the answer a place that is to blame. */
function faultsOfErrors(errors: readonly Told[]): string[] {
  const masked = errors.filter(
    ({ extensions }) => (extensions?.code ?? 'INTERNAL_SERVER_ERROR') === 'INTERNAL_SERVER_ERROR',
  )
  const placed = errors.filter(
    ({ extensions, path, locations }) => path ?? locations ?? extensions?.argument,
  )
  const placeless = errors.length > 0 && placed.length === 0 ? errors : []
  return [...masked, ...placeless].map((error) => JSON.stringify(error))
}
