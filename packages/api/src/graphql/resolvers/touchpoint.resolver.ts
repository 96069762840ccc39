import { formatDay } from '@postscale/domain'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { accountOf } from '../nodes-of.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import { TouchpointArgs, TouchpointConnection, touchpointPage } from '../series/touchpoint-page.js'
import { DateScalar } from '../scalars.js'
import { OrganizationType } from '../types/organization-type.js'
import { TouchpointType } from '../types/touchpoint-type.js'
import { AccountType, PersonType } from '../types/types.js'

@Resolver(() => TouchpointType)
export class TouchpointResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The account; null when not live on the day shown.',
  })
  account(@Root() { view, recorded }: TouchpointType): AccountType | null {
    return accountOf(view, recorded.accountId)
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who had it; null when not known, or not employed on the day shown.',
  })
  person(@Root() { view, recorded }: TouchpointType): PersonType | null {
    const { personId } = recorded
    const person = personId === null ? undefined : view.people.get(personId)
    return person === undefined ? null : new PersonType(view, person)
  }
}

@Resolver(() => AccountType)
export class AccountTouchpointsResolver {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'The day of the last contact with it that is recorded, up to the day and the revision shown; null without one.',
  })
  async lastContact(
    @Root() { view, row }: AccountType,
    @Ctx() { services }: RequestContext,
  ): Promise<string | null> {
    const day = await services.accountSeries.lastContact(view, view.accounts.id(row))
    return day === null ? null : formatDay(day)
  }

  @FieldResolver(() => TouchpointConnection, {
    description: 'The contacts with it up to the day and the revision shown.',
  })
  touchpoints(
    @Root() { view, row }: AccountType,
    @Ctx() { services }: RequestContext,
    @Args(() => TouchpointArgs) args: TouchpointArgs,
  ): Promise<KeysetPage<TouchpointType>> {
    return touchpointPage(services.touchpoints, view, view.accounts.id(row), args)
  }
}

@Resolver(() => OrganizationType)
export class OrganizationTouchpointsResolver {
  @FieldResolver(() => TouchpointConnection, {
    description: 'The contacts with its accounts up to the day and the revision shown.',
  })
  touchpoints(
    @Root() { view }: OrganizationType,
    @Ctx() { services }: RequestContext,
    @Args(() => TouchpointArgs) args: TouchpointArgs,
  ): Promise<KeysetPage<TouchpointType>> {
    return touchpointPage(services.touchpoints, view, null, args)
  }
}
