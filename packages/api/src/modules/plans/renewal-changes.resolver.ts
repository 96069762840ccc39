import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  CreateRenewalChange,
  UpdateRenewalChange,
  EndRenewalChange,
} from './inputs/renewal-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CreateRenewalInput = changeMutation('CreateRenewalInput', CreateRenewalChange)
const UpdateRenewalInput = changeMutation('UpdateRenewalInput', UpdateRenewalChange)
const EndRenewalInput = changeMutation('EndRenewalInput', EndRenewalChange)

/** Single changes of renewals, each a plan of its own. */
@Resolver()
export class RenewalChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds the renewal of a contract end.' })
  async createRenewal(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateRenewalInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CreateRenewalChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'createRenewal', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a renewal.' })
  async updateRenewal(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateRenewalInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateRenewalChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateRenewal', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends a renewal.' })
  async endRenewal(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndRenewalInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<EndRenewalChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'endRenewal', input)
  }
}
