/** What parts words in a text, also in one that is written as JSON. */
const BETWEEN = String.raw`(?:\s|\u00a0|\\[nrt])+`

/**
 * A pattern of PostgreSQL for rows whose texts may have one of the names in them: whether they do, `nameEraser` says.
 * Texts may be written as JSON. Empty where there is no name.
 */
export function namePattern(names: readonly string[]): string {
  const spellings = names.flatMap((name) =>
    [name, name.normalize('NFC'), name.normalize('NFD')].flatMap((form) => {
      const spelled = form.trim()
      // The database may not know letters beyond ASCII as capitals of each other.
      return [spelled, spelled.toLowerCase(), spelled.toUpperCase()]
    }),
  )
  const given = [...new Set(spellings)].filter((name) => name !== '')
  return given.map((name) => name.split(/\s+/u).map(escaped).join(BETWEEN)).join('|')
}

function escaped(word: string): string {
  return Array.from(word, (sign) => SIGNS.get(sign) ?? sign).join('')
}

/** What means something in a pattern; a quote and a backslash have one more before them in JSON. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from('.*+?^$()[]{}|', (sign) => [sign, `\\${sign}`] as const),
  ['"', String.raw`\\?"`],
  ['\\', String.raw`\\+`],
])
