import { foldLetters } from '../../kernel/fold-letters.js'
import { foldText } from '../read/choice-words.js'

/**
 * A name as it is compared, and turned round where a comma says that the family name comes first: `Smith,
 * John` is `John Smith`. Several commas say nothing.
 */
export function wordsOfName(name: string): readonly string[] {
  const plain = foldText(name)
  const turned = turnedRound(name)
  if (turned === null || foldText(turned) === plain) return [plain]
  return [foldText(turned), plain]
}

/** A name by which things are taken for the same: case, accents and double spaces do not count, signs do. */
export function plainName(name: string): string {
  return foldLetters(name).trim().replaceAll(/\s+/g, ' ')
}

/** Whether two names are those of one person: `Smith, John` is `John Smith`. */
export function isSameName(a: string, b: string): boolean {
  const spellings = (name: string) => [plainName(name), plainName(turnedRound(name) ?? name)]
  const others = spellings(b)
  return spellings(a).some((spelling) => others.includes(spelling))
}

function turnedRound(name: string): string | null {
  const [family, given, ...more] = name.split(',')
  if (family === undefined || given === undefined || more.length > 0) return null
  return `${given} ${family}`
}
