import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import { SetPolicyChange, ClearPolicyChange } from './inputs/policy-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const SetPolicyInput = changeMutation('SetPolicyInput', SetPolicyChange)
const ClearPolicyInput = changeMutation('ClearPolicyInput', ClearPolicyChange)

/** Single changes of the policy kind, each a plan of its own. */
@Resolver()
export class PolicyChangesResolver {
  @Mutation(() => PlanPayload, {
    description: 'Overrides a figure of the benchmark catalogue, or states an assumption.',
  })
  async setPolicy(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetPolicyInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<SetPolicyChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'setPolicy', input)
  }

  @Mutation(() => PlanPayload, { description: 'Lets the catalogue’s own figure apply again.' })
  async clearPolicy(
    @Ctx() context: RequestContext,
    @Arg('input', () => ClearPolicyInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<ClearPolicyChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'clearPolicy', input)
  }
}
