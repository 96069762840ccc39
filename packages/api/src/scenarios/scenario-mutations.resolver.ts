import { formatDay, type NamingChange, type Result, saysHidden } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import { scenarioOf } from '../graphql/find-scenario.js'
import { denied } from '../session/can.js'
import { tellingOutcome } from '../graphql/telling-outcome.js'
import { todayOf } from '../graphql/today.js'
import type { ChangeInput } from '../plans/changes.js'
import { actorOf, idempotencyOf } from '../plans/idempotency-of.js'
import { singleChanges } from '../plans/single-changes.js'
import { toChanges } from '../plans/to-change.js'
import { ownerScope } from '../session/principal.js'
import type { Branch } from '../store/branch.js'
import type { Scenario } from '../store/scenario.js'
import { mayEdit, notEditor } from './sharing/scenario-access.js'
import { newScenarioAccess } from './sharing/new-scenario-access.js'
import { addedPlan } from './changes/added-plan.js'
import { authorship } from './changes/authorship.js'
import { newScenarioContent } from './new-scenario-content.js'
import {
  AddToScenarioInput,
  AmendScenarioInput,
  CreateScenarioInput,
  RebaseScenarioInput,
  UpdateScenarioInput,
} from './scenario-inputs.js'
import { followsAsItWas } from './rebase/follows-as-it-was.js'
import { rebaseChosen } from './rebase/rebase-chosen.js'
import { ScenarioPayload } from './scenario-type.js'
import { notFound, scenarioAnswer } from './scenario-answer.js'
import { organizationToWrite } from './organization-to-write.js'
import type { ScenarioRefusal } from './scenario-refusal.js'
import type { ScenarioTurn } from './scenario.service.js'

interface Given {
  readonly scenarioId: string
  readonly expectedRevision?: number | null
  readonly idempotencyKey?: string | null
}
type Write = (turn: ScenarioTurn) => Promise<Result<Scenario, ScenarioRefusal>>

/** Makes scenarios and changes them. */
@Resolver()
export class ScenarioMutationsResolver {
  @Mutation(() => ScenarioPayload, {
    description:
      'Makes a scenario on the organization as it is now, on another scenario, or of a copy.',
  })
  async createScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateScenarioInput, { description: 'The scenario.' })
    input: CreateScenarioInput,
  ): Promise<ScenarioPayload> {
    const state = await organizationToWrite(context, input.organizationId)
    if (state === null) return notFound(context, 'organization', input.organizationId)
    const name = input.name.trim()
    if (name === '') throw badUserInput(['input', 'name'], { reason: 'BLANK' })
    const begun = await newScenarioContent(context, state, input)
    if (begun === null) return notFound(context, 'scenario', input.baseId ?? input.copyOfId ?? '')
    const { principal, services } = context
    const made = {
      organizationId: state.organization.id,
      kind: 'SCENARIO',
      name,
      note: input.note?.trim() || null,
      owner: ownerScope(principal),
      actor: actorOf(principal),
      content: begun.content,
      access: await newScenarioAccess(context, begun, input),
    } as const
    const idempotency = idempotencyOf(principal, 'createScenario', input)
    const done = await tellingOutcome(context, (writing) =>
      services.scenarios.writing.create(made, { idempotency, writing }),
    )
    return scenarioAnswer(context, done, ['input', 'changes'])
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Renames a scenario, says what it is for, puts it away or opens it again.',
  })
  async updateScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateScenarioInput, { description: 'The scenario, and what is new.' })
    input: UpdateScenarioInput,
  ): Promise<ScenarioPayload> {
    const { name, note, archived, restricted } = input
    if (name?.trim() === '') throw badUserInput(['input', 'name'], { reason: 'BLANK' })
    const description = {
      ...(name != null && { name: name.trim() }),
      ...(note != null && { note: note.trim() || null }),
      ...(archived != null && { status: archived ? ('ARCHIVED' as const) : ('OPEN' as const) }),
      ...(restricted != null && { restricted }),
    }
    return write(
      context,
      'updateScenario',
      input,
      ({ services, principal }, scenario) =>
        (turn) =>
          restricted == null
            ? services.scenarios.writing.describe(scenario, description, turn)
            : services.scenarios.sharing.restrict(
                scenario,
                { ...description, restricted },
                principal,
                turn,
              ),
    )
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Adds changes to a scenario, and answers what all of it comes to.',
  })
  async addToScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddToScenarioInput, { description: 'The scenario, and the changes.' })
    input: AddToScenarioInput,
  ): Promise<ScenarioPayload> {
    return write(
      context,
      'addToScenario',
      input,
      async ({ services }, scenario) => {
        const changes = await readChanges(context, scenario, input.changes)
        const branch = await services.scenarios.branches.of(scenario)
        if (branch === null) throw new Error('the revision of a scenario is gone')
        const plan = addedPlan(input, changes, branch.state)
        return (turn) => services.scenarios.writing.add(scenario, changes, turn, plan)
      },
      ['input', 'changes'],
    )
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Replaces, drops and moves changes of a scenario.',
  })
  async amendScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => AmendScenarioInput, { description: 'The scenario, and the edits.' })
    input: AmendScenarioInput,
  ): Promise<ScenarioPayload> {
    return write(
      context,
      'amendScenario',
      input,
      async ({ services }, scenario) => {
        const branch = await services.scenarios.branches.of(scenario)
        const known = new Set(branch?.changes.map(({ id }) => id))
        const edits = await Promise.all(
          input.edits.map(async ({ changeId, drop, replaceWith, moveTo }, index) => {
            const path = ['input', 'edits', index]
            if (!known.has(changeId)) throw badUserInput([...path, 'changeId'])
            if (moveTo != null && moveTo < 0) throw badUserInput([...path, 'moveTo'])
            if (replaceWith != null) refuseHidden(context, scenario, branch, changeId)
            const [change] =
              replaceWith == null ? [] : await readChanges(context, scenario, [replaceWith])
            return {
              id: changeId,
              change: drop === true ? null : change,
              ...(moveTo != null && { place: moveTo }),
            }
          }),
        )
        return (turn) => services.scenarios.writing.amend(scenario, edits, turn)
      },
      ['input', 'edits'],
    )
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Puts a scenario on what its line has become. Changes that mean the same there follow; where both sides changed something, `choices`, `keepIds` or `dropIds` say for each which is to hold, else it is refused with SCENARIO_CONFLICTS and nothing is written.',
  })
  async rebaseScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => RebaseScenarioInput, { description: 'The scenario, and what is to hold.' })
    input: RebaseScenarioInput,
  ): Promise<ScenarioPayload> {
    return write(context, 'rebaseScenario', input, async ({ principal, services }, scenario) => {
      const { branches, writing } = services.scenarios
      const branch = await branches.of(scenario)
      if (branch === null) throw new Error('the revision of a scenario is gone')
      const choices = {
        keepIds: input.keepIds ?? [],
        dropIds: input.dropIds ?? [],
        parts: input.choices ?? [],
      }
      const author = authorship(actorOf(principal))
      const asked = { ours: branch, choices }
      const { rebased, left } = await rebaseChosen(branches, scenario, asked, author)
      const { name } = scenario
      if (left > 0) {
        const params = { name, count: left }
        return async () => ({
          ok: false,
          error: { message: { key: 'problems.SCENARIO_CONFLICTS', params } },
        })
      }
      const { merged } = rebased
      const isAsApproved =
        merged.changes.length === branch.changes.length &&
        merged.changes.every(({ change }, place) => change === branch.changes[place]?.change)
      const keepsApprovals = isAsApproved && followsAsItWas(rebased)
      return (turn) => {
        const expectedRevision = turn.expectedRevision ?? scenario.revision
        return writing.replace(scenario, merged, { ...turn, expectedRevision }, keepsApprovals)
      }
    })
  }
}

