import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import { RecordTicketVolumeChange, RecordArrMovementChange } from './inputs/fact-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const RecordTicketVolumeInput = changeMutation('RecordTicketVolumeInput', RecordTicketVolumeChange)
const RecordArrMovementInput = changeMutation('RecordArrMovementInput', RecordArrMovementChange)

/** Single changes of the time series kind, each a plan of its own. */
@Resolver()
export class FactChangesResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Records the tickets of one account or team on one day (the effective one); replaces what the source said before.',
  })
  async recordTicketVolume(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordTicketVolumeInput, {
      description: 'The change, and how to apply it.',
    })
    input: ChangeMutation<RecordTicketVolumeChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'recordTicketVolume', input)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before.',
  })
  async recordArrMovement(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordArrMovementInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RecordArrMovementChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'recordArrMovement', input)
  }
}
