import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  OpenPositionChange,
  MovePositionChange,
  UpdatePositionChange,
  ClosePositionChange,
} from './inputs/position-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const OpenPositionInput = changeMutation('OpenPositionInput', OpenPositionChange)
const MovePositionInput = changeMutation('MovePositionInput', MovePositionChange)
const UpdatePositionInput = changeMutation('UpdatePositionInput', UpdatePositionChange)
const ClosePositionInput = changeMutation('ClosePositionInput', ClosePositionChange)

/** Single changes of the position kind, each a plan of its own. */
@Resolver()
export class PositionChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Opens a seat.' })
  async openPosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenPositionInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<OpenPositionChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'openPosition', input)
  }

  @Mutation(() => PlanPayload, {
    description: 'Moves a seat to another team, under another seat, or both.',
  })
  async movePosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => MovePositionInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<MovePositionChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'movePosition', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a seat.' })
  async updatePosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdatePositionInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdatePositionChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updatePosition', input)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Closes a seat; refused while someone sits in it, reports to it or accounts are covered by it.',
  })
  async closePosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => ClosePositionInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<ClosePositionChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'closePosition', input)
  }
}
