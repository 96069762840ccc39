import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import type { VerdictKind } from '../../store/scenario.js'
import {
  ApproveScenarioInput,
  RejectScenarioInput,
  RequestApprovalInput,
} from './approval-inputs.js'
import { besideScenario } from '../beside-scenario.js'
import { refuseDraft } from '../refuse-scenario.js'
import { mayEdit, notEditor } from '../sharing/scenario-access.js'
import { ScenarioPayload } from '../scenario-type.js'

/** Asks for approval, gives it, and asks for changes. */
@Resolver()
export class ApprovalMutationsResolver {
  @Mutation(() => ScenarioPayload, {
    description:
      'Asks for the approval of a scenario: those who can give it see it as waiting for them (`Scenario.awaitingViewer`) until one of them has said something.',
  })
  async requestApproval(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestApprovalInput, { description: 'The scenario.' })
    input: RequestApprovalInput,
  ): Promise<ScenarioPayload> {
    return say(context, 'requestApproval', input, 'ASKED')
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Agrees to a scenario as it is at a revision; a later edit makes it an approval of an earlier version. Refused with CANNOT_APPROVE for whoever made it or a part of it.',
  })
  async approveScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApproveScenarioInput, { description: 'The scenario, and its revision.' })
    input: ApproveScenarioInput,
  ): Promise<ScenarioPayload> {
    return say(context, 'approveScenario', input, 'APPROVED')
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Asks for changes to a scenario. At that revision it does not count as approved then, until the same person approves it. Refused with CANNOT_APPROVE for whoever could not approve it either.',
  })
  async rejectScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => RejectScenarioInput, { description: 'The scenario, and what is amiss.' })
    input: RejectScenarioInput,
  ): Promise<ScenarioPayload> {
    if (input.comment.trim() === '') throw badUserInput(['input', 'comment'], { reason: 'BLANK' })
    return say(context, 'rejectScenario', input, 'CHANGES_ASKED')
  }
}

interface Given {
  readonly scenarioId: string
  readonly expectedRevision: number
  readonly idempotencyKey?: string | null
  readonly comment?: string | null
}

async function say(
  context: RequestContext,
  mutation: string,
  input: Given,
  verdict: VerdictKind,
): Promise<ScenarioPayload> {
  const comment = input.comment?.trim() || null
  const { writing, approvals } = context.services.scenarios
  return besideScenario(context, mutation, input, (scenario) => async (turn) => {
    // Whoever works on it asks; others, who may not change it, say something to that.
    if (verdict === 'ASKED' && !mayEdit(scenario, context.principal)) return notEditor(scenario)
    return writing.say(scenario, { verdict, comment }, turn, async (current) => {
      if (verdict === 'ASKED') refuseDraft(current)
      else await approvals.refuseUnable(current, turn.actor)
    })
  })
}
