import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PlanError } from '../../graphql/plan-error.js'

const MONTHS = '1 to 600; null is for good.'

@InputType({ description: 'How long things are kept; what is left out stays.' })
export class SetDataRetentionInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => Int, {
    nullable: true,
    description: `Months from the end of an employment until the person is erased; ${MONTHS}`,
  })
  formerPeopleMonths?: number | null

  @Field(() => Int, {
    nullable: true,
    description: `Months from the removal of a stakeholder until they are erased; ${MONTHS}`,
  })
  formerStakeholdersMonths?: number | null

  @Field(() => Int, {
    nullable: true,
    description: `Months from the end of a membership until the user is erased; ${MONTHS}`,
  })
  formerUsersMonths?: number | null

  @Field(() => Int, { nullable: true, description: `Months of the access log; ${MONTHS}` })
  accessLogMonths?: number | null
}

@ObjectType('DataRetention', {
  description: 'How many months things are kept that are not needed any more; null is for good.',
  simpleResolvers: true,
})
export class DataRetentionType {
  @Field(() => Int, {
    nullable: true,
    description: 'People, from the end of their employment until they are erased.',
  })
  formerPeopleMonths!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Stakeholders, from their removal until they are erased.',
  })
  formerStakeholdersMonths!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Users, from the end of their membership until they are erased.',
  })
  formerUsersMonths!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The access log: who was let in, and what was refused.',
  })
  accessLogMonths!: number | null
}

@ObjectType({ description: 'How long things are kept by now.', simpleResolvers: true })
class SetDataRetentionOk {
  @Field(() => DataRetentionType, { description: 'As it is now.' })
  dataRetention!: DataRetentionType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class SetDataRetentionPayload {
  @Field(() => SetDataRetentionOk, { nullable: true, description: 'Set when it was written.' })
  ok!: SetDataRetentionOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}
