import { type BadRowPolicy, isId, parseDay, type Problem, viewAt } from '@postscale/domain'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import { scenarioOf } from '../graphql/find-scenario.js'
import { refusal } from '../graphql/plan-error.js'
import { tellingOutcome } from '../graphql/telling-outcome.js'
import { todayOf } from '../graphql/today.js'
import { decodeGlobalId } from '../graphql/relay/global-id.js'
import { noteNotAllowed } from '../plans/not-allowed.js'
import { actorOf, idempotencyOf } from '../plans/idempotency-of.js'
import { mayEdit } from '../scenarios/sharing/scenario-access.js'
import { principalScope } from '../session/principal.js'
import type { Scenario } from '../store/scenario.js'
import { visibleRun } from './visible-run.js'
import { importedInto, uploadsOf } from './imported-into.js'
import { ImportRowsInput } from './import-rows-input.js'
import { ImportRowsPayload, ImportRunType, toImportRun, toProblem } from './import-run.js'

/** The run behind the parts of an opaque id, when the principal may enter its organization. */
export async function findImportRun(
  context: RequestContext,
  [organizationId = '', id = '']: readonly string[],
): Promise<ImportRunType | null> {
  const found = await context.organizations.byId(organizationId)
  if (found === null || !isId(id)) return null
  const run = await visibleRun(context, found.id, id)
  return run && toImportRun(run, context.locale)
}

/** The name under which a request's idempotency key is remembered. */
const MUTATION = 'importRows'

@Resolver()
export class ImportResolver {
  @Query(() => ImportRunType, {
    nullable: true,
    description: 'An import by its id, how far it is and what it came to.',
  })
  async importRun(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<ImportRunType | null> {
    return findImportRun(context, decodeGlobalId('ImportRun', id))
  }

  @Query(() => ImportRunType, {
    nullable: true,
    description:
      'The import that the caller started with an idempotency key, while it runs and for 24 hours ' +
      'once it is done: what became of a request whose answer was lost. Null when there is none; ' +
      'nothing was written under the key then, and it may be used again.',
  })
  async importRunByKey(
    @Ctx() context: RequestContext,
    @Arg('organizationId', () => ID, {
      description: 'The organization: its opaque id, or its slug.',
    })
    organizationId: string,
    @Arg('idempotencyKey', () => String, { description: 'As `importRows` was given it.' })
    idempotencyKey: string,
  ): Promise<ImportRunType | null> {
    const { services, principal, locale } = context
    const found = await importedInto(context, organizationId)
    if (found === null) return null
    const scope = principalScope(principal)
    const run = await services.imports.runs.withKey(found.id, scope, idempotencyKey)
    return run && toImportRun(run, locale)
  }

  @Mutation(() => ImportRowsPayload, {
    description:
      'Starts to import uploaded files, as one plan and one revision, of what is live or of a scenario.',
  })
  async importRows(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportRowsInput, { description: 'What, and how.' }) input: ImportRowsInput,
  ): Promise<ImportRowsPayload> {
    const { services, principal, locale: asked } = context
    const policy = policyOf(input)
    const found = await importedInto(context, input.organizationId)
    const state = found && (await services.states.get(found.id))
    if (!state) {
      const params = { thing: 'organization', id: input.organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(asked, 'NOT_FOUND', params, path) }
    }
    const scenario = await scenarioFor(context, input, state.organization.id)
    if (scenario === 'UNKNOWN') {
      const path = ['input', 'scenarioId']
      return { ok: null, error: refusal(asked, 'SCENARIO_NOT_FOUND', {}, path) }
    }
    if (scenario !== null && !mayEdit(scenario, principal)) {
      const { name } = scenario
      const path = ['input', 'scenarioId']
      return { ok: null, error: refusal(asked, 'SCENARIO_NOT_EDITOR', { name }, path) }
    }
    const today = todayOf(state)
    const locale = context.localeFor(viewAt(state, today).organization.locale)
    const order = {
      organizationId: state.organization.id,
      uploads: uploadsOf(input.uploads, state.organization.id, ['input', 'uploads']),
      mapping: input.mapping ?? null,
      source: input.source?.trim() || null,
      principal: principalScope(principal),
      actor: actorOf(principal),
      grant: context.grantIn(state.organization.id),
      onNotAllowed: (problem: Problem) => noteNotAllowed(context, state.organization.id, [problem]),
      policy,
      dryRun: input.dryRun ?? false,
      effective: parseDay(input.effective ?? '') ?? today,
      expectedRevision: input.expectedRevision ?? null,
      scenario,
      idempotency: idempotencyOf(principal, MUTATION, input),
    }
    const started = await tellingOutcome(context, (writing) =>
      services.imports.start(order, writing),
    )
    if (started.ok) return { ok: { run: toImportRun(started.value, locale) }, error: null }
    const problems = started.error.map((message) => toProblem(message, locale))
    const [first] = problems
    if (first === undefined) throw new Error('a refusal has at least one problem')
    return { ok: null, error: { code: first.code, message: first.message, problems } }
  }
}

/** The scenario into which it is imported; null for what is live. */
async function scenarioFor(
  context: RequestContext,
  { scenarioId }: ImportRowsInput,
  organizationId: string,
): Promise<Scenario | 'UNKNOWN' | null> {
  if (scenarioId == null) return null
  const path = ['input', 'scenarioId']
  const found = await scenarioOf(context, scenarioId, path, 'scenario.write')
  return found?.organizationId === organizationId ? found : 'UNKNOWN'
}

function policyOf({ onBadRow, stopAt }: ImportRowsInput): BadRowPolicy {
  const kind = onBadRow ?? 'REJECT_ALL'
  if (kind !== 'STOP_AT') return { kind }
  if (stopAt == null || stopAt < 1) throw badUserInput(['input', 'stopAt'])
  return { kind, refused: stopAt }
}
