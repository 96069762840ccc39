import type { Tier, TierEffect, TierMovement } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { TierEnum } from '../../graphql/enums.js'
import { TierEffectEnum } from './tier-movement.js'

@InputType({
  description: 'Which movements between tiers; what is left out does not restrict.',
})
export class TierMovementFilter {
  @Field(() => [TierEffectEnum], { nullable: true, description: 'What they do: one of these.' })
  effects?: TierEffect[] | null

  @Field(() => [TierEnum], { nullable: true, description: 'The tier served as now: one of these.' })
  from?: Tier[] | null

  @Field(() => [TierEnum], { nullable: true, description: 'The tier to be: one of these.' })
  to?: Tier[] | null
}

/** Those of the movements that a filter wants. */
export function filteredMovements(
  movements: readonly TierMovement[],
  filter: TierMovementFilter | null | undefined,
): readonly TierMovement[] {
  const { effects, from, to } = filter ?? {}
  if (effects == null && from == null && to == null) return movements
  return movements.filter(
    (movement) =>
      (effects == null || effects.includes(movement.effect)) &&
      (from == null || from.includes(movement.from)) &&
      (to == null || to.includes(movement.to)),
  )
}
