import pg from 'pg'

type Parser = (text: string) => unknown

/** The driver's own; its declaration knows only some of the numbers. */
const driverParser = pg.types.getTypeParser as (type: number, format?: string) => Parser

const listOfText = driverParser(1009) as (text: string) => (string | null)[]

/** By type number: int8, int8[], date, date[], timestamp. */
const parsers = new Map<number, Parser>([
  [20, toSafeInteger],
  [1016, (text) => listOfText(text).map((item) => (item === null ? null : toSafeInteger(item)))],
  [1082, String],
  [1182, listOfText],
  [1114, toUtcDate],
])

/**
 * How answers to our own SQL become JavaScript values, where the driver's habit would lose something:
 * a `date` stays the text `YYYY-MM-DD` (a Date would shift it by the time zone), a `timestamp` is
 * read as UTC, and a `bigint` is a number, refused when it is not exact. Prisma brings its own.
 */
export const columnParsers: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') => {
    const own = format === 'binary' ? undefined : parsers.get(type)
    return own ?? driverParser(type, format)
  },
}

function toSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`the bigint ${text} is not a safe integer`)
  return value
}

function toUtcDate(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`)
}
