import {
  isAssumed,
  type NextHire,
  type NextHires,
  type OrganizationView,
  type StaffedBooks,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { RoleType, TeamType } from '../../graphql/types/types.js'
import { BookSpreadType } from './book-spread.js'

@ObjectType('StaffedBooks', {
  description: 'How books stand, and what of them is beyond anybody’s capacity.',
  simpleResolvers: true,
})
class StaffedBooksType {
  @Field(() => BookSpreadType, { description: 'How unlike each other they are.' })
  spread!: BookSpreadType

  @Field(() => Float, {
    description: 'No way of dealing these accounts out leaves less `spread.overload`; proved.',
  })
  overloadBound!: number

  @Field(() => Money, {
    description:
      'What accounts pay a year that is beyond capacity: of each overloaded position the part above its capacity, and all of accounts that nobody with capacity has.',
  })
  revenueBeyond!: Money
}

@ObjectType('NextHire', {
  description: 'What one more CSM with a whole seat in a team is worth, once the ramp is over.',
  simpleResolvers: true,
})
class NextHireType {
  @Field(() => TeamType, { description: 'The team.' })
  team!: TeamType

  @Field(() => RoleType, { description: 'The role that most of the team’s CSMs have.' })
  role!: RoleType

  @Field(() => Money, {
    nullable: true,
    description:
      'Loaded cost of one whole person a year; null where nothing tells it, or whoever asks may not see what people cost.',
  })
  cost!: Money | null

  @Field(() => Boolean, {
    description: 'Whether that cost is an assumption: the mean of the role, or the guide’s.',
  })
  costIsAssumed!: boolean

  @Field(() => StaffedBooksType, { description: 'How books stand when levelled with that seat.' })
  books!: StaffedBooksType

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that go to that seat.' })
  accounts!: number

  @Field(() => Money, { description: 'What those pay a year.' })
  revenue!: Money

  @Field(() => Float, { description: 'By how much overload falls, in seats.' })
  relieved!: number

  @Field(() => Float, { description: 'It is so much at the least, whatever the books; proved.' })
  relievedAtLeast!: number

  @Field(() => Float, { description: 'It is so much at the most, whatever the books; proved.' })
  relievedAtMost!: number

  @Field(() => Money, {
    description: 'By how much less is paid a year that is beyond capacity.',
  })
  revenueRelieved!: Money
}

@ObjectType('NextHires', {
  description:
    'What one more CSM is worth, team by team: the difference between books levelled without and with one seat more. Whoever is hired is not known yet, fits whatever the team serves and speaks every language.',
  simpleResolvers: true,
})
export class NextHiresType {
  @Field(() => StaffedBooksType, { description: 'How books stand now.' })
  now!: StaffedBooksType

  @Field(() => StaffedBooksType, {
    description: 'How they stand when levelled without anybody new: what hires are compared with.',
  })
  levelled!: StaffedBooksType

  @Field(() => [NextHireType], {
    description:
      'By team: the hire that relieves the most overload first, of those alike the one with which the least revenue is beyond capacity.',
  })
  hires!: NextHireType[]

  @Field(() => NonNegativeIntScalar, {
    description: 'Teams that there was no time for; ask for them by `teams`.',
  })
  leftOut!: number
}

/** The value of the next hire for GraphQL. */
export function toNextHires(
  view: OrganizationView,
  { now, levelled, hires, leftOut }: NextHires,
): NextHiresType {
  return {
    now: toBooks(view, now),
    levelled: toBooks(view, levelled),
    hires: hires.flatMap((hire) => toHire(view, levelled, hire) ?? []),
    leftOut,
  }
}

function toHire(
  view: OrganizationView,
  levelled: StaffedBooks,
  { teamId, roleId, price, books, revenue, ...same }: NextHire,
): NextHireType | null {
  const { organization } = view
  const [team, role] = [view.teams.get(teamId), view.roles.get(roleId)]
  if (team === undefined || role === undefined) return null
  return {
    ...same,
    team: new TeamType(view, team),
    role: new RoleType(view, role),
    cost: moneyOf(price?.amount ?? null, organization),
    costIsAssumed: price !== null && isAssumed(price.source),
    books: toBooks(view, books),
    revenue: moneyOf(revenue, organization),
    revenueRelieved: moneyOf(levelled.revenueBeyond - books.revenueBeyond, organization),
  }
}

function toBooks(
  { organization }: OrganizationView,
  { overloadBound, revenueBeyond, ...spread }: StaffedBooks,
): StaffedBooksType {
  return { spread, overloadBound, revenueBeyond: moneyOf(revenueBeyond, organization) }
}
