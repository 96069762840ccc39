import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { PlanError } from '../../graphql/plan-error.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

/** The most names that are looked for in texts. */
const MOST_NAMES = 50

@InputType({ description: 'Whom to erase.' })
export class ErasePersonalDataInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => ID, {
    description: 'Opaque id of the person, stakeholder or member: `DataSubject.id`.',
  })
  subjectId!: string

  @Most(MOST_NAMES)
  @Field(() => [String], {
    nullable: true,
    description:
      'What is taken out of texts, each of 2 to 320 characters: names of theirs, other spellings of them, addresses. All that `PersonalDataName.isUnmistakable` holds for when it is left out; nothing when it is empty.',
  })
  names?: string[] | null
}

@ObjectType({ description: 'Somebody who was erased.', simpleResolvers: true })
class ErasePersonalDataOk {
  @Field(() => String, { description: 'What stands for them from now on.' })
  pseudonym!: string

  @Field(() => NonNegativeIntScalar, { description: 'The revision that did it.' })
  revision!: number

  @Field(() => NonNegativeIntScalar, { description: 'Things and rows in which they were named.' })
  count!: number
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class ErasePersonalDataPayload {
  @Field(() => ErasePersonalDataOk, { nullable: true, description: 'Set when they were erased.' })
  ok!: ErasePersonalDataOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}
