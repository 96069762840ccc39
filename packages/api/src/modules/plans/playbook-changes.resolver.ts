import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  CreatePlaybookChange,
  UpdatePlaybookChange,
  RetirePlaybookChange,
} from './inputs/playbook-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CreatePlaybookInput = changeMutation('CreatePlaybookInput', CreatePlaybookChange)
const UpdatePlaybookInput = changeMutation('UpdatePlaybookInput', UpdatePlaybookChange)
const RetirePlaybookInput = changeMutation('RetirePlaybookInput', RetirePlaybookChange)

/** Single changes of playbooks, each a plan of its own. */
@Resolver()
export class PlaybookChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds a playbook.' })
  async createPlaybook(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreatePlaybookInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CreatePlaybookChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'createPlaybook', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a playbook.' })
  async updatePlaybook(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdatePlaybookInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdatePlaybookChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updatePlaybook', input)
  }

  @Mutation(() => PlanPayload, { description: 'Retires a playbook.' })
  async retirePlaybook(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetirePlaybookInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RetirePlaybookChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'retirePlaybook', input)
  }
}
