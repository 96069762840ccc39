import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toAccountHealth } from './to-account-health.js'
import { AccountHealthType } from './types/account-health-type.js'
import { AccountType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountHealthResolver {
  @FieldResolver(() => AccountHealthType, {
    description: 'How it stands, out of the signals recorded up to the day shown.',
  })
  async health(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<AccountHealthType> {
    const health = await context.services.health.account(view, row)
    return toAccountHealth(health, context.localeFor(view.organization.locale))
  }
}
