import type { AssessmentAnswer, AssessmentFields } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { AssessmentAnswerEnum } from '../../../shared/enums/index.js'

@ObjectType('AssessmentAnswers', {
  description: 'Answers to the seven questions (PM “Assessment”); null where not answered.',
  simpleResolvers: true,
})
export class AssessmentAnswersType {
  readonly #answers: AssessmentFields['answers']

  constructor(answers: AssessmentFields['answers']) {
    this.#answers = answers
  }

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Knows GRR and NRR.',
  })
  get knowsRetention(): AssessmentAnswer | null {
    return this.#answers.KNOWS_RETENTION
  }

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Sees customers at risk 60–90 days ahead.',
  })
  get seesRiskEarly(): AssessmentAnswer | null {
    return this.#answers.SEES_RISK_EARLY
  }

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Has completion criteria and time-to-value targets for onboarding.',
  })
  get definesOnboarding(): AssessmentAnswer | null {
    return this.#answers.DEFINES_ONBOARDING
  }

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Knows the share of weekly active users.',
  })
  get knowsActiveUse(): AssessmentAnswer | null {
    return this.#answers.KNOWS_ACTIVE_USE
  }

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Finds expansion systematically.',
  })
  get findsExpansion(): AssessmentAnswer | null {
    return this.#answers.FINDS_EXPANSION
  }

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Shows the return for top accounts.',
  })
  get showsRoi(): AssessmentAnswer | null {
    return this.#answers.SHOWS_ROI
  }

  @Field(() => AssessmentAnswerEnum, {
    nullable: true,
    description: 'Health scores flag accounts before they are critical.',
  })
  get flagsBeforeCritical(): AssessmentAnswer | null {
    return this.#answers.FLAGS_BEFORE_CRITICAL
  }
}
