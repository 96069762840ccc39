import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import { CreateRoleChange, UpdateRoleChange, RetireRoleChange } from './inputs/role-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CreateRoleInput = changeMutation('CreateRoleInput', CreateRoleChange)
const UpdateRoleInput = changeMutation('UpdateRoleInput', UpdateRoleChange)
const RetireRoleInput = changeMutation('RetireRoleInput', RetireRoleChange)

/** Single changes of the role kind, each a plan of its own. */
@Resolver()
export class RoleChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds a role to the organization’s catalogue.' })
  async createRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateRoleInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CreateRoleChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'createRole', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a role.' })
  async updateRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateRoleInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateRoleChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateRole', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends a role; refused while seats have it.' })
  async retireRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetireRoleInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RetireRoleChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'retireRole', input)
  }
}
