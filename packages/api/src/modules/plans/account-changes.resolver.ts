import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  AddAccountChange,
  UpdateAccountChange,
  CloseAccountChange,
  SetTierChange,
} from './inputs/account-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const AddAccountInput = changeMutation('AddAccountInput', AddAccountChange)
const UpdateAccountInput = changeMutation('UpdateAccountInput', UpdateAccountChange)
const CloseAccountInput = changeMutation('CloseAccountInput', CloseAccountChange)
const SetTierInput = changeMutation('SetTierInput', SetTierChange)

/** Single changes of the account kind, each a plan of its own. */
@Resolver()
export class AccountChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds a customer account.' })
  async addAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddAccountInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<AddAccountChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'addAccount', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters an account; its tier by `setTier`.' })
  async updateAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateAccountInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateAccountChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateAccount', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends an account; refused while it is covered.' })
  async closeAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseAccountInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CloseAccountChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'closeAccount', input)
  }

  @Mutation(() => PlanPayload, { description: 'Sets how an account is served.' })
  async setTier(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetTierInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<SetTierChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'setTier', input)
  }
}
