import {
  ARR_MOVEMENT_KINDS,
  type ArrMovementKind,
  inOwnCurrency,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import type { SeriesSum } from '../../time-series/series-question.js'
import { enumOf } from '../enums.js'
import { Money, moneyOf } from '../money.js'
import { NonNegativeIntScalar, SafeIntScalar } from '../scalars.js'

@ObjectType({
  description: 'What the ARR movements of one kind in a list come to.',
  simpleResolvers: true,
})
class ArrMovementKindSum {
  @Field(() => enumOf('arrMovementKind'), { description: 'What kind of movement it is.' })
  movement!: ArrMovementKind

  @Field(() => NonNegativeIntScalar, { description: 'How many there are.' })
  count!: number

  @Field(() => Money, {
    description: 'Sum of Amount, in the organization’s currency at the plan rate of the day shown.',
  })
  amount!: Money
}

@ObjectType('ArrMovementSums', {
  description: 'What the ARR movements of a list come to, those of other pages included.',
  simpleResolvers: true,
})
export class ArrMovementSumsType {
  @Field(() => Money, {
    description: 'Sum of Amount, in the organization’s currency at the plan rate of the day shown.',
  })
  amount!: Money

  @Field(() => [ArrMovementKindSum], {
    description: 'The same by kind of movement, as far as there are any.',
  })
  byMovement!: ArrMovementKindSum[]
}

@ObjectType('TicketVolumeSums', {
  description: 'What the ticket volumes of a list come to, those of other pages included.',
  simpleResolvers: true,
})
export class TicketVolumeSumsType {
  @Field(() => SafeIntScalar, { description: 'Sum of Opened.' })
  opened!: number

  @Field(() => SafeIntScalar, { description: 'Sum of Solved.' })
  solved!: number

  @Field(() => SafeIntScalar, { description: 'Sum of Breached.' })
  breached!: number

  @Field(() => SafeIntScalar, { description: 'Sum of Resolution minutes.' })
  resolutionMinutes!: number
}

/**
 * What movements come to. Those of an account are all in the currency of its contract, which is converted
 * as everything computed is.
 *
 * @param sums by account and kind of movement.
 */
export function toArrMovementSums(
  { state, organization, day }: OrganizationView,
  sums: readonly SeriesSum[],
): ArrMovementSumsType {
  const byMovement = new Map<string, { count: number; amount: number }>()
  let total = 0
  for (const { accountId, movement, count, amount } of sums) {
    const row = state.accounts.byId.find(accountId as string)
    const own = inOwnCurrency(state, row, Number(amount), day)
    const sum = byMovement.get(movement as string) ?? { count: 0, amount: 0 }
    byMovement.set(movement as string, { count: sum.count + count, amount: sum.amount + own })
    total += own
  }
  return {
    amount: moneyOf(total, organization),
    byMovement: ARR_MOVEMENT_KINDS.flatMap((movement) => {
      const sum = byMovement.get(movement)
      if (sum === undefined) return []
      return [{ movement, count: sum.count, amount: moneyOf(sum.amount, organization) }]
    }),
  }
}

/** What ticket volumes come to. */
export function toTicketVolumeSums([sum]: readonly SeriesSum[]): TicketVolumeSumsType {
  const of = (name: string) => Number(sum?.[name] ?? 0)
  return {
    opened: of('opened'),
    solved: of('solved'),
    breached: of('breached'),
    resolutionMinutes: of('resolutionMinutes'),
  }
}
