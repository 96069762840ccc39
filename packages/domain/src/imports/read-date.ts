import type { Day } from '../kernel/day.js'
import { parseDay } from '../kernel/parse-day.js'
import type { DateFormat } from './date-format.js'
import { dateParts } from './date-parts.js'

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
