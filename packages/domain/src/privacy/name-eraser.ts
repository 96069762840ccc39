/** Takes names out of a text; the same text where none is in it. */
export type NameEraser = (text: string) => string

/**
 * Takes names out of texts, and puts a pseudonym in their place. A name of several words and an address are found
 * however they are capitalized, however the words are parted, and whether their accents are signs of their own or not;
 * a name of one word, which may be any word, as it is written. None is found within a word.
 */
export function nameEraser(names: readonly string[], pseudonym: string): NameEraser {
  const spelled = names.map((name) => name.trim()).filter((name) => name !== '')
  if (spelled.length === 0) return (text) => text
  // The longest first: "Ana Costa" before "Ana".
  const ordered = spelled.toSorted((a, b) => b.length - a.length)
  const patterns = [
    new RegExp(between(ordered.filter(isUnmistakable)), 'giu'),
    new RegExp(between(ordered.filter((name) => !isUnmistakable(name))), 'gu'),
  ]
  return (text) =>
    patterns.reduce((left, pattern) => left.replaceAll(pattern, () => pseudonym), text)
}

/** Whether a text that says this means nobody else: it has several words, or is an address. */
export function isUnmistakable(name: string): boolean {
  return /\S\s+\S/u.test(name.trim()) || name.includes('@')
}

const NOTHING = String.raw`[^\s\S]`
const LETTER = String.raw`\p{L}\p{M}\p{N}`
const WORD = { begins: `(?<![${LETTER}])`, ends: `(?![${LETTER}])` }
/** What stands before or after an address can be of a longer one. */
const ADDRESS = { begins: `(?<![${LETTER}._%+-])`, ends: `(?![${LETTER}_%+-]|\\.[${LETTER}])` }

/** Finds the names where no word, or address, goes on. */
function between(names: readonly string[]): string {
  if (names.length === 0) return NOTHING
  const spellings = names.flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')])
  return [...new Set(spellings)].map(alternative).join('|')
}

function alternative(name: string): string {
  const { begins, ends } = name.includes('@') ? ADDRESS : WORD
  const words = name
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return `${begins}${words.join(String.raw`\s+`)}${ends}`
}
