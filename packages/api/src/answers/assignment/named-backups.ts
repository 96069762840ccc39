import {
  type BackupOptions,
  lazy,
  type Leaver,
  type Locale,
  type NoBackup,
  namedBackups,
  type OrganizationView,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { accountOf, positionOf } from '../../graphql/nodes-of.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AccountType, PositionType } from '../../graphql/types/types.js'
import { ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'

/** So many accounts without a backup, and so many leavers, are named. */
const NAMED = 100

const NoBackupReasonEnum = vocabularyEnum<NoBackup>(
  'NoBackupReason',
  'Why an account has no backup.',
  {
    NOBODY_FITS:
      'Nobody else may have it: the team’s segments, regions and verticals, the languages of its people, or all who may are the same person.',
    NO_ROOM: 'Everybody who may have it would be busier than allowed.',
  },
)

@ObjectType('BackupStanding', { description: 'How backups stand.', simpleResolvers: true })
class BackupStandingType {
  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts without a backup who may have them and is somebody else.',
  })
  without!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'The utilisation of the busiest who takes over, whoever leaves; null where nobody would.',
  })
  highest!: number | null

  @Field(() => NonNegativeIntScalar, {
    description: 'Positions whose leaving would make somebody busier than allowed.',
  })
  tooBusy!: number
}

@ObjectType('BackupLeaver', {
  description: 'What it comes to if whoever sits in a position leaves.',
  simpleResolvers: true,
})
class BackupLeaverType {
  @Field(() => PositionType, { description: 'The position.' })
  position!: PositionType

  @Field(() => NonNegativeIntScalar, { description: 'Its accounts that are to have a backup.' })
  accounts!: number

  @Field(() => Float, {
    nullable: true,
    description: 'The utilisation of the busiest of their backups; null where there is none.',
  })
  highest!: number | null

  @Field(() => NonNegativeIntScalar, { description: 'Accounts for which there is no room.' })
  withoutRoom!: number

  @Field(() => Float, { description: 'What those take: the capacity that is missing, in seats.' })
  missing!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'With that utilisation allowed, all that fit anybody would have a backup; null where they have one.',
  })
  neededUtilisation!: number | null
}

@ObjectType('AccountWithoutBackup', {
  description: 'An account that is to have a backup and has none.',
  simpleResolvers: true,
})
class AccountWithoutBackupType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => NoBackupReasonEnum, { description: 'Why.' })
  reason!: NoBackup
}

@ObjectType('NamedBackups', {
  description:
    'A backup for every account above a size that a CSM’s position has: a second person who may have it, so that whoever leaves, nobody who takes over is busier than allowed. Names that may stay do. One leaves at a time, and what is below the size is not counted.',
  simpleResolvers: true,
})
export class NamedBackupsType {
  @Field(() => NonNegativeIntScalar, { description: 'Accounts that are to have a backup.' })
  accounts!: number

  @Field(() => Money, { description: 'What those pay a year.' })
  revenue!: Money

  @Field(() => Money, { description: 'The size: accounts that pay so much a year at least.' })
  leastRevenue!: Money

  @Field(() => BackupStandingType, { description: 'With the backups that are named now.' })
  now!: BackupStandingType

  @Field(() => BackupStandingType, { description: 'With those of the plan.' })
  after!: BackupStandingType

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that get a backup that they did not have, or another.',
  })
  changed!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'So many have none at the least, whoever is named; proved.',
  })
  leastWithout!: number

  @Field(() => [AccountWithoutBackupType], {
    description: `Accounts that have none then, and why; the first ${NAMED}.`,
  })
  without!: AccountWithoutBackupType[]

  @Field(() => [BackupLeaverType], {
    description: `If whoever is there leaves: who lacks the most capacity first, then whose backups become the busiest; the first ${NAMED}.`,
  })
  leavers!: BackupLeaverType[]

  @Field(() => Float, {
    description:
      'Capacity that is missing to stay within the limit whoever leaves: that of the worst, in seats.',
  })
  missing!: number

  @Field(() => Money, {
    nullable: true,
    description:
      'What so much of a CSM costs a year in the team that lacks the dearest; null where nothing tells it, or whoever asks may not see what people cost.',
  })
  cost!: Money | null

  @Field(() => Float, {
    nullable: true,
    description:
      'The smallest relaxation found: with that utilisation allowed, all that fit anybody have a backup. Null where they have one, or there was no time to find it.',
  })
  neededUtilisation!: number | null

  @Field(() => ProposedPlanType, { description: 'The plan that names them.' })
  plan!: ProposedPlanType
}

/** Named backups for GraphQL. */
export function toNamedBackups(
  view: OrganizationView,
  options: BackupOptions,
  locale: Locale,
): NamedBackupsType {
  const { organization } = view
  const { plan, without, leavers, revenue, cost, ...same } = namedBackups(view, options)
  const proposed = lazy(() => toProposedPlan(view, plan, locale))
  return {
    ...same,
    revenue: moneyOf(revenue, organization),
    leastRevenue: moneyOf(options.leastRevenue, organization),
    cost: moneyOf(cost, organization),
    without: [...without].slice(0, NAMED).flatMap(([id, reason]) => {
      const account = accountOf(view, id)
      return account === null ? [] : [{ account, reason }]
    }),
    leavers: leavers.slice(0, NAMED).flatMap((leaver) => toLeaver(view, leaver) ?? []),
    get plan() {
      return proposed()
    },
  }
}

function toLeaver(
  view: OrganizationView,
  { positionId, ...leaver }: Leaver,
): BackupLeaverType | null {
  const position = positionOf(view, positionId)
  return position === null ? null : { position, ...leaver }
}
