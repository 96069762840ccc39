import { foldLetters } from '../../kernel/fold-letters.js'
import { wordsOfName } from '../outcome/words-of-name.js'
import { editDistance } from './edit-distance.js'

/** A name by which rows can refer to a thing. */
export interface KnownName {
  readonly name: string
  /** What a row is to have instead, where that is not the name alone. */
  readonly told?: string
}

interface Entry {
  readonly told: string
  /** Folded, without what stands between words. */
  readonly text: string
  /** The same with its words in order. */
  readonly sorted: string
  readonly digits: string
  readonly letters: number
}

/** Letters by which a name may differ. */
const MOST_LETTERS = 2
/** Shorter names differ by one letter at most, and the shortest by none: any two of them are close. */
const LONG = 6
const SHORT = 3
const MOST_NAMES = 3
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u
const LEADING_ZEROS = /(?<!\d)0+(?=\d)/g

/**
 * Finds the known names that are close to a text: the same words in whatever order, with or without leading
 * zeros; or at most two letters apart. Case, marks and signs do not count. Digits must be the same, since
 * another number is another thing.
 */
export class NearestNames {
  /** By their digits. */
  readonly #entries = new Map<string, Entry[]>()

  constructor(names: Iterable<KnownName>) {
    for (const { name, told = name } of names) {
      const entry = entryOf(name, told)
      const others = this.#entries.get(entry.digits)
      if (others === undefined) this.#entries.set(entry.digits, [entry])
      else others.push(entry)
    }
  }

  /** At most three, the closest first; those that are equally close by their letters. */
  of(text: string): readonly string[] {
    const wanted = entryOf(text, text)
    const found = new Map<string, number>()
    if (wanted.text === '') return []
    const most = mostLetters(wanted.text.length)
    const turned = wordsOfName(text)
    for (const entry of this.#entries.get(wanted.digits) ?? []) {
      if (!mayBeNear(wanted, entry, most)) continue
      let distance = editDistance(wanted.sorted, entry.sorted, most)
      for (const each of turned) {
        if (distance > 0) distance = Math.min(distance, editDistance(each, entry.text, most))
      }
      if (distance <= most) {
        found.set(entry.told, Math.min(distance, found.get(entry.told) ?? distance))
      }
    }
    return [...found]
      .toSorted(([a, far], [b, farther]) => far - farther || (a < b ? -1 : 1))
      .slice(0, MOST_NAMES)
      .map(([told]) => told)
  }
}

function mostLetters(length: number): number {
  if (length >= LONG) return MOST_LETTERS
  return length >= SHORT ? 1 : 0
}

function entryOf(name: string, told: string): Entry {
  const words = foldLetters(name)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(LEADING_ZEROS, ''))
  const text = words.join('')
  const sorted = words.toSorted().join('')
  return { told, text, sorted, digits: digitsOf(words), letters: lettersOf(text) }
}

function digitsOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll(/\P{N}/gu, ''))
    .filter((digits) => digits !== '')
    .toSorted()
    .join(' ')
}

const BITS = 32

/** A bit for each letter that there is: what is put in, left out or replaced changes two at most. */
function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % BITS)
  return letters
}

function mayBeNear(a: Entry, b: Entry, most: number): boolean {
  if (Math.abs(a.text.length - b.text.length) > most) return false
  return bitsOf(a.letters ^ b.letters) <= 2 * most
}

function bitsOf(bits: number): number {
  let left = bits
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count += 1
  }
  return count
}
