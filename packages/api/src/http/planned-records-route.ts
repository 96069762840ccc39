import { Readable } from 'node:stream'
import {
  KIND_NAMES,
  localize,
  type Message,
  type Plan,
  placeInChanges,
  type RestoredRecord,
  restoresOf,
} from '@postscale/domain'
import { errorCodes, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { badUserInput } from '../errors/request-error.js'
import { inOutsideUnits } from '../graphql/to-plan-error.js'
import type { ApplyProblem } from '../plans/apply/refused-error.js'
import { actorOf } from '../plans/idempotency-of.js'
import { noteNotAllowed } from '../plans/not-allowed.js'
import type { RequestContext } from '../context.js'
import { badInput } from './bad-input.js'
import { type ContextDependencies, createContext } from './create-context.js'
import { sendNotFound } from './error-handler.js'
import { linesOf } from './json-lines.js'
import { refuseAnnounced } from './refuse-announced.js'
import { unlimited } from './watch-request.js'

const query = z.object({
  organization: z.string().min(1).max(200),
  dryRun: z.enum(['true', 'false']).default('false'),
  expectedRevision: z.coerce.number().int().min(1).max(2_147_483_647),
  title: z.string().trim().min(1).max(200).optional(),
  reason: z.string().trim().min(1).max(2_000).optional(),
})

/** One line of the body; the record is judged where the plan is decided. */
const line = z.object({
  kind: z.enum(KIND_NAMES as [string, ...string[]]),
  id: z.string().min(1).max(2_000),
  record: z.record(z.string(), z.unknown()).nullable(),
})

const MOST_BYTES = 512 * 2 ** 20
const MOST_PROBLEMS = 1_000

/**
 * `POST /records?organization=SLUG&expectedRevision=N[&dryRun=true][&title=…][&reason=…]` with one
 * `{ kind, id, record }` a line, what is referred to first: sets each thing or fact to that record, and takes it
 * out where it is null; all in one plan or nothing. Answers `{ revision, changed, changeCount, factCount }`; a
 * plan that is refused, by its problems, each with the place of its line, from 0.
 */
export function plannedRecordsRoute(app: FastifyInstance, options: ContextDependencies): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-ndjson', (_request, body, done) => {
      done(null, body)
    })
    scope.post('/records', async (request, reply) => serve(request, reply, options))
  })
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ContextDependencies,
): Promise<FastifyReply> {
  const context = await createContext(options, request, unlimited())
  const read = query.safeParse(request.query)
  if (!read.success) throw badInput(read.error)
  const { organization, dryRun, expectedRevision, title, reason } = read.data
  const { body } = request
  if (!(body instanceof Readable)) {
    throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type'])
  }
  refuseAnnounced(request, MOST_BYTES)
  const found = await context.organizations.bySlug(organization, 'organization.change')
  if (found === null) return sendNotFound(request, reply)
  const plan: Plan = {
    title: title ?? { key: 'text.PLAN_TITLE', params: {} },
    reason: reason ?? null,
    changes: restoresOf(await recordsIn(body)),
  }
  const came =
    dryRun === 'true'
      ? await preview(context, found.id, plan, expectedRevision)
      : await apply(context, found.id, plan, expectedRevision)
  if ('problems' in came) return refuse(request, reply, context, came.problems)
  return reply.header('cache-control', 'no-store').send(came)
}

type Came =
  | { readonly problems: readonly ApplyProblem[] }
  | {
      readonly revision: number
      readonly changed: boolean
      readonly changeCount: number
      readonly factCount: number
    }

async function apply(
  context: RequestContext,
  organizationId: string,
  plan: Plan,
  expectedRevision: number,
): Promise<Came> {
  const { principal, services, deadline, plans } = context
  const applied = await services.applyPlan.apply({
    organizationId,
    actor: actorOf(principal),
    grant: context.grantIn(organizationId),
    plan,
    expectedRevision,
    deadline,
    trace: plans.begin(organizationId),
  })
  if (!applied.ok) {
    noteNotAllowed(context, organizationId, applied.error)
    return { problems: applied.error }
  }
  const { revision, changed, changeCount, factsChanged } = applied.value
  return { revision, changed, changeCount, factCount: factsChanged }
}

async function preview(
  { grantIn, services }: RequestContext,
  organizationId: string,
  plan: Plan,
  expected: number,
): Promise<Came> {
  const actual = (await services.states.get(organizationId))?.revision ?? 0
  if (actual !== expected) {
    const params = { expected, actual }
    const at = { changeIndex: null, row: null, field: null }
    return { problems: [{ code: 'REVISION_CONFLICT', ...at, params }] }
  }
  const previewed = await services.previewPlan.preview(organizationId, plan, {
    grant: grantIn(organizationId),
  })
  if (!previewed.ok) return { problems: previewed.error }
  const { changes, facts, retractions } = previewed.value.decision
  const factCount = facts.length + retractions.length
  const changed = changes.length + factCount > 0
  return { revision: actual, changed, changeCount: changes.length, factCount }
}

/** @throws RequestError BAD_USER_INPUT, and what is too large */
async function recordsIn(body: Readable): Promise<readonly RestoredRecord[]> {
  const records: RestoredRecord[] = []
  for await (const text of linesOf(upTo(MOST_BYTES, body))) {
    const at = ['line', String(records.length)]
    const read = line.safeParse(parsed(text, at))
    if (!read.success)
      throw badUserInput([...at, ...(read.error.issues[0]?.path.map(String) ?? [])])
    const { kind, id, record } = read.data
    records.push({ kind, id, after: record } as unknown as RestoredRecord)
  }
  return records
}

function parsed(text: string, path: readonly string[]): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw badUserInput(path)
  }
}

async function* upTo(most: number, body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > most) throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE()
    yield chunk
  }
}

function refuse(
  { id: requestId }: FastifyRequest,
  reply: FastifyReply,
  { locale }: RequestContext,
  problems: readonly ApplyProblem[],
): FastifyReply {
  const errors = problems
    .slice(0, MOST_PROBLEMS)
    .map(inOutsideUnits)
    .map((problem) => {
      const { code, field, params } = problem
      const message = localize(locale, { key: `problems.${code}`, params } as Message)
      return { message, extensions: { code, field, line: placeInChanges(problem), requestId } }
    })
  return reply.code(422).send({ errors })
}
