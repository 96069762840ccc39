import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import { UpdateOrganizationChange } from './inputs/organization-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const UpdateOrganizationInput = changeMutation('UpdateOrganizationInput', UpdateOrganizationChange)

/** Single changes of the organization kind, each a plan of its own. */
@Resolver()
export class OrganizationChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Alters the organization’s own fields.' })
  async updateOrganization(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateOrganizationInput, {
      description: 'The change, and how to apply it.',
    })
    input: ChangeMutation<UpdateOrganizationChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateOrganization', input)
  }
}
