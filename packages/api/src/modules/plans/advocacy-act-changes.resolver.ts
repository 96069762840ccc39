import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  RecordAdvocacyActChange,
  UpdateAdvocacyActChange,
  RemoveAdvocacyActChange,
} from './inputs/advocacy-act-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const RecordAdvocacyActInput = changeMutation('RecordAdvocacyActInput', RecordAdvocacyActChange)
const UpdateAdvocacyActInput = changeMutation('UpdateAdvocacyActInput', UpdateAdvocacyActChange)
const RemoveAdvocacyActInput = changeMutation('RemoveAdvocacyActInput', RemoveAdvocacyActChange)

/** Single changes of advocacy acts, each a plan of its own. */
@Resolver()
export class AdvocacyActChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Records something a customer did for us.' })
  async recordAdvocacyAct(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordAdvocacyActInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RecordAdvocacyActChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'recordAdvocacyAct', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters an advocacy act.' })
  async updateAdvocacyAct(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateAdvocacyActInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateAdvocacyActChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateAdvocacyAct', input)
  }

  @Mutation(() => PlanPayload, { description: 'Takes an advocacy act out from a day on.' })
  async removeAdvocacyAct(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveAdvocacyActInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RemoveAdvocacyActChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'removeAdvocacyAct', input)
  }
}
