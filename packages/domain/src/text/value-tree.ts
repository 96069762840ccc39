import type { Field, Fields } from '../entities/fields/index.js'
import { formatDay, parseDay } from '../kernel/days.js'
import type { Tree, TreeMap } from './text-file.js'

type Values = Readonly<Record<string, unknown>>

/** How many of the domain's units make one: FTE is hundredths inside, margins are basis points. */
const UNITS: Readonly<Record<string, number>> = { hundredths: 100, basisPoints: 10_000 }
const DIGITS = 9

/** A field's value as texts say it: quantities in ones, money in minor units, days as dates. */
export function valueTree({ type, fields }: Field, value: unknown): Tree {
  if (value === null) return null
  const unit = UNITS[type]
  if (unit !== undefined) return (value as number) / unit
  if (type === 'day') return formatDay(value as number)
  if (type === 'record') return givenTree(fields!, value as Values)
  if (type === 'records') {
    return (value as readonly Values[]).map((item) => givenTree(fields!, item))
  }
  if (type !== 'policyValue' || typeof value === 'number') return value as Tree
  const { lower, upper, openTop } = value as TreeMap
  return { lower: lower!, upper: upper!, openTop: openTop! }
}

/** The fields that are given, in their order; optional ones that are not are left out. */
function givenTree(fields: Fields, values: Values): TreeMap {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => values[name] !== null)
      .map(([name, field]) => [name, valueTree(field, values[name])]),
  )
}

/** What texts say of a field as its value; what it cannot be is left as it is, for the check to refuse. */
export function valueOfTree({ type, fields }: Field, plain: unknown): unknown {
  const unit = UNITS[type]
  if (unit !== undefined && typeof plain === 'number') {
    return Number((plain * unit).toFixed(DIGITS)) + 0
  }
  if (type === 'day' && typeof plain === 'string') return parseDay(plain) ?? plain
  if (type === 'record') return givenValues(fields!, plain)
  if (type === 'records' && Array.isArray(plain)) {
    return plain.map((item: unknown) => givenValues(fields!, item))
  }
  return plain === 0 ? 0 : plain
}

function givenValues(fields: Fields, plain: unknown): unknown {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return plain
  const given = plain as Values
  const known = Object.entries(fields).map(([name, field]) => [
    name,
    Object.hasOwn(given, name) ? valueOfTree(field, given[name]) : absent(field),
  ])
  return { ...given, ...Object.fromEntries(known) }
}

/** What a field is where it is not said; undefined for one that must be. */
export function absent({ presence, otherwise }: Field): unknown {
  return presence === 'optional' ? null : otherwise
}
