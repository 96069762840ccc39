import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { accountOf } from '../nodes-of.js'
import {
  HealthSignalArgs,
  HealthSignalConnection,
  healthSignalPage,
} from '../series/health-signal-page.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import { HealthSignalType } from '../types/health-signal-type.js'
import { OrganizationType } from '../types/organization-type.js'
import { AccountType } from '../types/types.js'

@Resolver(() => HealthSignalType)
export class HealthSignalResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The account; null when not live on the day shown.',
  })
  account(@Root() { view, recorded }: HealthSignalType): AccountType | null {
    return accountOf(view, recorded.accountId)
  }
}

@Resolver(() => AccountType)
export class AccountHealthSignalsResolver {
  @FieldResolver(() => HealthSignalConnection, {
    description: 'What was measured of its health up to the day and the revision shown.',
  })
  healthSignals(
    @Root() { view, row }: AccountType,
    @Ctx() { services }: RequestContext,
    @Args(() => HealthSignalArgs) args: HealthSignalArgs,
  ): Promise<KeysetPage<HealthSignalType>> {
    return healthSignalPage(services.healthSignals, view, view.accounts.id(row), args)
  }
}

@Resolver(() => OrganizationType)
export class OrganizationHealthSignalsResolver {
  @FieldResolver(() => HealthSignalConnection, {
    description: 'What was measured of its accounts’ health up to the day and the revision shown.',
  })
  healthSignals(
    @Root() { view }: OrganizationType,
    @Ctx() { services }: RequestContext,
    @Args(() => HealthSignalArgs) args: HealthSignalArgs,
  ): Promise<KeysetPage<HealthSignalType>> {
    return healthSignalPage(services.healthSignals, view, null, args)
  }
}
