import {
  groupBy,
  type LeftOutReason,
  type OrganizationView,
  type TierEffect,
  type TierMovement,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { LeftOutReasonEnum, TierEffectEnum } from './tier-movement.js'

@ObjectType('TierMovementGroup', {
  description: 'The movements between tiers that do the same, or are left out for the same reason.',
  simpleResolvers: true,
})
export class TierMovementGroupType {
  @Field(() => TierEffectEnum, { description: 'What they do.' })
  effect!: TierEffect

  @Field(() => LeftOutReasonEnum, {
    nullable: true,
    description: 'Why the plan leaves them out; null for those that it makes.',
  })
  leftOutReason!: LeftOutReason | null

  @Field(() => NonNegativeIntScalar, { description: 'How many accounts.' })
  movementCount!: number

  @Field(() => Money, {
    nullable: true,
    description: 'What they cost a year now; null when no CSM’s cost tells.',
  })
  costBefore!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'What they would cost a year; null when no CSM’s cost tells.',
  })
  costAfter!: Money | null
}

/** The movements by effect and by why they are left out, those that the plan makes first. */
export function movementGroups(
  { organization }: OrganizationView,
  movements: readonly TierMovement[],
): TierMovementGroupType[] {
  const groups = groupBy(movements, ({ effect, leftOut }) => `${effect} ${leftOut?.reason ?? ''}`)
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    if (first === undefined) return []
    return [
      {
        effect: first.effect,
        leftOutReason: first.leftOut?.reason ?? null,
        movementCount: members.length,
        costBefore: moneyOf(sumOf(members, 'costBefore'), organization),
        costAfter: moneyOf(sumOf(members, 'costAfter'), organization),
      },
    ]
  })
}

/** The yearly costs of movements together; null when one of them is not known. */
export function sumOf(
  movements: readonly TierMovement[],
  cost: 'costBefore' | 'costAfter',
): number | null {
  let sum = 0
  for (const movement of movements) {
    const amount = movement[cost]
    if (amount === null) return null
    sum += amount
  }
  return sum
}
