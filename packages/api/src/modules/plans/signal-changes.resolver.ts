import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import { RecordHealthSignalChange, RecordTouchpointChange } from './inputs/signal-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const RecordHealthSignalInput = changeMutation('RecordHealthSignalInput', RecordHealthSignalChange)
const RecordTouchpointInput = changeMutation('RecordTouchpointInput', RecordTouchpointChange)

/** Single changes of health signals and touchpoints, each a plan of its own. */
@Resolver()
export class SignalChangesResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Records a measurement of an account’s health on one day (the effective one); replaces what the source said before.',
  })
  async recordHealthSignal(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordHealthSignalInput, {
      description: 'The change, and how to apply it.',
    })
    input: ChangeMutation<RecordHealthSignalChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'recordHealthSignal', input)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Records a contact with an account on one day (the effective one); the same external id of a source replaces it.',
  })
  async recordTouchpoint(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordTouchpointInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RecordTouchpointChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'recordTouchpoint', input)
  }
}
