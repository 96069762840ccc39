import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { sortableText, sortByKey } from '../../graphql/relay/sort-key.js'
import { TierMovementConnection, type TierMovementType, toTierMovement } from './tier-movement.js'
import { TierMovementsType } from './tier-movements.js'

const byName = { field: 'NAME', direction: 'ASC' } as const

@Resolver(() => TierMovementsType)
export class TierMovementsResolver {
  @FieldResolver(() => TierMovementConnection, {
    description: 'The movements, by the accounts’ names.',
  })
  movements(
    @Root() { view, evaluated }: TierMovementsType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Page<TierMovementType> {
    const locale = context.localeFor(view.organization.locale)
    const movements = evaluated.status === 'EVALUATED' ? evaluated.movements : []
    const keyOf = (each: (typeof movements)[number]) => [
      sortableText(each.accountName),
      each.accountId,
    ]
    return paginate(sortByKey(movements, keyOf, 'ASC'), keyOf, args, byName, (each) =>
      toTierMovement(view, each, locale),
    )
  }
}
