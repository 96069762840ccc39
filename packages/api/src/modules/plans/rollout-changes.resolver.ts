import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  StartRolloutChange,
  UpdateRolloutChange,
  EndRolloutChange,
} from './inputs/rollout-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const StartRolloutInput = changeMutation('StartRolloutInput', StartRolloutChange)
const UpdateRolloutInput = changeMutation('UpdateRolloutInput', UpdateRolloutChange)
const EndRolloutInput = changeMutation('EndRolloutInput', EndRolloutChange)

/** Single changes of rollouts, each a plan of its own. */
@Resolver()
export class RolloutChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Starts a change of service model.' })
  async startRollout(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartRolloutInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<StartRolloutChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'startRollout', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a rollout.' })
  async updateRollout(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateRolloutInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateRolloutChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateRollout', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends a rollout.' })
  async endRollout(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndRolloutInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<EndRolloutChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'endRollout', input)
  }
}
