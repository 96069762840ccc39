import type { AssessmentAnswer, AssessmentQuestion } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { AssessmentAnswerEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { AssessmentQuestionEnum } from './assessment-question-enum.js'

@ObjectType('MaturityQuestion', {
  description: 'A question of the assessment: what people answered, and what the data says.',
  simpleResolvers: true,
})
export class MaturityQuestionType {
  @Field(() => AssessmentQuestionEnum, { description: 'The question.' })
  question!: AssessmentQuestion

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'The answer of the latest assessment; null when there is none.',
  })
  answered!: AssessmentAnswer | null

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'What is recorded suggests this answer; null when nothing tells.',
  })
  suggested!: AssessmentAnswer | null

  @Field(() => EvidenceType, { description: 'Why the suggestion.' })
  evidence!: EvidenceType
}
