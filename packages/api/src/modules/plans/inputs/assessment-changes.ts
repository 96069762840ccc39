import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'
import { AssessmentAnswersInput } from './assessment-answers-input.js'

@InputType({ description: 'Records a maturity assessment: the seven questions answered on a day.' })
export class RecordAssessmentChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new assessment: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => DateScalar, { description: 'When it was taken.' })
  takenOn!: string

  @Field(() => AssessmentAnswersInput, { description: 'The answers.' })
  answers!: AssessmentAnswersInput

  @Field(() => String, { nullable: true, description: 'More about it.' })
  note?: string | null
}

@InputType({ description: 'Alters an assessment.' })
export class UpdateAssessmentChange extends EffectiveInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string

  @Field(() => DateScalar, { nullable: true, description: 'When it was taken.' })
  takenOn?: string | null

  @Field(() => AssessmentAnswersInput, { nullable: true, description: 'The answers.' })
  answers?: AssessmentAnswersInput | null

  @Field(() => String, { nullable: true, description: 'More about it.' })
  note?: string | null
}

@InputType({ description: 'Takes an assessment out from a day on.' })
export class RemoveAssessmentChange extends EffectiveInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string
}
