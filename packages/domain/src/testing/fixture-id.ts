import type { Id } from '../kernel/ids.js'

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * An id in the form of a UUIDv7 that is always the same for the same words: fixtures name things, and
 * tests ask for them by name.
 */
export function fixtureId(...words: readonly string[]): Id {
  const text = words.join('/')
  const [a, b, c] = [hash(text, 1), hash(text, 2), hash(text, 3)]
  return `01900000-0000-7${a.slice(0, 3)}-8${a.slice(3, 6)}-${b}${c.slice(0, 4)}`
}

/** FNV-1a with a seed, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = Math.imul(OFFSET ^ seed, PRIME)
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME)
  }
  // A last stir, so that texts of the same length that differ at their end spread too.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value ^= value >>> 13
  return (value >>> 0).toString(16).padStart(8, '0')
}
