/** An export with the dirt of real life, and what is right about it. */
export interface DirtyExport<Truth> {
  readonly name: string
  readonly content: string
  readonly truth: Truth
}

/** A CSV file as spreadsheets write it: cells are quoted where they must be, CRLF, a byte order mark. */
export function csv(rows: readonly (readonly (number | string)[])[], delimiter = ','): string {
  const cell = (value: number | string) => {
    const text = String(value)
    const isPlain = ![delimiter, '"', '\n'].some((mark) => text.includes(mark))
    return isPlain ? text : `"${text.replaceAll('"', '""')}"`
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(delimiter)).join('\r\n')}\r\n`
}

/** The numbers from 0 to below a count. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Every nth, beginning somewhere. */
export const isEach = (index: number, every: number, from = 0) => index % every === from

export const two = (value: number) => String(value).padStart(2, '0')

/** A day of the year 2021 to 2024, the later the higher the number. */
export function dayOf(index: number): Date {
  return new Date(Date.UTC(2021, 0, 4 + ((index * 37) % 1400)))
}

export const isoDay = (day: Date) => day.toISOString().slice(0, 10)

/** A day as people in the United States type it: `1/31/2024`, at times `01/31/2024`. */
export function usDay(day: Date, padded = false): string {
  const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()]
  const parts = padded ? [two(month), two(date)] : [month, date]
  return [...parts, day.getUTCFullYear()].join('/')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as a spreadsheet shows it to some: `31-Jan-2024`. */
export function namedDay(day: Date): string {
  return [two(day.getUTCDate()), MONTHS[day.getUTCMonth()], day.getUTCFullYear()].join('-')
}

const FIRST =
  'Ana Bo Cleo Dana Eli Fay Gus Hal Íris João Kai Łukasz Mia Nuño Ole Pía Quin Ró Søren Tess'
const LAST =
  'Abbott Børg Castillo Díaz Engström Ferreira González Hoffmann Ibarra Jansen Kowalska Lindqvist'

/** A name of a person; no two numbers below some thousands share one. */
export function personName(index: number): { readonly first: string; readonly last: string } {
  const [first, last] = [FIRST.split(' '), LAST.split(' ')]
  const round = Math.floor(index / (first.length * last.length))
  const middle = round === 0 ? '' : ` ${String.fromCodePoint(65 + (round % 26))}.`
  return {
    first: first[index % first.length]! + middle,
    last: last[Math.floor(index / first.length) % last.length]!,
  }
}
