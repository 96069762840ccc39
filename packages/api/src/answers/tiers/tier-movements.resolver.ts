import type { Id, TierMovement } from '@postscale/domain'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { sortableText, sortByKey } from '../../graphql/relay/sort-key.js'
import { TierMovementConnection, type TierMovementType, toTierMovement } from './tier-movement.js'
import type { EvaluatedTiers } from './tier.service.js'
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
    return paginate(movementsByName(evaluated), keyOf, args, byName, (each) =>
      toTierMovement(view, each, locale),
    )
  }
}

const sorted = new WeakMap<EvaluatedTiers, readonly TierMovement[]>()

/** Half of a large base may have to move: its names are sorted once. */
function movementsByName(evaluated: EvaluatedTiers): readonly TierMovement[] {
  if (evaluated.status === 'NOT_EVALUATED') return []
  const known = sorted.get(evaluated) ?? sortByKey(evaluated.movements, keyOf, 'ASC')
  sorted.set(evaluated, known)
  return known
}

function keyOf({ accountName, accountId }: TierMovement): readonly [string, Id] {
  return [sortableText(accountName), accountId]
}
