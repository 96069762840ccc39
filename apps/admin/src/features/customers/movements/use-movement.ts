import { useScenario } from '@/address/use-scenario'
import { useQuery } from '@tanstack/react-query'
import { type AccountBalance, balanceQuery } from './balance-query'
import { balanceAfter, type MovementValues, signOf, suggestedAmount } from './movement-change'

/** What an account pays before and after a movement. */
export interface BalanceSide extends AccountBalance {
  /** Null where there is still no balance. */
  readonly after: number | null
}

/** What a movement that is being filled in comes to. */
interface Movement {
  /** As it was typed, or else as its kind suggests; in minor units, without a sign. */
  readonly amount: number | null
  /** Null while it is not known. */
  readonly own: BalanceSide | null
  /** Of a transfer: that of the other account. */
  readonly other: BalanceSide | null
  /** The account that would pay less than nothing; null without one. */
  readonly short: BalanceSide | null
  /** A churn that leaves something is of one contract among several: its account stays open. */
  readonly leavesSomething: boolean
}

/** What a movement comes to, for each account that it is of. */
export function useMovement(slug: string, accountId: string, values: MovementValues): Movement {
  const { movement, effective, otherId } = values
  const at = { asOf: effective, scenario: useScenario() }
  const known = useQuery(balanceQuery(slug, accountId, at)).data ?? null
  const isTransfer = movement === 'TRANSFER'
  const partner = useQuery(balanceQuery(slug, isTransfer ? otherId : null, at)).data ?? null
  const amount = values.amount === 'SUGGESTED' ? suggestedAmount(movement, known) : values.amount
  const signed = signOf(values) * (amount ?? 0)
  const side = (of: AccountBalance | null, moved: number): BalanceSide | null =>
    of && { ...of, after: balanceAfter(of.balance, movement, moved) }
  const own = side(known, signed)
  // What arrives in another currency is not known here.
  const other = partner?.currency === known?.currency ? side(partner, -signed) : null
  return {
    amount,
    own,
    other,
    short: [own, other].find((each) => each !== null && (each.after ?? 0) < 0) ?? null,
    leavesSomething: (own?.after ?? 0) > 0,
  }
}
