import { formatDay, type NamingChange } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import { newId } from '../database/new-id.js'
import { sqlStateOf } from '../database/sql-state-of.js'
import { scenarioOf } from '../graphql/find-scenario.js'
import { tellingOutcome } from '../graphql/telling-outcome.js'
import { todayOf } from '../graphql/today.js'
import { actorOf, idempotencyOf } from '../plans/idempotency-of.js'
import { singleChanges } from '../plans/single-changes.js'
import { toChanges } from '../plans/to-change.js'
import { ownerScope } from '../session/principal.js'
import type { Scenario } from '../store/scenario.js'
import { addedPlan } from './changes/added-plan.js'
import { authorship } from './changes/authorship.js'
import { organizationToWrite } from './organization-to-write.js'
import { notFound, scenarioAnswer } from './scenario-answer.js'
import { mayEdit, notEditor } from './sharing/scenario-access.js'
import { AddToDraftInput, DraftInput, MoveDraftInput } from './scenario-inputs.js'
import { ScenarioPayload } from './scenario-type.js'
import type { ScenarioTurn } from './scenario.service.js'

const UNIQUE_VIOLATION = '23505'

/** The edits that each person collects. Amended and applied they are as any scenario is. */
@Resolver()
export class DraftResolver {
  @Mutation(() => ScenarioPayload, {
    description:
      'Adds edits to the viewer’s draft, which the first of them makes, and answers what all of it comes to.',
  })
  async addToDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddToDraftInput, { description: 'The edits.' }) input: AddToDraftInput,
  ): Promise<ScenarioPayload> {
    const state = await organizationToWrite(context, input.organizationId)
    if (state === null) return notFound(context, 'organization', input.organizationId)
    const { principal, services } = context
    const { repository, writing: scenarios } = services.scenarios
    const changes = toChanges(input.changes, formatDay(todayOf(state)))
    const [owner, actor] = [ownerScope(principal), actorOf(principal)]
    const organizationId = state.organization.id
    const author = authorship(actor)
    const plan = addedPlan(input, changes, state)
    const entry = (change: NamingChange) => ({
      id: newId(),
      change,
      ...(plan && { plan }),
      ...author,
    })
    const first = singleChanges(changes).map(entry)
    const content = { base: { id: null, revision: state.revision }, changes: first }
    const made = {
      organizationId,
      kind: 'DRAFT',
      name: '',
      note: null,
      owner,
      actor,
      content,
    } as const
    const idempotency = idempotencyOf(principal, 'addToDraft', input)
    const done = await tellingOutcome(context, async (writing) => {
      for (;;) {
        const draft = await repository.draftOf(organizationId, owner)
        if (draft !== null) {
          return scenarios.add(draft, changes, { actor, idempotency, writing }, plan)
        }
        const begun = await scenarios
          .create(made, { idempotency, writing })
          .catch((error: unknown) => {
            // Another edit made the draft at the same moment.
            if (sqlStateOf(error) === UNIQUE_VIOLATION) return null
            throw error
          })
        if (begun !== null) return begun
      }
    })
    return scenarioAnswer(context, done, ['input', 'changes'])
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Throws the viewer’s draft away, with all its edits.',
  })
  async discardDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => DraftInput, { description: 'Whose draft.' }) input: DraftInput,
  ): Promise<ScenarioPayload> {
    return withDraft(
      context,
      'discardDraft',
      input,
      ({ services }, draft) =>
        (turn) =>
          services.scenarios.writing.describe(draft, { status: 'ARCHIVED' }, turn),
    )
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Makes a scenario of the viewer’s draft, or adds its edits to one. The draft is empty then.',
  })
  async moveDraftToScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => MoveDraftInput, { description: 'Where the edits go.' })
    input: MoveDraftInput,
  ): Promise<ScenarioPayload> {
    const { name, scenarioId } = input
    if ((name == null) === (scenarioId == null)) throw badUserInput(['input', 'name'])
    if (name?.trim() === '') throw badUserInput(['input', 'name'], { reason: 'BLANK' })
    return withDraft(context, 'moveDraftToScenario', input, async ({ services }, draft) => {
      const { writing } = services.scenarios
      if (scenarioId == null) {
        const restricted = input.restricted === true
        const description = { kind: 'SCENARIO', name: name?.trim() ?? '', restricted } as const
        return (turn) => writing.describe(draft, description, turn)
      }
      const path = ['input', 'scenarioId']
      const scenario = await scenarioOf(context, scenarioId, path, 'scenario.write')
      if (scenario?.organizationId !== draft.organizationId) return null
      if (!mayEdit(scenario, context.principal)) return async () => notEditor(scenario)
      return (turn) => writing.move(draft, scenario, turn)
    })
  }
}

type Act = (
  turn: ScenarioTurn,
) => ReturnType<RequestContext['services']['scenarios']['writing']['describe']>

async function withDraft(
  context: RequestContext,
  mutation: string,
  input: DraftInput,
  actOf: (context: RequestContext, draft: Scenario) => Act | Promise<Act | null>,
): Promise<ScenarioPayload> {
  const { organizationId } = input
  const idempotency = idempotencyOf(context.principal, mutation, input)
  const state = await organizationToWrite(context, organizationId)
  if (state === null) return notFound(context, 'organization', organizationId)
  const { principal, services } = context
  const { repository } = services.scenarios
  const draft = await repository.draftOf(state.organization.id, ownerScope(principal))
  const act = draft && (await actOf(context, draft))
  if (act === null) return notFound(context, 'scenario', organizationId)
  const done = await tellingOutcome(context, (writing) =>
    act({ actor: actorOf(principal), idempotency, writing }),
  )
  return scenarioAnswer(context, done, ['input'])
}
