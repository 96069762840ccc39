import { type Day, parseDay } from '../../kernel/days.js'

/** How a file writes its dates; any of `-`, `/` and `.` separates, and a time of day may follow. */
export const DATE_FORMATS = ['YYYY-MM-DD', 'DD-MM-YYYY', 'MM-DD-YYYY', 'YYYYMMDD'] as const

export type DateFormat = (typeof DATE_FORMATS)[number]

const TIME = String.raw`(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

/** The numbers of a date in the order in which they stand, and where its year is. */
interface DateParts {
  readonly shape: 'COMPACT' | 'YEAR_FIRST' | 'YEAR_LAST'
  readonly year: number
  readonly first: number
  readonly second: number
}

/** Takes a date's text apart without judging which number is the month; null when it is no date. */
export function dateParts(text: string): DateParts | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) return parts('YEAR_FIRST', yearFirst[1], yearFirst[3], yearFirst[4])
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast !== null) return parts('YEAR_LAST', yearLast[4], yearLast[1], yearLast[3])
  const compact = COMPACT.exec(text)
  return compact === null ? null : parts('COMPACT', compact[1], compact[2], compact[3])
}

function parts(
  shape: DateParts['shape'],
  year: string | undefined,
  first: string | undefined,
  second: string | undefined,
): DateParts {
  return { shape, year: Number(year), first: Number(first), second: Number(second) }
}

const SHAPES = {
  'YYYY-MM-DD': 'YEAR_FIRST',
  'DD-MM-YYYY': 'YEAR_LAST',
  'MM-DD-YYYY': 'YEAR_LAST',
  YYYYMMDD: 'COMPACT',
} as const

/** The day that a text names in a format, a time of day ignored; null when it names none. */
export function readDate(text: string, format: DateFormat): Day | null {
  const parts = dateParts(text)
  if (parts === null || parts.shape !== SHAPES[format]) return null
  const [month, date] =
    format === 'DD-MM-YYYY' ? [parts.second, parts.first] : [parts.first, parts.second]
  return parseDay(`${parts.year}-${two(month)}-${two(date)}`)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
