import {
  type Criterion,
  type CriterionKey,
  type Day,
  formatDay,
  type Lifecycle,
  type LifecycleStage,
  type LifecycleWarningKey,
  type Locale,
  localize,
  type OrganizationView,
  type Responsibility,
} from '@postscale/domain'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { LifecycleStageEnum, ResponsibilityEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateScalar } from '../../graphql/scalars.js'
import { CriterionKeyEnum, CriterionType } from './criterion.js'

/** What is pointed out about an account. */
export const LifecycleWarningEnum = vocabularyEnum<LifecycleWarningKey>(
  'LifecycleWarningKey',
  'What is pointed out about an account, whatever its stage (PM “Six stages”).',
  {
    LATE_ONBOARDING: 'No first outcome after 90 days.',
    RENEWAL_NOT_BEGUN: 'Work on the renewal has not begun at 120, 90 or 30 days.',
    LOW_ADOPTION: 'Less than half of the relevant features are in use.',
    AT_RISK: 'Health is at risk or critical.',
  },
)

@ObjectType('LifecycleWarning', {
  description: 'Something that is late or at risk with an account.',
  simpleResolvers: true,
})
class LifecycleWarningType {
  @Field(() => LifecycleWarningEnum, { description: 'What.' })
  key!: LifecycleWarningKey

  @Field(() => Boolean, { description: 'Whether it is grave.' })
  severe!: boolean

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('NextAction', {
  description: 'Something to do next with an account.',
  simpleResolvers: true,
})
class NextActionType {
  @Field(() => String, { description: 'What to do, in the language of the request.' })
  message!: string

  @Field(() => CriterionKeyEnum, {
    nullable: true,
    description: 'The criterion that asks for it; null for a playbook’s step.',
  })
  criterion!: CriterionKey | null

  @Field(() => ID, {
    nullable: true,
    description: 'The playbook that it comes from, as in `node`; null for a criterion’s.',
  })
  playbookId!: string | null

  @Field(() => ResponsibilityEnum, {
    nullable: true,
    description: 'Who does it; null where the playbook does not say.',
  })
  responsibility!: Responsibility | null

  @Field(() => DateScalar, { nullable: true, description: 'By when; null when at any time.' })
  dueOn!: string | null
}

@ObjectType('AccountLifecycle', {
  description: 'Where an account stands in its life, and what follows (PM “Six stages”).',
  simpleResolvers: true,
})
export class LifecycleType {
  @Field(() => LifecycleStageEnum, {
    nullable: true,
    description: 'The stage; null when neither a contract start nor an implementation is known.',
  })
  stage!: LifecycleStage | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no stage, in the language of the request.',
  })
  reason!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest contract start known; null when none is.',
  })
  customerSince!: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'Months of 30.4375 days since then; null when not known.',
  })
  months!: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that playbooks of the stage count from; null where it has none.',
  })
  enteredOn!: string | null

  @Field(() => [CriterionType], { description: 'What the stage is entered by.' })
  entry!: CriterionType[]

  @Field(() => [CriterionType], { description: 'What it is left by.' })
  exit!: CriterionType[]

  @Field(() => [LifecycleWarningType], { description: 'What is late or at risk.' })
  warnings!: LifecycleWarningType[]

  @Field(() => [NextActionType], { description: 'What to do next, the most pressing first.' })
  actions!: NextActionType[]

  @Field(() => Float, {
    nullable: true,
    description: 'The latest measured use of the relevant features, 0–1; null when not known.',
  })
  adoption!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** Where an account stands in its life, for GraphQL. */
export function toLifecycle(
  { state }: OrganizationView,
  life: Lifecycle,
  locale: Locale,
): LifecycleType {
  const { stage, months, adoption, evidence } = life
  return {
    stage,
    reason: stage === null ? localize(locale, evidence.message) : null,
    customerSince: dateOf(life.customerSince),
    months,
    enteredOn: dateOf(life.enteredOn),
    entry: life.entry.map((each) => toCriterion(each, locale)),
    exit: life.exit.map((each) => toCriterion(each, locale)),
    warnings: life.warnings.map((each) => ({
      ...each,
      evidence: toEvidence(each.evidence, locale),
    })),
    actions: life.actions.map(({ message, criterion, playbookId, responsibility, dueOn }) => ({
      message: localize(locale, message),
      criterion,
      playbookId: playbookId && encodeGlobalId('Playbook', state.organization.id, playbookId),
      responsibility,
      dueOn: dateOf(dueOn),
    })),
    adoption,
    evidence: toEvidence(evidence, locale),
  }
}

function toCriterion({ key, state, message }: Criterion, locale: Locale): CriterionType {
  return { key, state, message: localize(locale, message) }
}

function dateOf(day: Day | null): string | null {
  return day === null ? null : formatDay(day)
}
