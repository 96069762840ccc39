import {
  formatDay,
  type Id,
  lazy,
  type Locale,
  type OrganizationView,
  type OrgModel,
  type PlaceAbove,
  type RoleFamily,
  type Stays,
  type Tightest,
  type TransitionOptions,
  transitionPath,
  type TransitionVerdict,
} from '@postscale/domain'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { OrgModelEnum, RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { accountOf } from '../../graphql/nodes-of.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { RatioType } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AccountType } from '../../graphql/types/types.js'
import { ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'
import { toTransitionWeek, toUtilisation, TransitionWeekType } from './transition-week.js'

/** So many accounts that stay are named. */
const NAMED = 100

const TransitionVerdictEnum = vocabularyEnum<TransitionVerdict>(
  'TransitionVerdict',
  'Whether there is a way to a model of organization within what was asked.',
  {
    NOTHING_TO_DO: 'The organization is there.',
    HOLDS: 'Within the weeks and the utilisation.',
    TOO_LONG: 'It takes more weeks.',
    TOO_BUSY: 'Somebody is busier than allowed in some week.',
    NO_PATH: 'Not within two years, or the organization does not exist on the first day.',
  },
)

const TransitionStaysEnum = vocabularyEnum<Stays>(
  'TransitionStays',
  'Why an account that belongs to another team keeps its CSM.',
  {
    HELD_BACK: 'It is in renewal or before go-live for longer than there are weeks.',
    NOBODY_FITS: 'Nobody in its team may have it: verticals, languages, or only open positions.',
    RECORDED_LATER: 'Another change of who covers it is recorded for later.',
  },
)

@ObjectType('TransitionStayingAccount', {
  description: 'An account that belongs to another team and keeps its CSM.',
  simpleResolvers: true,
})
class TransitionStayingAccountType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => TransitionStaysEnum, { description: 'Why.' })
  reason!: Stays
}

@ObjectType('TransitionTightest', {
  description: 'The role family and team that is busiest in a week of a transition.',
  simpleResolvers: true,
})
class TransitionTightestType {
  @Field(() => Int, { description: 'The week, the first being 1.' })
  week!: number

  @Field(() => ID, { description: 'The team, new or present, as in `node`.' })
  teamId!: string

  @Field(() => String, { description: 'What the team is called.' })
  teamName!: string

  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => RatioType, { description: 'Load ÷ capacity: 0.65 is 65 %.' })
  utilisation!: RatioType
}

@ObjectType('TransitionAbove', {
  description: 'A role family of a team that is busier than allowed; told of its busiest week.',
  simpleResolvers: true,
})
class TransitionAboveType extends TransitionTightestType {
  @Field(() => Int, { description: 'The first week in which it is.' })
  from!: number

  @Field(() => Int, { description: 'The last week in which it is.' })
  to!: number

  @Field(() => Float, { description: 'Capacity that is missing in its busiest week, in seats.' })
  missing!: number

  @Field(() => Boolean, { description: 'Whether it is so before anything has changed.' })
  isNow!: boolean

  @Field(() => Boolean, {
    description: 'Whether it is so in the last week, and so in the model: then no way avoids it.',
  })
  isInModel!: boolean
}

@ObjectType('TransitionPath', {
  description:
    'A way to a model of organization, week by week: each account changes hands once at most, straight to who has it in the model; nobody is busier than allowed where that is so now and in the model; accounts in renewal or before go-live wait; nobody takes over more than so many in a week.',
  simpleResolvers: true,
})
export class TransitionPathType {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => DateScalar, { description: 'The Monday of the first week.' })
  start!: string

  @Field(() => TransitionVerdictEnum, { description: 'Whether it is within what was asked.' })
  verdict!: TransitionVerdict

  @Field(() => [TransitionWeekType], {
    description: 'The weeks, in order; more than were asked for where it takes more.',
  })
  weeks!: TransitionWeekType[]

  @Field(() => NonNegativeIntScalar, {
    description:
      'No way within the limits takes fewer weeks, whoever takes over what within a team; proved. Where it is the number of weeks, they are the fewest.',
  })
  leastWeeks!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that get somebody whom they do not know, each once.',
  })
  handOvers!: number

  @Field(() => NonNegativeIntScalar, {
    description:
      'So many accounts have to get somebody else at the least besides those that stay, whichever team each CSM’s position goes to; proved.',
  })
  leastHandOvers!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts whose team changes with people who know them.',
  })
  followed!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that come to a team in which nobody is yet: in the last week.',
  })
  unmanned!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that belong to another team and keep their CSM.',
  })
  stayingCount!: number

  @Field(() => [TransitionStayingAccountType], {
    description: `Those accounts, and why; the first ${NAMED}.`,
  })
  staying!: TransitionStayingAccountType[]

  @Field(() => TransitionTightestType, {
    nullable: true,
    description: 'Who is busiest in all the weeks; null without work.',
  })
  tightest!: TransitionTightestType | null

  @Field(() => [TransitionAboveType], {
    description: 'Who is busier than allowed in some week, who misses most first.',
  })
  above!: TransitionAboveType[]

  @Field(() => Int, {
    nullable: true,
    description:
      'The smallest relaxation where it takes too long: with so many accounts a week for each person, all would have changed hands in time. Null where it does not, or no number is enough.',
  })
  neededPerPerson!: number | null

  @Field(() => ProposedPlanType, {
    description: 'The plan, with changes of several days; it makes new ids each time it is asked.',
  })
  plan!: ProposedPlanType
}

/** A way to a model for GraphQL. */
export function toTransitionPath(
  view: OrganizationView,
  options: TransitionOptions,
  locale: Locale,
): TransitionPathType {
  const path = transitionPath(view, options)
  const { plan, weeks, staying, tightest, above, teamNames } = path
  const proposed = lazy(() => toProposedPlan(view, plan, locale))
  return {
    model: options.model,
    start: formatDay(options.start),
    verdict: path.verdict,
    weeks: weeks.map((week) => toTransitionWeek(view, path, week, locale)),
    leastWeeks: path.leastWeeks,
    handOvers: path.handOvers,
    leastHandOvers: path.leastHandOvers,
    followed: path.followed,
    unmanned: path.unmanned,
    stayingCount: staying.size,
    staying: [...staying].slice(0, NAMED).flatMap(([id, reason]) => {
      const account = accountOf(view, id)
      return account === null ? [] : [{ account, reason }]
    }),
    tightest: tightest === null ? null : toTightest(view, teamNames, tightest, locale),
    above: above.map((each) => toAbove(view, teamNames, each, locale)),
    neededPerPerson: path.neededPerPerson,
    get plan() {
      return proposed()
    },
  }
}

function toTightest(
  view: OrganizationView,
  teamNames: ReadonlyMap<Id, string>,
  { week, teamId, family, utilisation }: Tightest,
  locale: Locale,
): TransitionTightestType {
  return {
    week: week + 1,
    teamId: encodeGlobalId('Team', view.state.organization.id, teamId),
    teamName: teamNames.get(teamId) ?? '',
    family,
    utilisation: toUtilisation(utilisation, family, locale),
  }
}

function toAbove(
  view: OrganizationView,
  teamNames: ReadonlyMap<Id, string>,
  above: PlaceAbove,
  locale: Locale,
): TransitionAboveType {
  const { from, to, missing, isNow, isInModel } = above
  const also = { from: from + 1, to: to + 1, missing, isNow, isInModel }
  return Object.assign(toTightest(view, teamNames, above, locale), also)
}
