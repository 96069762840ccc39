import {
  type Binds,
  formatDay,
  type HandedAccount,
  type Id,
  type Locale,
  type OrganizationView,
  type RoleFamily,
  type TeamLoad,
  type TransitionPath,
  type TransitionWeek,
} from '@postscale/domain'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { accountOf, positionOf, positionsOf } from '../../graphql/nodes-of.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AccountType, PositionType } from '../../graphql/types/types.js'

/** So many accounts and positions of a week, and so many teams, are named. */
const NAMED = 50

const TransitionBindsEnum = vocabularyEnum<Binds>(
  'TransitionBinds',
  'What keeps most of the hand-overs that come later from a week.',
  {
    HELD_BACK: 'Their accounts are in renewal or before go-live.',
    HAND_OVERS: 'Whoever takes them over, or all together, take as many as allowed.',
    UTILISATION: 'Somebody would be busier than allowed.',
  },
)

@ObjectType('TransitionLoad', {
  description: 'How busy a role family is in a week of a transition.',
  simpleResolvers: true,
})
class TransitionLoadType {
  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => Float, { description: 'Its load, in seats.' })
  load!: number

  @Field(() => Float, {
    description: 'Its capacity, in seats: FTE, less who is learning the role or on leave.',
  })
  capacity!: number

  @Field(() => RatioType, { description: 'Load ÷ capacity: 0.65 is 65 %.' })
  utilisation!: RatioType
}

@ObjectType('TransitionTeamLoad', {
  description: 'How busy a role family of one team is in a week of a transition.',
  simpleResolvers: true,
})
class TransitionTeamLoadType extends TransitionLoadType {
  @Field(() => ID, { description: 'The team, new or present, as in `node`.' })
  teamId!: string

  @Field(() => String, { description: 'What the team is called.' })
  teamName!: string
}

@ObjectType('TransitionHandOver', {
  description: 'An account that gets somebody whom it does not know.',
  simpleResolvers: true,
})
class TransitionHandOverType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => PositionType, {
    nullable: true,
    description: 'The position that has it; null where a team pools it.',
  })
  from!: PositionType | null

  @Field(() => PositionType, {
    nullable: true,
    description: 'The position that gets it; null where a team pools it.',
  })
  to!: PositionType | null

  @Field(() => String, { description: 'The team of the position that has it, or that pools it.' })
  fromTeamName!: string

  @Field(() => String, { description: 'The team of the position that gets it, or that pools it.' })
  toTeamName!: string

  @Field(() => Money, { description: 'What it pays a year.' })
  revenue!: Money
}

@ObjectType('TransitionWeek', {
  description:
    'A week of a transition: what happens on its Monday, and how busy everybody is then.',
  simpleResolvers: true,
})
export class TransitionWeekType {
  @Field(() => DateScalar, { description: 'Its Monday.' })
  monday!: string

  @Field(() => NonNegativeIntScalar, { description: 'Positions that go to their team.' })
  positionCount!: number

  @Field(() => [PositionType], { description: `Those positions; the first ${NAMED}.` })
  positions!: PositionType[]

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that get somebody whom they do not know.',
  })
  handOverCount!: number

  @Field(() => [TransitionHandOverType], {
    description: `Those accounts, who pays most first; the first ${NAMED}.`,
  })
  handOvers!: TransitionHandOverType[]

  @Field(() => Money, { description: 'What all of those pay a year.' })
  revenue!: Money

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts whose team changes with people who know them.',
  })
  followed!: number

  @Field(() => [TransitionLoadType], { description: 'By role family.' })
  families!: TransitionLoadType[]

  @Field(() => [TransitionTeamLoadType], {
    description: `By team and role family, the busiest first; the first ${NAMED}.`,
  })
  teams!: TransitionTeamLoadType[]

  @Field(() => TransitionBindsEnum, {
    nullable: true,
    description:
      'What keeps most of the hand-overs that come later from this week; null where none do.',
  })
  binds!: Binds | null
}

/** A week of a transition for GraphQL. */
export function toTransitionWeek(
  view: OrganizationView,
  { teamNames }: Pick<TransitionPath, 'teamNames'>,
  week: TransitionWeek,
  locale: Locale,
): TransitionWeekType {
  const { seats, handOvers, followed, binds } = week
  return {
    monday: formatDay(week.monday),
    positionCount: seats.length,
    positions: positionsOf(view, seats.slice(0, NAMED)),
    handOverCount: handOvers.length,
    handOvers: handOvers.slice(0, NAMED).flatMap((each) => toHandOver(view, teamNames, each) ?? []),
    revenue: moneyOf(week.revenue, view.organization),
    followed,
    families: week.families.map((each) => ({
      ...each,
      utilisation: toUtilisation(each.utilisation, each.family, locale),
    })),
    teams: week.teams.slice(0, NAMED).map((each) => toTeamLoad(view, teamNames, each, locale)),
    binds,
  }
}

/** A domain's utilisation, infinite where nobody is there for the load, for GraphQL. */
export function toUtilisation(value: number, family: RoleFamily, locale: Locale): RatioType {
  const reason = { key: 'capacity.REASON_NO_CAPACITY', params: { family } } as const
  return toRatio(Number.isFinite(value) ? { value, reason: null } : { value: null, reason }, locale)
}

function toTeamLoad(
  view: OrganizationView,
  teamNames: ReadonlyMap<Id, string>,
  { teamId, ...load }: TeamLoad,
  locale: Locale,
): TransitionTeamLoadType {
  const { id } = view.state.organization
  return {
    ...load,
    utilisation: toUtilisation(load.utilisation, load.family, locale),
    teamId: encodeGlobalId('Team', id, teamId),
    teamName: teamNames.get(teamId) ?? '',
  }
}

function toHandOver(
  view: OrganizationView,
  teamNames: ReadonlyMap<Id, string>,
  { accountId, from, to, fromTeam, toTeam, revenue }: HandedAccount,
): TransitionHandOverType | null {
  const account = accountOf(view, accountId)
  if (account === null) return null
  return {
    account,
    from: positionOf(view, from),
    to: positionOf(view, to),
    fromTeamName: teamNames.get(fromTeam) ?? '',
    toTeamName: teamNames.get(toTeam) ?? '',
    revenue: moneyOf(revenue, view.organization),
  }
}
