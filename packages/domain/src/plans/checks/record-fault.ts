import type { Field, Fields } from '../../entities/fields/index.js'
import type { Check } from '../../entities/value-checks.js'
import { type Day, FOREVER, formatDay, parseDay } from '../../kernel/days.js'
import type { ProblemCode, ProblemParams } from '../problem.js'

/** Where in a record something is wrong: the names of fields and the places in lists that lead there. */
export type RecordPath = readonly (string | number)[]

/** What is wrong with a record, as a plan would be refused for it. */
export type RecordFault = {
  readonly [C in ProblemCode]: {
    readonly code: C
    readonly field: string
    readonly params: ProblemParams[C]
    readonly path: RecordPath
  }
}[ProblemCode]

/** Plain JSON that is to be a record. */
export type Values = Readonly<Record<string, unknown>>

const [FIRST_DAY, LAST_DAY] = [parseDay('1000-01-01')!, parseDay('9999-12-31')!]

/** All fields and no others, each judged. */
export function fieldFaults(
  fields: Fields,
  values: Values,
  path: RecordPath,
): readonly RecordFault[] {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(fields, name))
  return [
    ...unknown.map((name) => invalid(name, [...path, name], 'UNKNOWN_FIELD')),
    ...Object.entries<Field>(fields).flatMap(([name, field]): readonly RecordFault[] => {
      const value = values[name]
      const at = [...path, name]
      if (value === undefined) return [fault('REQUIRED', name, at, { field: name })]
      return judged(value, checkOf(field), name, at)
    }),
  ]
}

/** A day is a number in records, and a date wherever it is given. */
function checkOf({ type, presence, check }: Field): Check {
  if (type !== 'day') return check
  return (value) => {
    if (value === null && presence === 'optional') return null
    return isDay(value) ? null : { reason: 'NOT_A_DATE' }
  }
}

/** What is wrong with a beginning and an end. */
export function timeFaults({ from, to }: Values, path: RecordPath): readonly RecordFault[] {
  if (!isDay(from)) return [invalid('from', [...path, 'from'], 'NOT_A_DATE')]
  if (to !== FOREVER && !isDay(to)) return [invalid('to', [...path, 'to'], 'NOT_A_DATE')]
  if (from < to) return []
  const params = { from: formatDay(from), to: formatDay(to) }
  return [fault('PERIOD_EMPTY', 'to', [...path, 'to'], params)]
}

/** What a check says of a value. */
export function judged(
  value: unknown,
  check: Check,
  field: string,
  path: RecordPath,
): readonly RecordFault[] {
  const found = check(value)
  if (found === null) return []
  return 'reason' in found
    ? [fault('INVALID_VALUE', field, path, { field, ...found })]
    : [fault('OUT_OF_RANGE', field, path, { field, ...found })]
}

export function invalid(
  field: string,
  path: RecordPath,
  reason: ProblemParams['INVALID_VALUE']['reason'],
): RecordFault {
  return fault('INVALID_VALUE', field, path, { field, reason })
}

export function fault<C extends ProblemCode>(
  code: C,
  field: string,
  path: RecordPath,
  params: ProblemParams[C],
): RecordFault {
  return { code, field, path, params } as RecordFault
}

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isDay(value: unknown): value is Day {
  return Number.isInteger(value) && Number(value) >= FIRST_DAY && Number(value) <= LAST_DAY
}
