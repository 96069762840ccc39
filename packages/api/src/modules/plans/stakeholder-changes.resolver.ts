import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  AddStakeholderChange,
  UpdateStakeholderChange,
  RemoveStakeholderChange,
} from './inputs/stakeholder-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const AddStakeholderInput = changeMutation('AddStakeholderInput', AddStakeholderChange)
const UpdateStakeholderInput = changeMutation('UpdateStakeholderInput', UpdateStakeholderChange)
const RemoveStakeholderInput = changeMutation('RemoveStakeholderInput', RemoveStakeholderChange)

/** Single changes of stakeholders, each a plan of its own. */
@Resolver()
export class StakeholderChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds a customer’s person.' })
  async addStakeholder(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddStakeholderInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<AddStakeholderChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'addStakeholder', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a customer’s person.' })
  async updateStakeholder(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateStakeholderInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateStakeholderChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateStakeholder', input)
  }

  @Mutation(() => PlanPayload, { description: 'Takes a customer’s person out from a day on.' })
  async removeStakeholder(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveStakeholderInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RemoveStakeholderChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'removeStakeholder', input)
  }
}
