import type { AssessmentAnswer } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { AssessmentAnswerEnum } from '../../../shared/enums/index.js'

@InputType({
  description: 'Answers to the seven questions (PM “Assessment”); left out is not answered.',
})
export class AssessmentAnswersInput {
  @Field(() => AssessmentAnswerEnum, { nullable: true, description: 'Knows GRR and NRR.' })
  knowsRetention?: AssessmentAnswer | null

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Sees customers at risk 60–90 days ahead.',
  })
  seesRiskEarly?: AssessmentAnswer | null

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Has completion criteria and time-to-value targets for onboarding.',
  })
  definesOnboarding?: AssessmentAnswer | null

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Knows the share of weekly active users.',
  })
  knowsActiveUse?: AssessmentAnswer | null

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Finds expansion systematically.',
  })
  findsExpansion?: AssessmentAnswer | null

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Shows the return for top accounts.',
  })
  showsRoi?: AssessmentAnswer | null

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Health scores flag accounts before they are critical.',
  })
  flagsBeforeCritical?: AssessmentAnswer | null
}
