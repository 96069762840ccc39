import {
  formatDay,
  type Locale,
  localize,
  type MilestoneState,
  type PlanProgress,
  type SuccessPlanVerdict,
} from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar } from '../../graphql/scalars.js'

/** How a success plan stands. */
const SuccessPlanVerdictEnum = vocabularyEnum<SuccessPlanVerdict>(
  'SuccessPlanVerdict',
  'How a success plan stands (PM “Value realisation”).',
  {
    ACHIEVED: 'Its target is reached.',
    ON_TRACK: 'Its progress is what its time asks for.',
    BEHIND: 'Its progress is less than its time asks for.',
    MISSED: 'Its time is up without the target.',
    NOT_STARTED: 'It has not begun.',
    NOT_MEASURED: 'It runs and nothing was measured.',
    CANCELLED: 'It was given up.',
  },
)

/** How a milestone stands. */
const MilestoneStateEnum = vocabularyEnum<MilestoneState>(
  'MilestoneState',
  'How a milestone of a success plan stands.',
  {
    DONE: 'It is reached.',
    LATE: 'Its due date has passed.',
    DUE: 'Its due date is near.',
    AHEAD: 'There is time.',
  },
)

@ObjectType('MilestoneProgress', {
  description: 'A milestone of a success plan, as it stands.',
  simpleResolvers: true,
})
class MilestoneProgressType {
  @Field(() => String, { description: 'What is to be reached.' })
  title!: string

  @Field(() => DateScalar, { description: 'By when.' })
  dueOn!: string

  @Field(() => MilestoneStateEnum, { description: 'How it stands.' })
  state!: MilestoneState

  @Field(() => Int, { description: 'Days until it is due; negative when late.' })
  days!: number
}

@ObjectType('SuccessPlanProgress', {
  description: 'How far a success plan is (PM “Value realisation”).',
  simpleResolvers: true,
})
export class PlanProgressType {
  @Field(() => RatioType, { description: '(Measured − baseline) ÷ (target − baseline), 0–1.' })
  progress!: RatioType

  @Field(() => Float, { description: 'Part of its time that has passed, 0–1.' })
  elapsed!: number

  @Field(() => RatioType, {
    description: 'Progress that the pace so far leads to by the due date; may exceed 1.',
  })
  projected!: RatioType

  @Field(() => SuccessPlanVerdictEnum, { description: 'How it stands.' })
  verdict!: SuccessPlanVerdict

  @Field(() => [MilestoneProgressType], { description: 'Its milestones by their due dates.' })
  milestones!: MilestoneProgressType[]

  @Field(() => Boolean, { description: 'Whether the last measurement is too old.' })
  measurementDue!: boolean

  @Field(() => [String], {
    description: 'What to do about it, in the language of the request; empty while all is well.',
  })
  actions!: string[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** How far a success plan is, for GraphQL. */
export function toPlanProgress(plan: PlanProgress, locale: Locale): PlanProgressType {
  const { elapsed, verdict, measurementDue } = plan
  return {
    progress: toRatio(plan.progress, locale),
    elapsed,
    projected: toRatio(plan.projected, locale),
    verdict,
    milestones: plan.milestones.map(({ dueOn, ...same }) => ({
      ...same,
      dueOn: formatDay(dueOn),
    })),
    measurementDue,
    actions: plan.actions.map((action) => localize(locale, action)),
    evidence: toEvidence(plan.evidence, locale),
  }
}
