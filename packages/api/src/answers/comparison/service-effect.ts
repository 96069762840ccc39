import type {
  Comparison,
  OrganizationView,
  Responsibility,
  Server,
  ServiceAspect,
  ServiceChange,
  ServiceEffect,
  Tier,
} from '@postscale/domain'
import { ArgsType, Field, ObjectType } from 'type-graphql'
import { enumOf, ResponsibilityEnum, vocabularyEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { accountOf } from '../../graphql/nodes-of.js'
import { Connection } from '../../graphql/relay/connection.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { AccountType, PersonType, TeamType } from '../../graphql/types/types.js'
import { AccountListType, toAccountList } from '../lifecycle/account-list.js'
import { peopleOf } from './person-move.js'

const TierEnum = enumOf('tier')

/** What a customer notices. */
const ServiceAspectEnum = vocabularyEnum<ServiceAspect>(
  'ServiceAspect',
  'What a customer notices.',
  {
    CSM: 'Somebody else is the CSM.',
    COVERAGE: 'Somebody else has another responsibility.',
    TIER: 'The tier is another one.',
  },
)

@ObjectType('Server', {
  description: 'Who serves an account for a responsibility, before or after.',
  simpleResolvers: true,
})
class ServerType {
  @Field(() => [PersonType], {
    description: 'Who sits in the seat; nobody where it is open, and where a team pools the work.',
  })
  people!: PersonType[]

  @Field(() => TeamType, { nullable: true, description: 'The team that pools the work.' })
  team!: TeamType | null
}

@ObjectType('ServerChange', {
  description: 'A responsibility for an account that somebody else has.',
  simpleResolvers: true,
})
class ServerChangeType {
  @Field(() => ResponsibilityEnum, { description: 'The responsibility.' })
  responsibility!: Responsibility

  @Field(() => ServerType, { nullable: true, description: 'Before; null when nobody had it.' })
  before!: ServerType | null

  @Field(() => ServerType, { nullable: true, description: 'After; null when nobody has it.' })
  after!: ServerType | null
}

@ObjectType('ServiceChange', {
  description: 'What one account notices that is there before and after.',
  simpleResolvers: true,
})
class ServiceChangeType {
  @Field(() => AccountType, { description: 'The account, as after.' })
  account!: AccountType

  @Field(() => Money, { description: 'What it pays a year after: its balance, else its ACV.' })
  revenue!: Money

  @Field(() => [ServiceAspectEnum], { description: 'What it notices.' })
  aspects!: readonly ServiceAspect[]

  @Field(() => TierEnum, { nullable: true, description: 'Its tier before; null without one.' })
  tierBefore!: Tier | null

  @Field(() => TierEnum, { nullable: true, description: 'Its tier after; null without one.' })
  tierAfter!: Tier | null

  @Field(() => [ServerChangeType], {
    description: 'The responsibilities that somebody else has, the CSM’s first.',
  })
  servers!: ServerChangeType[]
}

/** A page of what accounts notice. */
export const ServiceChangeConnection = Connection<ServiceChangeType>(
  () => ServiceChangeType,
  'ServiceChange',
)

/** Which page of which changes of service. */
@ArgsType()
export class ServiceChangeArgs extends ConnectionArgs {
  @Field(() => [ServiceAspectEnum], {
    nullable: true,
    description: 'Only accounts that notice one of these; all by default.',
  })
  aspects?: ServiceAspect[] | null
}

@ObjectType('ServiceEffect', {
  description:
    'What customers notice: of the accounts that are there before and after. A customer knows people, not seats: somebody else in the same seat is somebody else.',
  simpleResolvers: true,
})
export class ServiceEffectType {
  readonly comparison!: Comparison

  @Field(() => AccountListType, { description: 'The accounts whose CSM is somebody else.' })
  csm!: AccountListType

  @Field(() => AccountListType, {
    description: 'The accounts of which somebody else has another responsibility.',
  })
  coverage!: AccountListType

  @Field(() => AccountListType, { description: 'The accounts whose tier is another one.' })
  tier!: AccountListType
}

/** What customers notice, for GraphQL. */
export function toServiceEffect(comparison: Comparison): ServiceEffectType {
  const { csm, coverage, tier }: ServiceEffect = comparison.service
  const { after } = comparison
  return {
    comparison,
    csm: toAccountList(after, csm.rows),
    coverage: toAccountList(after, coverage.rows),
    tier: toAccountList(after, tier.rows),
  }
}

/** What one account notices, for GraphQL. */
export function toServiceChange(
  { before, after }: Comparison,
  { accountId, revenue, servers, name: _, ...same }: ServiceChange,
): ServiceChangeType {
  const account = accountOf(after, accountId)
  if (account === null || before === null) throw new Error('what is compared is not there')
  return {
    ...same,
    account,
    revenue: moneyOf(revenue, after.organization),
    servers: servers.map((change) => ({
      responsibility: change.responsibility,
      before: toServer(before, change.before),
      after: toServer(after, change.after),
    })),
  }
}

function toServer(view: OrganizationView, server: Server | null): ServerType | null {
  if (server === null) return null
  const team = server.teamId === null ? undefined : view.teams.get(server.teamId)
  return {
    people: peopleOf(view, server.personIds),
    team: team === undefined ? null : new TeamType(view, team),
  }
}
