import type { Message } from '../messages/message.js'
import type { Ratio } from './ratio.js'

/**
 * `numerator ÷ denominator`, or null with the reason when the denominator is zero.
 *
 * @param reason what to say when there is nothing to divide by.
 */
export function ratioOf(numerator: number, denominator: number, reason: Message): Ratio {
  if (denominator === 0) return { value: null, reason }
  return { value: numerator / denominator, reason: null }
}
