import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { applyChange } from './apply-change.js'
import { changeMutation, type ChangeMutation } from './inputs/change-mutation.js'
import {
  HirePersonChange,
  UpdatePersonChange,
  EndEmploymentChange,
} from './inputs/person-changes.js'
import { PlanPayload } from './types/plan-payload.js'

const HirePersonInput = changeMutation('HirePersonInput', HirePersonChange)
const UpdatePersonInput = changeMutation('UpdatePersonInput', UpdatePersonChange)
const EndEmploymentInput = changeMutation('EndEmploymentInput', EndEmploymentChange)

/** Single changes of the person kind, each a plan of its own. */
@Resolver()
export class PersonChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Adds a person from the first day of employment.' })
  async hirePerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => HirePersonInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<HirePersonChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'hirePerson', input)
  }

  @Mutation(() => PlanPayload, { description: 'Alters a person.' })
  async updatePerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdatePersonInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<UpdatePersonChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'updatePerson', input)
  }

  @Mutation(() => PlanPayload, {
    description: 'Ends a person’s employment; refused while the person has a seat.',
  })
  async endEmployment(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndEmploymentInput, { description: 'The change, and how to apply it.' })
    input: ChangeMutation<EndEmploymentChange>,
  ): Promise<PlanPayload> {
    return applyChange(context, 'endEmployment', input)
  }
}
