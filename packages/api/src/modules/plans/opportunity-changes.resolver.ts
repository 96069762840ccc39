import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  CreateOpportunityChange,
  UpdateOpportunityChange,
  EndOpportunityChange,
} from './inputs/opportunity-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CreateOpportunityInput = changeMutation('CreateOpportunityInput', CreateOpportunityChange)
const UpdateOpportunityInput = changeMutation('UpdateOpportunityInput', UpdateOpportunityChange)
const EndOpportunityInput = changeMutation('EndOpportunityInput', EndOpportunityChange)

/** Single changes of opportunitys, each a plan of its own. */
@Resolver()
export class OpportunityChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds an opportunity.' })
  async createOpportunity(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateOpportunityInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CreateOpportunityChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'createOpportunity', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters an opportunity.' })
  async updateOpportunity(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateOpportunityInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateOpportunityChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateOpportunity', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends an opportunity.' })
  async endOpportunity(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndOpportunityInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<EndOpportunityChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'endOpportunity', input)
  }
}
