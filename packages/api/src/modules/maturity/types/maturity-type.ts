import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { MaturityDimensionStageType } from './maturity-dimension-stage-type.js'
import { MaturityNextStepType } from './maturity-next-step-type.js'
import { MaturityPracticeType } from './maturity-practice-type.js'
import { MaturityQuestionType } from './maturity-question-type.js'

@ObjectType('Maturity', {
  description: 'How mature the organization’s post-sale is (PM “Evolution stages”).',
  simpleResolvers: true,
})
export class MaturityType {
  @Field(() => Int, {
    description: 'The stage, 1–5: the lowest of those by GRR, by NRR and by practices.',
  })
  stage!: number

  @Field(() => Boolean, {
    description: 'Whether it rests on the practices alone, neither GRR nor NRR being known.',
  })
  provisional!: boolean

  @Field(() => [MaturityDimensionStageType], { description: 'The stage by each dimension.' })
  dimensions!: readonly MaturityDimensionStageType[]

  @Field(() => [MaturityDimensionStageType], {
    description: 'The dimensions that say another stage.',
  })
  disagreements!: readonly MaturityDimensionStageType[]

  @Field(() => [MaturityPracticeType], { description: 'Every practice, by the stages.' })
  practices!: readonly MaturityPracticeType[]

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the questions were last answered; null when never.',
  })
  assessedOn!: string | null

  @Field(() => [MaturityQuestionType], { description: 'The seven questions, in their order.' })
  questions!: readonly MaturityQuestionType[]

  @Field(() => [MaturityNextStepType], {
    description: 'What would move it up one stage; empty at the last.',
  })
  nextSteps!: readonly MaturityNextStepType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
