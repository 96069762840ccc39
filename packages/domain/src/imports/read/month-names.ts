import { foldText } from './choice-words.js'

const ENGLISH =
  'january february march april may june july august september october november december'
const SPANISH =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
const PORTUGUESE =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'
/** Other spellings, by month. */
const OTHERS: Readonly<Record<string, number>> = { setiembre: 9 }

const NAMES: readonly (readonly [string, number])[] = [
  ...[ENGLISH, SPANISH, PORTUGUESE].flatMap((names) =>
    names.split(' ').map((name, index) => [foldText(name), index + 1] as const),
  ),
  ...Object.entries(OTHERS),
]
const SHORTEST = 3

/** The month that a word names in one of the three languages, whole or cut (`sept.`); null for none. */
export function monthNamed(word: string): number | null {
  const folded = foldText(word)
  if (folded.length < SHORTEST) return null
  return NAMES.find(([name]) => name.startsWith(folded))?.[1] ?? null
}
