const LAST_POINT = 0x10ffff

/** What parts words, for PostgreSQL: everything that is no letter, mark or number, as `nameEraser` has it. */
let betweenWords: string | undefined

/** What may stand before a word in a text that is written as JSON, where a line, a tab or a space ends before it. */
const ESCAPES = ['', 'b', 'f', 'n', 'r', 't', 'u000b', 'u00a0']

/**
 * The words by which texts are found that may have one of the names in them: whether they do, `nameEraser` says. Of each
 * name its longest word is one, in all the ways in which a database may lower it.
 */
export function nameWords(names: readonly string[]): readonly string[] {
  const longest = names.flatMap((name) =>
    [name, name.normalize('NFC'), name.normalize('NFD')].map((spelled) => {
      const words = spelled.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['']
      return words.reduce((most, word) => (word.length > most.length ? word : most))
    }),
  )
  const lowered = longest.flatMap((word) =>
    // The database may not know letters beyond ASCII as capitals of each other.
    [word, word.toLowerCase(), word.toUpperCase()].map((spelled) =>
      spelled.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()),
    ),
  )
  const words = [...new Set(lowered)].filter((word) => word !== '')
  return words.flatMap((word) => ESCAPES.map((escape) => `${escape}${word}`))
}

/**
 * A condition of SQL: whether one of some words stands in texts. However many words there are, each text is looked
 * through once.
 *
 * @param texts expressions of text
 * @param given makes a value a parameter of the statement, and answers how it is called there
 */
export function hasWord(
  texts: readonly string[],
  words: readonly string[],
  given: (value: unknown) => string,
): string {
  betweenWords ??= `[^${lettersOfPostgres()}]+`
  return `EXISTS (
    SELECT FROM regexp_split_to_table(lower(concat_ws(' ', ${texts.join(', ')})), ${given(betweenWords)}) w
    WHERE w IN (SELECT unnest(${given(words)}::text[])))`
}

/** The letters, marks and numbers of Unicode as ranges. */
function lettersOfPostgres(): string {
  const ranges: string[] = []
  const escaped = (point: number) => String.raw`\U${point.toString(16).padStart(8, '0')}`
  let first: number | null = null
  for (let point = 1; point <= LAST_POINT + 1; point += 1) {
    const isLetter = point <= LAST_POINT && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point))
    if (isLetter) first ??= point
    else if (first !== null) {
      ranges.push(`${escaped(first)}-${escaped(point - 1)}`)
      first = null
    }
  }
  return ranges.join('')
}
