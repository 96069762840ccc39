import { Field, ID, InputType } from 'type-graphql'
import type { CollaboratorRole } from '../../store/scenario-collaborator.repository.js'
import { CollaboratorRoleEnum } from './scenario-collaborator-type.js'
import { Repeatable } from '../scenario-inputs.js'

@InputType()
abstract class OfCollaborator extends Repeatable {
  @Field(() => ID, { description: 'The scenario, by its opaque id.' })
  scenarioId!: string

  @Field(() => ID, { description: 'The member, by their opaque id: `Member.id`.' })
  userId!: string
}

@InputType({ description: 'A member who is to work on a scenario.' })
export class ShareScenarioInput extends OfCollaborator {
  @Field(() => CollaboratorRoleEnum, { description: 'What they may do.' })
  role!: CollaboratorRole
}

@InputType({ description: 'A member who is not to work on a scenario any more.' })
export class UnshareScenarioInput extends OfCollaborator {}