/** Does something with a scenario that the principal may change. */
async function write(
  context: RequestContext,
  mutation: string,
  input: Given,
  writeOf: (context: RequestContext, scenario: Scenario) => Promise<Write> | Write,
  path: readonly string[] = ['input'],
): Promise<ScenarioPayload> {
  const { scenarioId, expectedRevision } = input
  const idempotency = idempotencyOf(context.principal, mutation, input)
  const scenario = await scenarioOf(context, scenarioId, ['input', 'scenarioId'], 'scenario.write')
  if (scenario === null) return notFound(context, 'scenario', scenarioId)
  if (!mayEdit(scenario, context.principal)) {
    return scenarioAnswer(context, notEditor(scenario), path)
  }
  const act = await writeOf(context, scenario)
  const done = await tellingOutcome(context, (writing) =>
    act({
      actor: actorOf(context.principal),
      idempotency,
      expectedRevision: expectedRevision ?? undefined,
      writing,
    }),
  )
  return scenarioAnswer(context, done, path)
}

/** Changes for a scenario, with today's date where the organization is. */
async function readChanges(
  { services }: RequestContext,
  { organizationId }: Scenario,
  changes: readonly ChangeInput[],
): Promise<readonly NamingChange[]> {
  const state = await services.states.get(organizationId)
  if (state === null) throw new Error('the organization of a scenario is gone')
  return singleChanges(toChanges(changes, formatDay(todayOf(state))))
}

/**
 * Whoever may not see all that a change says cannot say it otherwise: it would lose what they do not see.
 *
 * @throws RequestError FORBIDDEN
 */
function refuseHidden(
  context: RequestContext,
  { organizationId }: Scenario,
  branch: Branch | null,
  changeId: string,
): void {
  const hidden = context.hiddenIn(organizationId)
  const found = branch?.changes.find(({ id }) => id === changeId)
  if (found !== undefined && saysHidden(found.change, hidden)) {
    throw denied(context, 'pay.read', organizationId)
  }
}
