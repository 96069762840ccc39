import {
  type Criterion,
  type CriterionKey,
  type Day,
  formatDay,
  type Lifecycle,
  type LifecycleStage,
  type LifecycleWarningKey,
  type NoStageReason,
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
    ESCALATED: 'An escalation is open.',
    LATE_ONBOARDING:
      'No first outcome after 90 days, within the first year and where first outcomes are recorded.',
    RENEWAL_NOT_BEGUN: 'Work on the renewal has not begun at 120, 90 or 30 days.',
    LOW_ADOPTION: 'Less than half of the relevant features are in use.',
    AT_RISK: 'Health is at risk or critical.',
  },
)

/** Why an account is in no stage. */
export const NoStageReasonEnum = vocabularyEnum<NoStageReason>(
  'NoStageReason',
  'Why an account is in no stage of its life.',
  {
    PRE_START: 'The clock of its life starts on a day to come.',
    UNKNOWN: 'Neither a signature, nor a start of a contract or an implementation is known.',
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
    description: 'The criterion that asks for it; null for a playbook’s step and an escalation.',
  })
  criterion!: CriterionKey | null

  @Field(() => ID, {
    nullable: true,
    description: 'The playbook that it comes from, as in `node`; null for what has another cause.',
  })
  playbookId!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The escalation that asks for it, as in `node`; null for what has another cause.',
  })
  escalationId!: string | null

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
    description:
      'The stage; null before the clock starts, and when neither a start nor an implementation is known: see `noStage`.',
  })
  stage!: LifecycleStage | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no stage, in the language of the request.',
  })
  reason!: string | null

  @Field(() => NoStageReasonEnum, {
    nullable: true,
    description: 'Why there is no stage, to branch on; null when there is one.',
  })
  noStage!: NoStageReason | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest contract start known; null when none is.',
  })
  customerSince!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the clock of its life starts: its signature or the start of its implementation, whichever is first, else the start of its contract. A signature or a project that comes 90 days or more after the first contract’s start belongs to a later contract. Null when none is known.',
  })
  clockStart!: string | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Months of 30.4375 days since the clock’s start; null before it, and when not known.',
  })
  months!: number | null

  readonly view!: OrganizationView
  readonly row!: number

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
  view: OrganizationView,
  row: number,
  life: Lifecycle,
  locale: Locale,
): LifecycleType {
  const { stage, noStage, months, adoption, evidence } = life
  const { id } = view.state.organization
  return {
    view,
    row,
    stage,
    noStage,
    reason: stage === null ? localize(locale, evidence.message) : null,
    customerSince: dateOf(life.customerSince),
    clockStart: dateOf(life.clock),
    months,
    entry: life.entry.map((each) => toCriterion(each, locale)),
    exit: life.exit.map((each) => toCriterion(each, locale)),
    warnings: life.warnings.map((each) => ({
      ...each,
      evidence: toEvidence(each.evidence, locale),
    })),
    actions: life.actions.map(({ message, playbookId, escalationId, dueOn, ...same }) => ({
      ...same,
      message: localize(locale, message),
      playbookId: playbookId && encodeGlobalId('Playbook', id, playbookId),
      escalationId: escalationId && encodeGlobalId('Escalation', id, escalationId),
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
