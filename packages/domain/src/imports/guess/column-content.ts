import { isBlank } from '../read/blanks.js'
import { foldText, choiceWords } from '../read/choice-words.js'
import { dateParts } from '../read/dates.js'
import { readNumber } from '../read/decimals.js'
import { SEGMENTS } from '../../entities/vocabularies.js'

/** What an organization has already, by the ids, names and addresses under which files name it. */
export interface KnownThings {
  readonly isAccount: (text: string) => boolean
  readonly isPerson: (text: string) => boolean
}

/** What the cells of a column hold, whatever its header says. */
export interface ColumnContent {
  /** Cells that are not empty. */
  readonly filled: number
  /** Of these the share that is… */
  readonly emails: number
  readonly dates: number
  readonly numbers: number
  /** Answers from 0 to 10. */
  readonly ratings: number
  readonly segments: number
  readonly accounts: number
  readonly people: number
  /** The different values, folded; some of them where there are many. */
  readonly words: ReadonlySet<string>
  /** How many values differ, of those filled. */
  readonly distinct: number
  /** The column that lists what its values name, as a manager is somebody of the list; else null. */
  readonly namesOf: number | null
}

/** From which share of its filled cells on a column holds something: real files have stray cells. */
export const NEARLY_ALL = 0.9

/** A column of more different values is no list of choices. */
const MOST_WORDS = 50

const RATING = /^(?:\d|10)(?:[.,]0+)?$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** Headers of columns whose numbers are ids, and not amounts that happen to be small. */
const NAMES_SOMETHING = /id$|manager|boss|parent|supervisor|jefe|gestor|superior|reports/

/** Looks at the cells of every column. Linear in the cells, but for comparing columns by their values. */
export function columnContents(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  known: KnownThings,
): readonly ColumnContent[] {
  const segments = choiceWords(SEGMENTS)
  const columns = header.map((_, at) =>
    rows.map((row) => (row[at] ?? '').trim()).filter((cell) => !isBlank(cell)),
  )
  const values = columns.map((cells) => new Set(cells.map((cell) => cell.toLowerCase())))
  return columns.map((cells, at) => {
    const share = (fits: (text: string) => boolean) =>
      cells.length === 0 ? 0 : cells.filter(fits).length / cells.length
    const dates = share((text) => dateParts(text) !== null)
    const numbers = share(isNumber)
    const mayName =
      share(isCalendarDate) === 0 && (numbers === 0 || NAMES_SOMETHING.test(foldText(header[at]!)))
    return {
      filled: cells.length,
      emails: share((text) => EMAIL.test(text)),
      dates,
      numbers,
      ratings: share((text) => RATING.test(text)),
      segments: share((text) => segments.has(foldText(text))),
      accounts: share(known.isAccount),
      people: share(known.isPerson),
      words: new Set([...values[at]!].slice(0, MOST_WORDS).map(foldText)),
      distinct: cells.length === 0 ? 0 : values[at]!.size / cells.length,
      namesOf: mayName ? columnNamed(at, columns, values) : null,
    }
  })
}

/** Numbers that may be days, as spreadsheets count them, may be ids as well. */
function isCalendarDate(text: string): boolean {
  const shape = dateParts(text)?.shape
  return shape !== undefined && shape !== 'SERIAL' && shape !== 'COMPACT'
}

function isNumber(text: string): boolean {
  return readNumber(text, '.') !== null || readNumber(text, ',') !== null
}

/** Values that stand in a longer column of different ones are names of what that column lists. */
function columnNamed(
  at: number,
  columns: readonly (readonly string[])[],
  values: readonly ReadonlySet<string>[],
): number | null {
  const own = [...values[at]!]
  if (own.length === 0) return null
  const named = values.findIndex(
    (other, index) =>
      index !== at &&
      other.size > own.length &&
      other.size >= NEARLY_ALL * columns[index]!.length &&
      own.filter((value) => other.has(value)).length >= NEARLY_ALL * own.length,
  )
  return named === -1 ? null : named
}
