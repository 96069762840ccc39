import type { Message, MessageKey } from '../../kernel/message.js'

type ReasonKey = Extract<MessageKey, `${string}.REASON_${string}`>

/** Why there is no quotient, in words: one of the messages that are reasons. */
export type RatioReason = Message<ReasonKey>

type CodeOf<K extends string> = K extends `${string}.REASON_${infer Code}` ? Code : never

/** The reasons as one vocabulary, whichever room tells them. */
export type RatioReasonCode = CodeOf<ReasonKey>

/** The code of a reason: `capacity.REASON_NO_CAPACITY` is NO_CAPACITY. */
export function reasonCodeOf({ key }: RatioReason): RatioReasonCode {
  return key.slice(key.indexOf('.REASON_') + '.REASON_'.length) as RatioReasonCode
}

/** A quotient, or null and the reason why there is none: a ratio over zero is never infinite. */
export type Ratio =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: RatioReason }

/**
 * `numerator ÷ denominator`, or null with the reason when the denominator is zero.
 *
 * @param reason what to say when there is nothing to divide by.
 */
export function ratioOf(numerator: number, denominator: number, reason: RatioReason): Ratio {
  if (denominator === 0) return { value: null, reason }
  return { value: numerator / denominator, reason: null }
}
