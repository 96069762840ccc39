import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import { FillPositionChange, VacatePositionChange } from './inputs/occupancy-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const FillPositionInput = changeMutation('FillPositionInput', FillPositionChange)
const VacatePositionInput = changeMutation('VacatePositionInput', VacatePositionChange)

/** Single changes of the occupancy kind, each a plan of its own. */
@Resolver()
export class OccupancyChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Seats a person.' })
  async fillPosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => FillPositionInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<FillPositionChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'fillPosition', input)
  }

  @Mutation(() => PlanPayload, { description: 'Ends the occupancies of a seat.' })
  async vacatePosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => VacatePositionInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<VacatePositionChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'vacatePosition', input)
  }
}
