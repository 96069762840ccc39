import type { InvalidReason } from './invalid-reason.js'

/**
 * The phrase of a reason out of one language's table, or undefined for a reason without a phrase,
 * whose message then says only that the value is not valid.
 */
export function invalidReasonPhrase(
  phrases: Readonly<Record<InvalidReason, string>>,
  reason: string,
): string | undefined {
  return Object.hasOwn(phrases, reason) ? phrases[reason as InvalidReason] : undefined
}
