import { parseDay } from '@postscale/domain'
import { ByteWriter } from './byte-writer.js'

/** Writes a value's bytes; false where it is none of the type's, or one that is rare. */
type Write = (writer: ByteWriter, value: unknown) => boolean

interface BinaryType {
  /** PostgreSQL's number of the type, which never changes. */
  readonly oid: number
  readonly write: Write
}

/** The days from 1970-01-01 to 2000-01-01, from which PostgreSQL counts. */
const FIRST_DAY = 10_957

const TYPES: Readonly<Record<string, BinaryType>> = {
  uuid: { oid: 2950, write: (writer, value) => typeof value === 'string' && writer.uuid(value) },
  text: { oid: 25, write: (writer, value) => typeof value === 'string' && writer.text(value) },
  jsonb: { oid: 3802, write: (writer, value) => writer.text(JSON.stringify(value), JSONB_VERSION) },
  integer: { oid: 23, write: (writer, value) => isWhole(value, 2 ** 31) && writer.int32(value) },
  bigint: { oid: 20, write: (writer, value) => isWhole(value, 2 ** 53) && writer.int64(value) },
  boolean: { oid: 16, write: (writer, value) => typeof value === 'boolean' && writer.flag(value) },
  'double precision': {
    oid: 701,
    write: (writer, value) => typeof value === 'number' && writer.double(value),
  },
  date: {
    oid: 1082,
    write: (writer, value) => {
      const day = typeof value === 'string' ? daysOf(value) : null
      return day !== null && writer.int32(day)
    },
  },
}

/** Before the text of a value of type jsonb. */
const JSONB_VERSION = 1

function isWhole(value: unknown, limit: number): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < limit
}

function daysOf(text: string): number | null {
  const day = parseDay(text)
  return day === null ? null : day - FIRST_DAY
}

/**
 * An array as PostgreSQL takes it in binary: neither side makes or reads the text of a list.
 *
 * @param type of its elements.
 * @returns null where a type, or one of the values, has to go as text.
 */
export function binaryArray(
  type: string,
  values: ArrayLike<unknown>,
  from: number,
  to: number,
): Buffer | null {
  const known = TYPES[type]
  if (known === undefined) return null
  const { oid, write } = known
  const writer = new ByteWriter((to - from) * 24 + 64)
  const header = [1, 1, oid, to - from, 1]
  for (const number of header) writer.plainInt32(number)
  for (let at = from; at < to; at += 1) {
    const value = values[at]
    if (value === null || value === undefined) writer.plainInt32(-1)
    else if (at > from && value === values[at - 1]) writer.again()
    else if (!write(writer, value)) return null
  }
  return writer.bytes()
}
