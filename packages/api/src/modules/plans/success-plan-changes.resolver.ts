import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  CreateSuccessPlanChange,
  UpdateSuccessPlanChange,
  EndSuccessPlanChange,
} from './inputs/success-plan-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CreateSuccessPlanInput = changeMutation('CreateSuccessPlanInput', CreateSuccessPlanChange)
const UpdateSuccessPlanInput = changeMutation('UpdateSuccessPlanInput', UpdateSuccessPlanChange)
const EndSuccessPlanInput = changeMutation('EndSuccessPlanInput', EndSuccessPlanChange)

/** Single changes of success plans, each a plan of its own. */
@Resolver()
export class SuccessPlanChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds a success plan.' })
  async createSuccessPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateSuccessPlanInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CreateSuccessPlanChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'createSuccessPlan', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a success plan, or records a measurement.' })
  async updateSuccessPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateSuccessPlanInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateSuccessPlanChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateSuccessPlan', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends a success plan.' })
  async endSuccessPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndSuccessPlanInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<EndSuccessPlanChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'endSuccessPlan', input)
  }
}
