import { type ExactNumber, scaled } from './decimals.js'

/** An amount as a cell writes it, before it is known in which currency it is kept. */
export interface WrittenAmount extends Pick<ExactNumber, 'units' | 'value'> {
  /** Digits after the point; null where the file tells smallest units. */
  readonly digits: number | null
  readonly text: string
}

/** An amount in the smallest unit of a currency of so many digits. */
export function minorUnits(
  { value, digits }: Pick<WrittenAmount, 'digits' | 'value'>,
  currencyDigits: number,
): ReturnType<typeof scaled> {
  return digits === null ? value : scaled({ value, digits }, currencyDigits)
}

/** Digits after the point to which amounts are held whose account is not known yet: no currency has more. */
export const HELD_DIGITS = 4

/** An amount as it is held until its account is known; as it is where the file tells smallest units. */
export function heldAmount(amount: WrittenAmount): ReturnType<typeof scaled> {
  return minorUnits(amount, HELD_DIGITS)
}

/** A sum of held amounts as a cell would write it. */
export function ofHeldAmount(value: number, money: 'major' | 'minor'): WrittenAmount {
  const digits = money === 'minor' ? null : HELD_DIGITS
  const text = String(value / 10 ** (digits ?? 0))
  return { ...trimmed(value, digits), units: [], text }
}

function trimmed(value: number, digits: number | null): Pick<WrittenAmount, 'digits' | 'value'> {
  let [left, rest] = [value, digits ?? 0]
  while (rest > 0 && left % 10 === 0) [left, rest] = [left / 10, rest - 1]
  return { value: left, digits: digits === null ? null : rest }
}
