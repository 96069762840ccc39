import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import { MemberType } from '../../graphql/types/member-type.js'
import type { CollaboratorRole } from '../../store/scenario-collaborator.repository.js'

export const CollaboratorRoleEnum = vocabularyEnum<CollaboratorRole>(
  'CollaboratorRole',
  'What a collaborator may do with a scenario.',
  {
    EDITOR: 'Change it, rename it and put it away.',
    VIEWER: 'See it where it is restricted; everybody sees one that is not.',
  },
)

@ObjectType('ScenarioCollaborator', {
  description: 'A member who is named in a scenario.',
  simpleResolvers: true,
})
export class ScenarioCollaboratorType {
  @Field(() => MemberType, { description: 'The member.' })
  member!: MemberType

  @Field(() => CollaboratorRoleEnum, { description: 'What they may do.' })
  role!: CollaboratorRole

  @Field(() => ActorType, { description: 'Who named them.' })
  addedBy!: ActorType

  @Field(() => DateTimeScalar, { description: 'When.' })
  addedAt!: Date
}
