import { foldText } from '../read/choice-words.js'
import { dateParts } from '../read/dates.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { IMPORT_KINDS } from '../read/field-spec.js'
import { numberText } from '../read/decimals.js'
import { HEADER_WORDS } from './header-words.js'

/** How much of the widest row a header fills at least; titles and notes above it fill less. */
const FILLED = 0.6
/** As many words of headers tell a header. */
const TELLING = 2
const SEPARATOR_LINE = /^sep=/i
const LETTER = /\p{L}/u

/** A delimiter that the first line of a file tells by itself, as spreadsheets do (`sep=;`); null without. */
export function toldDelimiter(head: string): string | null {
  return /^"?sep=([^\r\n])"?[\r\n]/i.exec(head)?.[1] ?? null
}

/**
 * Which of a file's first rows is its header: the first that is of texts and fills about as many cells as the
 * widest, or a later one that is mostly words of headers where that is not. Titles, notes, dates of export and
 * `sep=` lines stand before it.
 *
 * @returns its index; 0 when none looks like one.
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length)
  const isSeparator = (index: number) => SEPARATOR_LINE.test(rows[index]?.[0] ?? '')
  const widest = Math.max(0, ...filled.filter((_, index) => !isSeparator(index)))
  const candidates = rows.flatMap((cells, index) => {
    if (isSeparator(index) || filled[index]! < FILLED * widest || !cells.every(isName)) return []
    return [{ index, known: cells.filter((cell) => knownWords().has(foldText(cell))).length }]
  })
  const [first] = candidates
  if (first === undefined) return isSeparator(0) && rows.length > 1 ? 1 : 0
  if (first.known >= TELLING) return first.index
  const telling = candidates.find(
    ({ index, known }) => known >= TELLING && known > filled[index]! / 2,
  )
  return (telling ?? first).index
}

/** Whether a cell may name a column: it is empty, or a text that is neither a number nor a date. */
function isName(cell: string): boolean {
  const text = cell.trim()
  if (text === '') return true
  return LETTER.test(text) ? dateParts(text) === null : numberText(text) === null
}

let words: ReadonlySet<string> | null = null

/** All words by which columns are found, folded. */
function knownWords(): ReadonlySet<string> {
  words ??= new Set(
    IMPORT_KINDS.flatMap((kind) => [
      ...Object.keys(IMPORT_FIELDS[kind]),
      ...Object.values(HEADER_WORDS[kind]).flat(),
    ]).map(foldText),
  )
  return words
}
