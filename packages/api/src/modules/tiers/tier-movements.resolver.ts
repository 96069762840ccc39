import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../../shared/relay/connection-args.js'
import { paginate, type Page } from '../../shared/relay/paginate.js'
import { sortByKey } from '../../shared/relay/sort-by-key.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { toTierMovement } from './to-tier-movement.js'
import { TierMovementConnection } from './types/tier-movement-connection.js'
import type { TierMovementType } from './types/tier-movement-type.js'
import { TierMovementsType } from './types/tier-movements-type.js'

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
