import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  CreateImplementationChange,
  UpdateImplementationChange,
} from './inputs/implementation-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CreateImplementationInput = changeMutation(
  'CreateImplementationInput',
  CreateImplementationChange,
)
const UpdateImplementationInput = changeMutation(
  'UpdateImplementationInput',
  UpdateImplementationChange,
)

/** Single changes of the implementation kind, each a plan of its own. */
@Resolver()
export class ImplementationChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds an onboarding project.' })
  async createImplementation(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateImplementationInput, {
      description: 'The change, and how to apply it.',
    })
    input: ChangeMutation<CreateImplementationChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'createImplementation', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters an onboarding project.' })
  async updateImplementation(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateImplementationInput, {
      description: 'The change, and how to apply it.',
    })
    input: ChangeMutation<UpdateImplementationChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateImplementation', input)
  }
}
