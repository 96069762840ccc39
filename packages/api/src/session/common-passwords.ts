import { dictionary } from '@zxcvbn-ts/language-common'

const known = new Set(dictionary['passwords-common'])

/**
 * Whether a password is among those that are guessed first: one of the 49,000 that leaked most often, whatever stands
 * before or after its letters, or nothing but what the user is called.
 *
 * @param own what an attacker knows of the user: address, name.
 */
export function isCommonPassword(password: string, own: readonly string[] = []): boolean {
  const plain = password.toLowerCase()
  const core = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (known.has(plain) || known.has(core)) return true
  if (core.length < FEW_LETTERS && plain.length < MANY_DIGITS) return true
  return [...own.flatMap(partsOf), 'postscale'].includes(core)
}

/** With fewer letters than these it is a number or a date, unless it is long. */
const FEW_LETTERS = 3
const MANY_DIGITS = 16

/** An address or name, and its words. */
function partsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().trim()
  return [plain, plain.split('@')[0]!, ...plain.split(/[\s@]+/)]
}
