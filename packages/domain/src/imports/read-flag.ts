import { foldText } from './fold-text.js'

const YES = new Set([
  'true',
  't',
  'yes',
  'y',
  '1',
  'si',
  's',
  'sim',
  'verdadero',
  'verdadeiro',
  'x',
])
const NO = new Set(['false', 'f', 'no', 'n', '0', 'nao', 'falso'])

/** A yes or no in one of the three languages; null when it is neither. */
export function readFlag(text: string): boolean | null {
  const word = foldText(text)
  if (YES.has(word)) return true
  return NO.has(word) ? false : null
}
