import {
  type Check,
  currencyCheck,
  dateCheck,
  type Fault,
  integerCheck,
  isStorable,
  localeCheck,
} from '@postscale/domain'
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { badUserInput } from '../../errors/request-error.js'
import { type Bounded, BY_THE_DOMAIN } from './most.js'

/** Where a value lies: the argument, and the fields and entries within it. Grows and shrinks on the way. */
type Way = (string | number)[]

/** Judges a value that GraphQL has let through as one of its type. */
export type ValueCheck = (value: unknown, way: Way) => void

/** Characters of a text that nothing else is said of: ids and cursors with long names in them fit. */
const USUAL_TEXT = 10_000

/** Entries of a list that nothing else is said of. */
const USUAL_LIST = 1_000

/** What our scalars leave to be judged here, where one bad value costs one field. */
const SCALARS: Readonly<Record<string, Check>> = {
  Currency: currencyCheck,
  Date: dateCheck,
  DateTime: (value) => {
    const year = (value as Date).getUTCFullYear()
    return year >= 1_000 && year <= 9_999 ? null : { reason: 'NOT_AN_INSTANT' }
  },
  Locale: localeCheck,
  NonNegativeInt: integerCheck(0, Number.MAX_SAFE_INTEGER),
  SafeInt: integerCheck(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
}

/**
 * The check of the values of a type; null when GraphQL’s own says all.
 *
 * @param most characters or entries, where something is said of them.
 * @throws RequestError BAD_USER_INPUT, the check itself, naming what is wrong by its way.
 */
export function valueCheck(type: GraphQLInputType, most?: number): ValueCheck | null {
  if (isNonNullType(type)) return valueCheck(type.ofType, most)
  const within = most === BY_THE_DOMAIN ? most : undefined
  if (isListType(type)) return listCheck(valueCheck(type.ofType, within), most)
  if (isInputObjectType(type)) return objectCheck(type, within)
  if (type.name === 'String') return textCheck(most ?? USUAL_TEXT)
  if (type.name === 'ID') return textCheck(USUAL_TEXT)
  const check = SCALARS[type.name]
  if (check === undefined) return null
  return (value, way) => {
    const fault = check(value)
    if (fault !== null) refuse(way, fault)
  }
}

function textCheck(most: number): ValueCheck {
  return (value, way) => {
    const text = value as string
    if (text.length > most) refuse(way, { reason: 'TOO_LONG', limit: most })
    if (!isStorable(text)) refuse(way, { reason: 'FORBIDDEN_CHARACTER' })
  }
}

/** @param check that of an entry; null when entries are judged where they are read. */
export function listCheck(check: ValueCheck | null, most: number = USUAL_LIST): ValueCheck {
  return (value, way) => {
    const entries = value as readonly unknown[]
    if (entries.length > most) refuse(way, { reason: 'TOO_MANY', limit: most })
    if (check === null) return
    for (const [index, each] of entries.entries()) checkWithin(check, each, way, index)
  }
}

const usual = new WeakMap<GraphQLInputObjectType, ValueCheck>()
const byTheDomain = new WeakMap<GraphQLInputObjectType, ValueCheck>()

/** One for a type: inputs hold inputs of their own type, so those of its fields are made when first needed. */
function objectCheck(type: GraphQLInputObjectType, within: number | undefined): ValueCheck {
  const known = within === undefined ? usual : byTheDomain
  let checks: ReadonlyMap<string, ValueCheck> | null = null
  const made: ValueCheck = (value, way) => {
    checks ??= checksOf(type, within)
    for (const [name, each] of Object.entries(value as object)) {
      const check = checks.get(name)
      if (check !== undefined) checkWithin(check, each, way, name)
    }
  }
  const check = known.get(type) ?? made
  known.set(type, check)
  return check
}

function checksOf(
  type: GraphQLInputObjectType,
  within: number | undefined,
): ReadonlyMap<string, ValueCheck> {
  const checks = new Map<string, ValueCheck>()
  for (const field of Object.values(type.getFields())) {
    const { most } = field.extensions as Bounded
    const check = valueCheck(field.type, typeof most === 'number' ? most : within)
    if (check !== null) checks.set(field.name, check)
  }
  return checks
}

function checkWithin(check: ValueCheck, value: unknown, way: Way, step: string | number): void {
  if (value == null) return
  way.push(step)
  check(value, way)
  way.pop()
}

function refuse(way: Way, fault: Fault): never {
  throw badUserInput([...way], fault)
}
