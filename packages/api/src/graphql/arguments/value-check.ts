import { type Fault, isStorable, LOCALES, parseDay } from '@postscale/domain'
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { badUserInput } from '../../errors/request-error.js'
import type { Bounded } from './most.js'

/** Where a value lies: the argument, and the fields and entries within it. Grows and shrinks on the way. */
export type Way = (string | number)[]

/** Judges a value that GraphQL has let through as one of its type. */
export type ValueCheck = (value: unknown, way: Way) => void

/** Characters of a text that nothing else is said of: ids and cursors with long names in them fit. */
const USUAL_TEXT = 10_000

/** Entries of a list that nothing else is said of. */
const USUAL_LIST = 1_000

const SCALARS: Readonly<Record<string, (value: unknown) => Fault | null>> = {
  Date: (value) => (parseDay(value as string) === null ? { reason: 'NOT_A_DATE' } : null),
  DateTime: (value) => {
    const year = (value as Date).getUTCFullYear()
    return year >= 1_000 && year <= 9_999 ? null : { reason: 'NOT_AN_INSTANT' }
  },
  Locale: (value) =>
    (LOCALES as readonly unknown[]).includes(value) ? null : { reason: 'NOT_A_LOCALE' },
}

/**
 * The check of the values of a type; null when GraphQL’s own says all.
 *
 * @param most characters or entries, where something is said of them.
 * @throws RequestError BAD_USER_INPUT, the check itself, naming what is wrong by its way.
 */
export function valueCheck(type: GraphQLInputType, most?: number): ValueCheck | null {
  if (isNonNullType(type)) return valueCheck(type.ofType, most)
  if (isListType(type)) return listCheck(type.ofType, most ?? USUAL_LIST)
  if (isInputObjectType(type)) return objectCheck(type)
  if (type.name === 'String' || type.name === 'ID') return textCheck(most ?? USUAL_TEXT)
  if (type.name === '_Any') return checkAnything
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

function listCheck(entry: GraphQLInputType, most: number): ValueCheck {
  const check = valueCheck(entry)
  return (value, way) => {
    const entries = value as readonly unknown[]
    if (entries.length > most) refuse(way, { reason: 'TOO_MANY', limit: most })
    if (check === null) return
    for (const [index, each] of entries.entries()) checkWithin(check, each, way, index)
  }
}

const known = new WeakMap<GraphQLInputObjectType, ReadonlyMap<string, ValueCheck>>()

/** Inputs hold inputs of their own type: their checks are made when first needed. */
function objectCheck(type: GraphQLInputObjectType): ValueCheck {
  return (value, way) => {
    const checks = known.get(type) ?? checksOf(type)
    for (const [name, each] of Object.entries(value as object)) {
      const check = checks.get(name)
      if (check !== undefined) checkWithin(check, each, way, name)
    }
  }
}

function checksOf(type: GraphQLInputObjectType): ReadonlyMap<string, ValueCheck> {
  const checks = new Map<string, ValueCheck>()
  for (const field of Object.values(type.getFields())) {
    const { most } = field.extensions as Bounded
    const check = valueCheck(field.type, typeof most === 'number' ? most : undefined)
    if (check !== null) checks.set(field.name, check)
  }
  known.set(type, checks)
  return checks
}

const checkAnyText = textCheck(USUAL_TEXT)

/** What a gateway sends as it likes. */
const checkAnything: ValueCheck = (value, way) => {
  if (typeof value === 'string') checkAnyText(value, way)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) checkWithin(checkAnything, each, way, name)
  }
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
