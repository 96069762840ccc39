/** Takes names out of a text; the same text where none is in it. */
export type NameEraser = (text: string) => string

/** What somebody is called, and what stands for it. */
interface Named {
  readonly names: readonly string[]
  readonly pseudonym: string
}

/**
 * Takes names out of texts, and puts a pseudonym in their place. A name of several words and an address are found
 * however they are capitalized, however the words are parted, and whether their accents are signs of their own or not;
 * a name of one word, which may be any word, as it is written. None is found within a word.
 */
export function nameEraser(names: readonly string[], pseudonym: string): NameEraser {
  return namesEraser([{ names, pseudonym }])
}

/** Takes the names of several out of texts at once, as of `nameEraser`, each for the pseudonym of who is called so. */
export function namesEraser(named: readonly Named[]): NameEraser {
  const spelled = named.flatMap(({ names, pseudonym }) =>
    names
      .map((name) => ({ name: name.trim(), pseudonym }))
      .filter(({ name }) => name !== '')
      .flatMap(spellings),
  )
  // The longest first: "Ana Costa" before "Ana".
  const ordered = spelled.toSorted((a, b) => b.name.length - a.name.length)
  const erasers = [
    eraserOf(
      ordered.filter(({ name }) => isAddress(name)),
      ADDRESS,
      'giu',
    ),
    eraserOf(
      ordered.filter(({ name }) => !isAddress(name) && isUnmistakable(name)),
      WORD,
      'giu',
    ),
    eraserOf(
      ordered.filter(({ name }) => !isUnmistakable(name)),
      WORD,
      'gu',
    ),
  ].filter((eraser) => eraser !== null)
  return (text) => erasers.reduce((left, eraser) => eraser(left), text)
}

/** Whether a text that says this means nobody else: it has several words, or is an address. */
export function isUnmistakable(name: string): boolean {
  return /\S\s+\S/u.test(name.trim()) || isAddress(name)
}

function isAddress(name: string): boolean {
  return name.includes('@')
}

/** A name as it is sought, and what stands for it. */
interface Spelling {
  readonly name: string
  readonly pseudonym: string
}

function spellings({ name, pseudonym }: Spelling): readonly Spelling[] {
  // Some letters are none of either form.
  const forms = new Set([name, name.normalize('NFC'), name.normalize('NFD')])
  return [...forms].map((form) => ({ name: form, pseudonym }))
}

const LETTER = String.raw`\p{L}\p{M}\p{N}`
const WORD = { begins: `(?<![${LETTER}])`, ends: `(?![${LETTER}])` }
/** What stands before or after an address can be of a longer one. */
const ADDRESS = { begins: `(?<![${LETTER}._%+-])`, ends: `(?![${LETTER}_%+-]|\\.[${LETTER}])` }

/** Finds the names where no word, or address, goes on; null where there is none to find. */
function eraserOf(
  sought: readonly Spelling[],
  { begins, ends }: typeof WORD,
  flags: string,
): NameEraser | null {
  if (sought.length === 0) return null
  // A group each, which tells whose name was found.
  const alternatives = sought.map(({ name }) => `(${alternative(name)})`)
  const pattern = new RegExp(`${begins}(?:${alternatives.join('|')})${ends}`, flags)
  return (text) =>
    text.replaceAll(pattern, (_found, ...groups: readonly unknown[]) => {
      const place = groups.findIndex((group) => group !== undefined)
      return sought[place]!.pseudonym
    })
}

function alternative(name: string): string {
  const words = name
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return words.join(String.raw`\s+`)
}
