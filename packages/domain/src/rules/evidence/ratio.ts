import type { Message } from '../../kernel/message.js'

/** A quotient, or null and the reason why there is none: a ratio over zero is never infinite. */
export type Ratio =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: Message }

/**
 * `numerator ÷ denominator`, or null with the reason when the denominator is zero.
 *
 * @param reason what to say when there is nothing to divide by.
 */
export function ratioOf(numerator: number, denominator: number, reason: Message): Ratio {
  if (denominator === 0) return { value: null, reason }
  return { value: numerator / denominator, reason: null }
}
