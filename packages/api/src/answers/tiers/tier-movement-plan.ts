import { type Id, type Plan, tierMovementPlan } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { ThingRef } from '../../graphql/external-reference.js'
import { WriteInput } from '../../plans/write-input.js'
import { filteredMovements, TierMovementFilter } from './tier-movement-filter.js'
import type { EvaluatedTiers } from './tier.service.js'

/** Which movements are wanted. */
interface WantedMovements {
  /** Exactly these accounts', those too that the plan leaves out by itself; null for all that it makes. */
  readonly accountIds: readonly Id[] | null
  readonly filter: TierMovementFilter | null | undefined
}

/**
 * The plan that makes the movements and records first tiers; an empty one when tiers could not be
 * evaluated. What it leaves out by itself is in it when the account is named.
 */
export function movementPlan(
  evaluated: EvaluatedTiers,
  { accountIds, filter }: WantedMovements,
): Plan {
  if (evaluated.status === 'NOT_EVALUATED') return tierMovementPlan([])
  if (accountIds !== null) {
    const wanted = new Set(accountIds)
    const all = [...evaluated.movements, ...evaluated.leftOut]
    const chosen = all.filter(({ accountId }) => wanted.has(accountId))
    return tierMovementPlan(filteredMovements(chosen, filter))
  }
  if (filter != null) return tierMovementPlan(filteredMovements(evaluated.movements, filter))
  // Asked again, it is the same plan, of which what it comes to is known.
  const { movements, firstTiers } = evaluated
  const whole = wholePlans.get(evaluated) ?? tierMovementPlan(movements, { firstTiers })
  wholePlans.set(evaluated, whole)
  return whole
}

const wholePlans = new WeakMap<EvaluatedTiers, Plan>()

@InputType({ description: 'Which movements between tiers to apply, and how.' })
export class ApplyTierMovementsInput extends WriteInput {
  @Field(() => [ThingRef], {
    nullable: true,
    description:
      'Only the movements of these accounts, those too that the plan leaves out; all that it makes by default.',
  })
  accounts?: ThingRef[] | null

  @Field(() => TierMovementFilter, {
    nullable: true,
    description: 'Only movements of this kind; all by default.',
  })
  filter?: TierMovementFilter | null
}
