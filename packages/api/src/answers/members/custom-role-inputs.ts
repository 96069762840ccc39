import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { PlanError } from '../../graphql/plan-error.js'
import { CustomRoleType } from './custom-role-type.js'

const MOST_ACTIONS = 50

@InputType({ description: 'What a role of an organization’s own shall be.' })
export class CreateCustomRoleInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => String, {
    description: 'What it is called; 1 to 100 characters, each name once.',
  })
  name!: string

  @Most(MOST_ACTIONS)
  @Field(() => [String], {
    description:
      'What it allows, by the names of `accessActions` that are for custom roles; seeing the organization is always among them.',
  })
  actions!: string[]

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether whoever has it is given teams, and may change their branches alone; false by default. It stays so.',
  })
  isAboutTeams?: boolean | null
}

@InputType({ description: 'What becomes of a role; what is left out stays.' })
export class UpdateCustomRoleInput {
  @Field(() => ID, { description: 'Opaque id of the role.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'What it is called; 1 to 100 characters.' })
  name?: string | null

  @Most(MOST_ACTIONS)
  @Field(() => [String], { nullable: true, description: 'What it allows, all of it.' })
  actions?: string[] | null
}

@InputType({ description: 'A role to delete.' })
export class DeleteCustomRoleInput {
  @Field(() => ID, { description: 'Opaque id of the role.' })
  id!: string
}

@ObjectType({ description: 'A role that was written.', simpleResolvers: true })
class CustomRoleOk {
  @Field(() => CustomRoleType, { description: 'As it is now.' })
  role!: CustomRoleType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class CustomRolePayload {
  @Field(() => CustomRoleOk, { nullable: true, description: 'Set when it was written.' })
  ok!: CustomRoleOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@ObjectType({ description: 'A role that was deleted.', simpleResolvers: true })
class DeleteCustomRoleOk {
  @Field(() => ID, { description: 'Opaque id of the role that is gone.' })
  deletedId!: string
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class DeleteCustomRolePayload {
  @Field(() => DeleteCustomRoleOk, { nullable: true, description: 'Set when it was deleted.' })
  ok!: DeleteCustomRoleOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}
