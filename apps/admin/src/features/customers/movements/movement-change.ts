import type { ArrMovementKind, ChangeInput } from '@/generated/graphql'
import { attemptKey } from '@/plans/plan-draft'

/** A movement of revenue, as the form holds it. */
export interface MovementValues {
  readonly movement: ArrMovementKind
  readonly effective: string
  /** In minor units, without a sign, null while it is empty; as its kind suggests until somebody types. */
  readonly amount: number | 'SUGGESTED' | null
  readonly reason: string
  readonly closeAccount: boolean
  /** Of a transfer: the other account, and whether this one receives it. */
  readonly otherId: string | null
  readonly receives: boolean
}

const LOSSES: ReadonlySet<ArrMovementKind> = new Set(['CONTRACTION', 'CHURN'])
const BEGINNINGS: ReadonlySet<ArrMovementKind> = new Set(['OPENING', 'NEW'])

/** The sign that a movement has on the account itself: 1 for more, -1 for less. */
export function signOf({ movement, receives }: MovementValues): 1 | -1 {
  if (movement === 'TRANSFER') return receives ? 1 : -1
  return LOSSES.has(movement) ? -1 : 1
}

/**
 * What is paid after a movement, in minor units; null where there is still no balance: it begins with an
 * opening, with new business or with a transfer that arrives, and what is lost before takes nothing from it.
 *
 * @param amount with its sign.
 */
export function balanceAfter(
  balance: number | null,
  movement: ArrMovementKind,
  amount: number,
): number | null {
  if (balance !== null) return balance + amount
  const begins = BEGINNINGS.has(movement) || (movement === 'TRANSFER' && amount > 0)
  return begins ? amount : null
}

/** The amount that a kind of movement suggests: all that is paid leaves with a churn, and the ACV begins. */
export function suggestedAmount(
  movement: ArrMovementKind,
  known: { readonly balance: number | null; readonly acv: number } | null,
): number | null {
  if (known === null) return null
  if (movement === 'CHURN') return known.balance ?? known.acv
  return movement === 'OPENING' && known.balance === null ? known.acv : null
}

/** What is to be recorded of one account, in the currency of its contract. */
interface Recorded {
  readonly accountId: string
  readonly currency: string
  /** Of the movement on the account itself, in minor units and without a sign. */
  readonly amount: number
  readonly closes: boolean
}

/** The changes that record a movement: one, or of a transfer that of each account. */
export function movementChanges(
  values: MovementValues,
  { accountId, currency, amount, closes }: Recorded,
): readonly ChangeInput[] {
  const { movement, effective, otherId } = values
  // What a source says of a day replaces what it said before: each recording is a source of its own.
  const source = `admin ${attemptKey().slice(0, 12)}`
  const signed = signOf(values) * amount
  const of = (id: string, amountMinor: number): ChangeInput => ({
    recordArrMovement: {
      account: { id },
      effective,
      movement,
      amount: { amountMinor, currency },
      reason: values.reason.trim() || null,
      source,
      ...(closes ? { closeAccount: true } : {}),
    },
  })
  const own = of(accountId, signed)
  return movement === 'TRANSFER' && otherId !== null ? [own, of(otherId, -signed)] : [own]
}
