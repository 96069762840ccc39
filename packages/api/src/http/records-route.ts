import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Fact, type OrganizationState, recordsOfState } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { badInput } from './bad-input.js'
import { type ContextDependencies, createContext } from './create-context.js'
import { sendNotFound } from './error-handler.js'
import { jsonLines } from './json-lines.js'
import { plannedRecordsRoute } from './planned-records-route.js'
import { stateToTell } from './state-to-tell.js'
import { unlimited } from './watch-request.js'
import { withinReach } from '../database/reach.js'

const query = z.object({
  organization: z.string().min(1).max(200),
  facts: z.enum(['true', 'false']).default('false'),
  revision: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
})

const RECORDS_A_CHUNK = 500

/**
 * `GET /records?organization=SLUG[&facts=true][&revision=N]`: everything that is recorded of an organization at
 * a revision (the latest), one JSON object a line. First `{ organization: { id, slug, currency }, revision }`,
 * then `{ kind, record }` for each thing with its whole history and, if asked for, each fact; `{ end: count }`
 * comes last, so that an answer that broke off is known for one.
 */
export function recordsRoutes(app: FastifyInstance, options: ContextDependencies): void {
  app.get('/records', async (request, reply) => serve(request, reply, options))
  plannedRecordsRoute(app, options)
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ContextDependencies,
): Promise<FastifyReply> {
  const context = await createContext(options, request, unlimited())
  const read = query.safeParse(request.query)
  if (!read.success) throw badInput(read.error)
  const state = await stateToTell(context, read.data)
  if (state === null) return sendNotFound(request, reply)
  const { id } = state.organization
  const withFacts = read.data.facts === 'true'
  const facts = withFacts ? context.services.facts.all(id, state.revision) : nothing()
  return reply
    .type('application/x-ndjson; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(Readable.from(recordLines(state, withinReach(facts))))
}

async function* nothing(): AsyncGenerator<readonly Fact[]> {}

async function* recordLines(
  state: OrganizationState,
  facts: AsyncIterable<readonly Fact[]>,
): AsyncGenerator<string> {
  const { id, slug, currency } = state.organization
  let count = 0
  let chunk: object[] = [{ organization: { id, slug, currency }, revision: state.revision }]
  for (const each of recordsOfState(state)) {
    count += 1
    chunk.push(each)
    if (chunk.length < RECORDS_A_CHUNK) continue
    yield jsonLines(chunk)
    chunk = []
    // A large organization is told in many turns, so that others are answered meanwhile.
    await nextTurn()
  }
  yield jsonLines(chunk)
  for await (const page of facts) {
    count += page.length
    yield jsonLines(page.map((record) => ({ kind: record.fact, record })))
  }
  yield jsonLines([{ end: count }])
}
