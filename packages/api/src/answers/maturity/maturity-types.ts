import type {
  AssessmentAnswer,
  AssessmentQuestion,
  MaturityDimension,
  NextStep,
  Practice,
  PracticeStatus,
} from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { AssessmentAnswerEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { DateScalar } from '../../graphql/scalars.js'

/** What maturity is looked at by. */
const MaturityDimensionEnum = vocabularyEnum<MaturityDimension>(
  'MaturityDimension',
  'What maturity is looked at by (PM “Evolution stages”).',
  {
    GRR: 'Gross revenue retention of the last 12 ended months.',
    NRR: 'Net revenue retention of the last 12 ended months.',
    PRACTICES: 'What the organization is seen to do.',
    ASSESSMENT: 'The seven questions as they were last answered; shown beside, it does not decide.',
  },
)

@ObjectType('MaturityDimensionStage', {
  description: 'The stage of maturity by one dimension alone.',
  simpleResolvers: true,
})
export class MaturityDimensionStageType {
  @Field(() => MaturityDimensionEnum, { description: 'The dimension.' })
  dimension!: MaturityDimension

  @Field(() => Int, {
    nullable: true,
    description: 'The stage, 1–5; null when it is not known, which the evidence says.',
  })
  stage!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** Whether a practice is followed. */
const PracticeStatusEnum = vocabularyEnum<PracticeStatus>(
  'MaturityPracticeStatus',
  'Whether a practice is followed.',
  {
    PRESENT: 'It is.',
    ABSENT: 'It is not.',
    UNKNOWN: 'Nothing is recorded to tell it from.',
  },
)

/** The practices by which the stages of maturity are known. */
const PracticeEnum = vocabularyEnum<Practice>(
  'MaturityPractice',
  'A practice by which a stage of maturity is known (PM “Evolution stages”).',
  {
    CS_TEAM: 'There is a team for customer success.',
    RENEWALS_OWNED: 'Somebody answers for the renewals.',
    SEGMENTATION: 'Customers are told apart.',
    PLAYBOOKS: 'Work is written down.',
    HEALTH_SIGNALS: 'Customers’ health is measured.',
    RENEWAL_TIMELINE: 'Renewals begin in time.',
    RENEWAL_FORECAST: 'Renewals are forecast.',
    PREDICTIVE_HEALTH: 'Health scores warn ahead.',
    AUTOMATED_TRACKS: 'Some customers are served by automation.',
    SYSTEMATIC_EXPANSION: 'Expansion follows triggers.',
    EARLY_RENEWALS: 'Contracts renew long before they end.',
    SUCCESS_PLANS: 'Top customers have success plans.',
    ROADMAP_INPUT: 'Customers’ needs reach the roadmap.',
    ACCURATE_PREDICTION: 'Churn is foretold accurately.',
    TWOFOLD_EXPANSION: 'Expansion outweighs what is lost.',
    REFERRALS: 'Customers refer others.',
    PROFIT_AND_LOSS: 'Post-sale answers for its profit and loss.',
  },
)

@ObjectType('MaturityPracticeResult', {
  description: 'What the organization’s data says about one practice.',
  simpleResolvers: true,
})
class MaturityPracticeType {
  @Field(() => PracticeEnum, { description: 'The practice.' })
  practice!: Practice

  @Field(() => Int, { description: 'The stage that it is a sign of, 1–5.' })
  stage!: number

  @Field(() => PracticeStatusEnum, { description: 'Whether it is followed.' })
  status!: PracticeStatus

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** The seven questions of the assessment. */
const AssessmentQuestionEnum = vocabularyEnum<AssessmentQuestion>(
  'AssessmentQuestion',
  'A question of the assessment (PM “Assessment”).',
  {
    KNOWS_RETENTION: 'Does it know GRR and NRR?',
    SEES_RISK_EARLY: 'Does it see customers at risk 60–90 days ahead?',
    DEFINES_ONBOARDING: 'Has it completion criteria and time-to-value targets for onboarding?',
    KNOWS_ACTIVE_USE: 'Does it know the share of weekly active users?',
    FINDS_EXPANSION: 'Does it find expansion systematically?',
    SHOWS_ROI: 'Does it show the return for top accounts?',
    FLAGS_BEFORE_CRITICAL: 'Do health scores flag accounts before they are critical?',
  },
)

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

/** What kind of thing stands between an organization and its next stage. */
const NextStepKindEnum = vocabularyEnum<NextStep['kind']>(
  'MaturityNextStepKind',
  'What kind of thing stands between an organization and its next stage.',
  {
    MEASURE: 'Something to record: it is not known.',
    RATE: 'A rate of retention to reach.',
    PRACTICE: 'A practice to take up.',
  },
)

@ObjectType('MaturityNextStep', {
  description: 'One thing that stands between the organization and its next stage.',
  simpleResolvers: true,
})
class MaturityNextStepType {
  @Field(() => NextStepKindEnum, { description: 'What kind of step.' })
  kind!: NextStep['kind']

  @Field(() => MaturityDimensionEnum, { description: 'What it moves.' })
  dimension!: MaturityDimension

  @Field(() => PracticeEnum, {
    nullable: true,
    description: 'The practice to take up or to record; null for rates.',
  })
  practice!: Practice | null

  @Field(() => Float, {
    nullable: true,
    description: 'The rate to reach, 0.9 is 90 %; null for practices.',
  })
  target!: number | null

  @Field(() => String, { description: 'The step in words, in the language of the request.' })
  message!: string
}

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
