import { type Day, formatDay, parseDay } from '../../kernel/days.js'
import { monthNamed } from './month-names.js'

/**
 * How a file writes its dates; any of `-`, `/` and `.` separates, and a time of day may follow. `YY` is a
 * year of two digits, `SERIAL` the number of days by which spreadsheets know a date.
 */
export const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'YYYYMMDD',
  'DD-MM-YY',
  'MM-DD-YY',
  'YY-MM-DD',
  'SERIAL',
] as const

export type DateFormat = (typeof DATE_FORMATS)[number]

const TIME =
  /[T ,]\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?$/i
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
/** A week of ISO 8601: `2024-W10`. */
const WEEK = /^(\d{4})-?W(\d{2})$/i
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/
const BETWEEN = String.raw`[\s\-/.,]*(?:\b(?:of|de|del)\b[\s.]*)?`
const YEAR = String.raw`['’]?(\d{4}|\d{2})`
const NAMED_LAST = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|[ºª])?${BETWEEN}(\p{L}{3,})\.?${BETWEEN}${YEAR}$`,
  'iu',
)
const NAMED_FIRST = new RegExp(
  String.raw`^(\p{L}{3,})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+${YEAR}$`,
  'iu',
)
const NAMED_MIDDLE = /^(\d{4})[\s\-/.](\p{L}{3,})\.?[\s\-/.](\d{1,2})$/u
const WEEKDAY = /^\p{L}{2,}\.?,\s*/u

/** Years of two digits below it are of this century, the others of the last: 69 is 2069, 70 is 1970. */
const PIVOT = 70
/** Spreadsheets count from here, a 29th of February 1900 included that there was not: 1 is 1900-01-01. */
const SERIAL_ZERO = -25_569
const SECONDS_A_DAY = 86_400

/** A time of day; `offset` are the seconds that its clock is ahead of UTC, null where it tells none. */
interface TimeOfDay {
  readonly seconds: number
  readonly offset: number | null
}

/** The numbers of a date in the order in which they stand, and which of them its shape tells. */
type DateParts = {
  /** As written, whether the month is a number whose place the format has to tell. */
  readonly shape: 'COMPACT' | 'NAMED' | 'SERIAL' | 'SHORT' | 'YEAR_FIRST' | 'YEAR_LAST'
  readonly numbers: readonly [number, number, number]
  /** What separates them, in dates of numbers. */
  readonly separator: string
  readonly time: TimeOfDay | null
}

/** Takes a date's text apart without judging which number is the month; null when it is no date. */
export function dateParts(text: string): DateParts | null {
  const time = TIME.exec(text)
  const timeOfDay = time === null ? null : readTime(time)
  if (time !== null && timeOfDay === null) return null
  const date = (time === null ? text : text.slice(0, time.index)).trim()
  return numbered(date, timeOfDay) ?? named(date.replace(WEEKDAY, ''), timeOfDay)
}

function numbered(text: string, time: TimeOfDay | null): DateParts | null {
  for (const [shape, pattern] of [
    ['YEAR_FIRST', YEAR_FIRST],
    ['YEAR_LAST', YEAR_LAST],
    ['SHORT', SHORT],
  ] as const) {
    const match = pattern.exec(text)
    if (match === null) continue
    const numbers = [Number(match[1]), Number(match[3]), Number(match[4])] as const
    return { shape, numbers, separator: match[2] ?? '', time }
  }
  const week = WEEK.exec(text)
  if (week !== null) return mondayOf(Number(week[1]), Number(week[2]))
  const compact = COMPACT.exec(text)
  if (compact !== null) {
    const numbers = [Number(compact[1]), Number(compact[2]), Number(compact[3])] as const
    return { shape: 'COMPACT', numbers, separator: '', time }
  }
  const serial = time === null ? SERIAL.exec(text) : null
  if (serial === null) return null
  return { shape: 'SERIAL', numbers: [Number(serial[1]), 0, 0], separator: '', time: null }
}

/** The day on which a week of ISO 8601 begins; null for a week that the year does not have. */
function mondayOf(year: number, week: number): DateParts | null {
  const monday = firstMonday(year) + (week - 1) * 7
  if (week < 1 || monday >= firstMonday(year + 1)) return null
  const [y = 0, m = 0, d = 0] = formatDay(monday).split('-').map(Number)
  return { shape: 'YEAR_FIRST', numbers: [y, m, d], separator: '-', time: null }
}

/** The Monday of the week that has the year's fourth of January. */
function firstMonday(year: number): Day {
  const fourth = dayOfNumbers([year, 1, 4]) ?? 0
  // Day 0 is a Thursday.
  return fourth - ((((fourth + 3) % 7) + 7) % 7)
}

/** A date whose month is a word: year, month and day. */
function named(text: string, time: TimeOfDay | null): DateParts | null {
  const last = NAMED_LAST.exec(text)
  const first = NAMED_FIRST.exec(text)
  const middle = NAMED_MIDDLE.exec(text)
  const [year, word, date] =
    last !== null
      ? [last[3], last[2], last[1]]
      : first !== null
        ? [first[3], first[1], first[2]]
        : [middle?.[1], middle?.[2], middle?.[3]]
  const month = word === undefined ? null : monthNamed(word)
  if (month === null || year === undefined) return null
  return { shape: 'NAMED', numbers: [fullYear(year), month, Number(date)], separator: '', time }
}

function readTime(match: RegExpExecArray): TimeOfDay | null {
  const [, hours, minutes, seconds = '0', half, utc, zone, zoneMinutes = '0'] = match
  const late = half === undefined ? null : /^p/i.test(half)
  const hour = late === null ? Number(hours) : (Number(hours) % 12) + (late ? 12 : 0)
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null
  const ahead =
    zone === undefined
      ? null
      : Number(zone) * 3600 + (zone.startsWith('-') ? -60 : 60) * Number(zoneMinutes)
  return {
    seconds: hour * 3600 + Number(minutes) * 60 + Number(seconds),
    offset: utc === undefined ? ahead : 0,
  }
}

/** The years that two digits can mean, from the first to the last. */
export const YEARS_OF_TWO_DIGITS = { first: `${1900 + PIVOT}`, last: `${1999 + PIVOT}` } as const

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < PIVOT ? 2000 + year : 1900 + year
}

/** Where each format has year, month and day. */
const FORMS: Readonly<
  Record<DateFormat, { readonly shape: DateParts['shape']; readonly order: readonly number[] }>
> = {
  'YYYY-MM-DD': { shape: 'YEAR_FIRST', order: [0, 1, 2] },
  'DD-MM-YYYY': { shape: 'YEAR_LAST', order: [2, 1, 0] },
  'MM-DD-YYYY': { shape: 'YEAR_LAST', order: [2, 0, 1] },
  YYYYMMDD: { shape: 'COMPACT', order: [0, 1, 2] },
  'DD-MM-YY': { shape: 'SHORT', order: [2, 1, 0] },
  'MM-DD-YY': { shape: 'SHORT', order: [2, 0, 1] },
  'YY-MM-DD': { shape: 'SHORT', order: [0, 1, 2] },
  SERIAL: { shape: 'SERIAL', order: [0, 1, 2] },
}

/** The day, in an organization's time zone, of an instant in seconds since 1970. */
export type DayOfInstant = (seconds: number) => Day

/**
 * The day that a text names in a format; null when it names none. A month's name needs no format. A
 * time of day is left off, unless it says how far its clock is from UTC: then it is an instant.
 *
 * @param dayOf null where instants are taken as they are written.
 */
export function readDate(
  text: string,
  format: DateFormat,
  dayOf: DayOfInstant | null = null,
): Day | null {
  // As most files write them.
  if (format === 'YYYY-MM-DD' && text.length === 'YYYY-MM-DD'.length) {
    const plain = parseDay(text)
    if (plain !== null) return plain
  }
  const parts = dateParts(text)
  if (parts === null) return null
  const day = dayOfParts(parts, format)
  const offset = parts.time?.offset ?? null
  if (day === null || offset === null || dayOf === null) return day
  return dayOf(day * SECONDS_A_DAY + (parts.time?.seconds ?? 0) - offset)
}

/**
 * By which format a date is read in a file that writes its dates in another: one that leaves no choice by
 * itself, and one of two digits a year by the order of those with four. Null for none.
 */
function readableAs({ shape, separator }: DateParts, format: DateFormat): DateFormat | null {
  if (FORMS[format].shape === shape) return format
  if (shape === 'YEAR_FIRST') return 'YYYY-MM-DD'
  if (shape === 'COMPACT') return 'YYYYMMDD'
  const [long, short] = LONG_AND_SHORT.find((forms) => forms.includes(format)) ?? []
  // Between hyphens the year may stand first.
  if (shape === 'SHORT') return separator === '-' ? null : (short ?? null)
  return shape === 'YEAR_LAST' ? (long ?? null) : null
}

/** Formats of one order, with years of four digits and of two. */
export const SHORT_FORM = {
  'DD-MM-YYYY': 'DD-MM-YY',
  'MM-DD-YYYY': 'MM-DD-YY',
} as const satisfies Partial<Record<DateFormat, DateFormat>>

const LONG_AND_SHORT = Object.entries(SHORT_FORM) as readonly (readonly DateFormat[])[]

/** The formats that a date may be written in, by its shape. */
export function formatsOf(text: string): readonly DateFormat[] {
  const parts = dateParts(text)
  if (parts === null || parts.shape === 'NAMED') return []
  return DATE_FORMATS.filter(
    (format) => FORMS[format].shape === parts.shape && dayOfParts(parts, format) !== null,
  )
}

/** The day of the parts of a date in a format, whatever its time of day; null for none. */
export function dayOfParts(parts: DateParts, format: DateFormat): Day | null {
  const { shape, numbers } = parts
  if (shape === 'NAMED') return dayOfNumbers(numbers)
  const readable = readableAs(parts, format)
  if (readable === null) return null
  if (shape === 'SERIAL') return SERIAL_ZERO + numbers[0]
  const form = FORMS[readable]
  const [year = 0, month = 0, date = 0] = form.order.map((place) => numbers[place] ?? 0)
  return dayOfNumbers([shape === 'SHORT' ? fullYear(two(year)) : year, month, date])
}

/** Whether a time of day is midnight by the clock of UTC: so are dates that were made instants. */
export function isMidnightUtc({ time }: DateParts): boolean {
  return time?.offset === 0 && time.seconds === 0
}

function dayOfNumbers([year, month, date]: readonly [number, number, number]): Day | null {
  return parseDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
