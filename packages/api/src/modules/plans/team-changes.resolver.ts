import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  CreateTeamChange,
  MoveTeamChange,
  UpdateTeamChange,
  RetireTeamChange,
} from './inputs/team-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const CreateTeamInput = changeMutation('CreateTeamInput', CreateTeamChange)
const MoveTeamInput = changeMutation('MoveTeamInput', MoveTeamChange)
const UpdateTeamInput = changeMutation('UpdateTeamInput', UpdateTeamChange)
const RetireTeamInput = changeMutation('RetireTeamInput', RetireTeamChange)

/** Single changes of the team kind, each a plan of its own. */
@Resolver()
export class TeamChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Makes a team.' })
  async createTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateTeamInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<CreateTeamChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'createTeam', input)
  }

  @Mutation(() => PlanPayload, {
    description: 'Moves a team, with everything below it, under another one.',
  })
  async moveTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => MoveTeamInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<MoveTeamChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'moveTeam', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a team.' })
  async updateTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateTeamInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdateTeamChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updateTeam', input)
  }

  @Mutation(() => PlanPayload, {
    description: 'Ends a team; refused while it has seats, teams or coverage.',
  })
  async retireTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetireTeamInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<RetireTeamChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'retireTeam', input)
  }
}
