import { foldLetters } from '@postscale/domain'
import type { Id, TierMovement } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { sortByKey } from '../../graphql/relay/sort-key.js'
import { TierMovementConnection, type TierMovementType, toTierMovement } from './tier-movement.js'
import type { EvaluatedTiers } from './tier.service.js'
import { filteredMovements, TierMovementFilter } from './tier-movement-filter.js'
import { TierMovementsType } from './tier-movements.js'

const byName = { field: 'NAME', direction: 'ASC' } as const

@Resolver(() => TierMovementsType)
export class TierMovementsResolver {
  @FieldResolver(() => TierMovementConnection, {
    description: 'The movements that the plan makes, by the accounts’ names.',
  })
  movements(
    @Root() { view, evaluated }: TierMovementsType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('filter', () => TierMovementFilter, { nullable: true, description: 'Only these.' })
    filter: TierMovementFilter | null,
  ): Page<TierMovementType> {
    const locale = context.localeFor(view.organization.locale)
    const movements = filteredMovements(byNames(evaluated).movements, filter)
    return paginate(movements, keyOf, args, byName, (each) => toTierMovement(view, each, locale))
  }

  @FieldResolver(() => TierMovementConnection, {
    description: 'The movements that the plan leaves out, by the accounts’ names.',
  })
  leftOut(
    @Root() { view, evaluated }: TierMovementsType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('filter', () => TierMovementFilter, { nullable: true, description: 'Only these.' })
    filter: TierMovementFilter | null,
  ): Page<TierMovementType> {
    const locale = context.localeFor(view.organization.locale)
    const movements = filteredMovements(byNames(evaluated).leftOut, filter)
    return paginate(movements, keyOf, args, byName, (each) => toTierMovement(view, each, locale))
  }
}

interface SortedMovements {
  readonly movements: readonly TierMovement[]
  readonly leftOut: readonly TierMovement[]
}

const sorted = new WeakMap<EvaluatedTiers, SortedMovements>()

/** Half of a large base may have to move: its names are sorted once. */
function byNames(evaluated: EvaluatedTiers): SortedMovements {
  if (evaluated.status === 'NOT_EVALUATED') return { movements: [], leftOut: [] }
  const known = sorted.get(evaluated) ?? {
    movements: sortByKey(evaluated.movements, keyOf, 'ASC'),
    leftOut: sortByKey(evaluated.leftOut, keyOf, 'ASC'),
  }
  sorted.set(evaluated, known)
  return known
}

function keyOf({ accountName, accountId }: TierMovement): readonly [string, Id] {
  return [foldLetters(accountName), accountId]
}
