import type { MissingApproval } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { DateTimeScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import { PlanApprovalType } from '../../plans/plan-approval.js'
import type { ScenarioVerdict } from '../../store/scenario-approval.repository.js'
import type { Scenario } from '../../store/scenario.js'

const MissingApprovalEnum = vocabularyEnum<MissingApproval>(
  'MissingApproval',
  'What keeps a plan from counting as approved.',
  {
    CHANGES_ASKED: 'Somebody who can approve it asked for changes.',
    EARLIER_VERSION: 'What was approved is an earlier version.',
    NOBODY: 'Nobody has approved it yet.',
    NO_SCENARIO: 'Nobody else can see it: it is in no scenario.',
  },
)

type Verdict = 'APPROVED' | 'CHANGES_ASKED'

const VerdictEnum = vocabularyEnum<Verdict>(
  'ApprovalVerdict',
  'What somebody said of a scenario.',
  { APPROVED: 'It may be applied.', CHANGES_ASKED: 'It should be changed first.' },
)

@ObjectType('ApprovalRequest', {
  description: 'That somebody asked for the approval of a scenario.',
  simpleResolvers: true,
})
class ApprovalRequestType {
  @Field(() => ActorType, { description: 'Who asked.' })
  by!: ActorType

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { nullable: true, description: 'What those who approve should know.' })
  comment!: string | null
}

@ObjectType('GivenVerdict', {
  description: 'What somebody said of a scenario, and of which of its revisions.',
  simpleResolvers: true,
})
class GivenVerdictType {
  @Field(() => VerdictEnum, { description: 'What was said.' })
  verdict!: Verdict

  @Field(() => ActorType, { description: 'Who said so.' })
  by!: ActorType

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { nullable: true, description: 'In words.' })
  comment!: string | null

  @Field(() => NonNegativeIntScalar, {
    description: 'The revision of the scenario that was looked at.',
  })
  revision!: number

  @Field(() => Boolean, {
    description:
      'Whether it holds for the scenario as it is now: nothing was edited since, and where it was rebased, every change meant the same there.',
  })
  isCurrent!: boolean
}

@ObjectType('ScenarioApproval', {
  description: 'Whether somebody else has to agree before a scenario is merged, and what was said.',
  simpleResolvers: true,
})
export class ScenarioApprovalType extends PlanApprovalType {
  @Field(() => MissingApprovalEnum, {
    nullable: true,
    description: 'What is missing; null where it is approved, or needs no approval.',
  })
  missing!: MissingApproval | null

  @Field(() => ApprovalRequestType, {
    nullable: true,
    description: 'Who asked for it; null where nobody did since something was said of it.',
  })
  request!: ApprovalRequestType | null

  @Field(() => [GivenVerdictType], { description: 'What was said of it, the latest first.' })
  given!: readonly GivenVerdictType[]
}

/** What was said of a scenario, for GraphQL. */
export function toVerdicts(
  { revision, status }: Scenario,
  said: readonly ScenarioVerdict[],
): Pick<ScenarioApprovalType, 'given' | 'request'> {
  const told = said.map(({ author, authorName, at, comment, verdict, ...each }) => ({
    verdict,
    by: { kind: author.kind, name: authorName },
    at,
    comment,
    revision: each.revision,
    isCurrent: each.holdsUpTo >= revision,
  }))
  const last = told.at(-1)
  const given = told.flatMap((each) => {
    const { verdict } = each
    return verdict === 'ASKED' ? [] : [{ ...each, verdict }]
  })
  return {
    request: status === 'OPEN' && last?.verdict === 'ASKED' ? last : null,
    given: given.toReversed(),
  }
}
