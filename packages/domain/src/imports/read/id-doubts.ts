import { monthNamed } from './month-names.js'

const ROUNDED = /^-?\d(?:[.,]\d+)?E[+-]\d{2,3}$/i
const ERROR = /^#(?:[¡¿]?\p{Lu}[\p{Lu}/0!?]*|#+)$/u
const DAY_AND_MONTH = /^(?:\d{1,2}[-.\s](\p{L}{3,4})\.?|(\p{L}{3,4})\.?[-.\s]\d{2})$/u
const LEADING_ZERO = /^0\d+$/
const DIGITS = /^\d+$/
const DECIMAL = /^\d+[.,]0+$/
/** Spreadsheets keep fifteen digits of a number and make zeros of the others. */
const KEPT_DIGITS = 15

/** Whether an id can only be what a spreadsheet made of another one: `8.01901E+12`, `#REF!`. */
export function isRuinedId(text: string): boolean {
  return ROUNDED.test(text) || ERROR.test(text)
}

/** Ids of a column that may be what a spreadsheet made of others. */
interface IdDoubt {
  readonly why: 'DATE' | 'DECIMAL' | 'ROUNDED' | 'ZEROS'
  readonly rows: number
  readonly example: string
}

/**
 * Notices ids of a column that a spreadsheet may have altered: made dates of (`1-Mar`), written as a
 * decimal number (`17.0`), cut to fifteen digits, or
 * taken leading zeros from, where the others that have some all have more digits.
 */
export class IdDoubts {
  readonly #found = new Map<IdDoubt['why'], { rows: number; example: string }>()
  /** Ids of nothing but digits, by how many: how many there are, and one. */
  readonly #plain = new Map<number, { rows: number; example: string }>()
  readonly #padded = new Set<number>()

  see(id: string): void {
    const date = DAY_AND_MONTH.exec(id)
    if (date !== null && monthNamed(date[1] ?? date[2] ?? '') !== null) {
      count(this.#found, 'DATE', id)
    } else if (DECIMAL.test(id)) count(this.#found, 'DECIMAL', id)
    else if (LEADING_ZERO.test(id)) this.#padded.add(id.length)
    else if (DIGITS.test(id)) {
      count(this.#plain, id.length, id)
      if (id.length > KEPT_DIGITS && /^0+$/.test(id.slice(KEPT_DIGITS))) {
        count(this.#found, 'ROUNDED', id)
      }
    }
  }

  get doubts(): readonly IdDoubt[] {
    const found = [...this.#found].map(([why, doubt]) => ({ why, ...doubt }))
    const [width, ...others] = this.#padded
    if (width === undefined || others.length > 0) return found
    const short = [...this.#plain].filter(([digits]) => digits < width)
    const [first] = short
    if (first === undefined) return found
    const rows = short.reduce((sum, [, doubt]) => sum + doubt.rows, 0)
    return [...found, { why: 'ZEROS', rows, example: first[1].example }]
  }
}

function count<K>(counts: Map<K, { rows: number; example: string }>, key: K, id: string): void {
  const known = counts.get(key)
  if (known === undefined) counts.set(key, { rows: 1, example: id })
  else known.rows += 1
}
