import type { Id } from './ids.js'

/** An id's 128 bits as four integers. */
type IdWords = Int32Array

const ID_LENGTH = 36
const HYPHEN = 45
const HYPHENS = new Set([8, 13, 18, 23])
const DIGITS_OF_WORD = 8
const CODES = 128

/** The place of each hexadecimal digit in an id's text. */
const PLACES = Int32Array.from(
  Array.from({ length: ID_LENGTH }, (_, place) => place).filter((place) => !HYPHENS.has(place)),
)
const DIGIT_OF = new Int8Array(CODES).fill(-1)
const CODE_OF = new Uint8Array(16)
for (const [digit, character] of Array.from('0123456789abcdef').entries()) {
  DIGIT_OF[character.charCodeAt(0)] = digit
  CODE_OF[digit] = character.charCodeAt(0)
}

/** Writes an id's bits into `words`; false when the text is no id in canonical form. */
export function readId(text: string, words: IdWords): boolean {
  if (text.length !== ID_LENGTH) return false
  for (const place of HYPHENS) if (text.charCodeAt(place) !== HYPHEN) return false
  let word = 0
  let faults = 0
  for (let index = 0; index < PLACES.length; index += 1) {
    const code = text.charCodeAt(PLACES[index]!)
    const digit = code < CODES ? DIGIT_OF[code]! : -1
    faults |= digit
    word = (word << 4) | digit
    if (index % DIGITS_OF_WORD === DIGITS_OF_WORD - 1) {
      words[index >> 3] = word
      word = 0
    }
  }
  return faults >= 0
}

/** The text of an id's bits; one call that makes a flat text is the fastest way. */
export function formatId(a: number, b: number, c: number, d: number): Id {
  return String.fromCharCode(
    at(a, 28),
    at(a, 24),
    at(a, 20),
    at(a, 16),
    at(a, 12),
    at(a, 8),
    at(a, 4),
    at(a, 0),
    HYPHEN,
    at(b, 28),
    at(b, 24),
    at(b, 20),
    at(b, 16),
    HYPHEN,
    at(b, 12),
    at(b, 8),
    at(b, 4),
    at(b, 0),
    HYPHEN,
    at(c, 28),
    at(c, 24),
    at(c, 20),
    at(c, 16),
    HYPHEN,
    at(c, 12),
    at(c, 8),
    at(c, 4),
    at(c, 0),
    at(d, 28),
    at(d, 24),
    at(d, 20),
    at(d, 16),
    at(d, 12),
    at(d, 8),
    at(d, 4),
    at(d, 0),
  )
}

function at(word: number, shift: number): number {
  return CODE_OF[(word >>> shift) & 15]!
}
