import { parseDay } from '../kernel/days.js'
import { isId } from '../kernel/ids.js'
import { LOCALES } from '../kernel/locale.js'
import type { InvalidReason } from './invalid-reason.js'

/** What is wrong with a value: a reason, or the bounds that it leaves; null when nothing is. */
export type Fault =
  /** `limit`: the most characters or entries, or the fewest, where those are too many or too few. */
  | { readonly reason: InvalidReason; readonly limit?: number }
  | { readonly min: number; readonly max: number }

/** Judges one value of one field. */
export type Check = (value: unknown) => Fault | null

const MAX_LIST = 100
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Half of a pair, which no database text can hold; nor can it hold U+0000. */
const LONE_SURROGATE = /\p{Surrogate}/u

/** Whether a text can be stored and sent: without U+0000 and halves of surrogate pairs. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && !LONE_SURROGATE.test(text)
}

/** A text that is not blank, of at most `max` characters. */
export function textCheck(max = 200): Check {
  return (value) => {
    if (typeof value !== 'string') return { reason: 'NOT_TEXT' }
    if (!isStorable(value)) return { reason: 'FORBIDDEN_CHARACTER' }
    if (value.trim() === '') return { reason: 'BLANK' }
    return value.length > max ? { reason: 'TOO_LONG', limit: max } : null
  }
}

/** One `@` between what is not blank; whether the address is anybody's, only a letter to it tells. */
const EMAIL = /^[^\s@]+@[^\s@]+$/

/** An e-mail address of at most `max` characters. */
export function emailCheck(max: number): Check {
  const check = textCheck(max)
  return (value) =>
    check(value) ?? (EMAIL.test(value as string) ? null : { reason: 'NOT_AN_EMAIL' })
}

export function integerCheck(min: number, max: number): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return { reason: 'NOT_AN_INTEGER' }
    return value < min || value > max ? { min, max } : null
  }
}

export const booleanCheck: Check = (value) =>
  typeof value === 'boolean' ? null : { reason: 'NOT_A_BOOLEAN' }

export const dateCheck: Check = (value) =>
  typeof value === 'string' && parseDay(value) !== null ? null : { reason: 'NOT_A_DATE' }

export const referenceCheck: Check = (value) =>
  typeof value === 'string' && isId(value) ? null : { reason: 'NOT_AN_ID' }

export const languageCheck: Check = (value) =>
  typeof value === 'string' && LANGUAGE.test(value) ? null : { reason: 'NOT_A_LANGUAGE' }

export const timeZoneCheck: Check = (value) => {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: String(value) })
    return format.resolvedOptions().timeZone === '' ? { reason: 'NOT_A_TIME_ZONE' } : null
  } catch {
    return { reason: 'NOT_A_TIME_ZONE' }
  }
}

const CURRENCY = /^[A-Z]{3}$/
let currencies: ReadonlySet<string> | null = null

/** A currency that the runtime knows. */
export const currencyCheck: Check = (value) => {
  currencies ??= new Set(Intl.supportedValuesOf('currency'))
  const code = String(value)
  return CURRENCY.test(code) && currencies.has(code) ? null : { reason: 'NOT_A_CURRENCY' }
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_SLUG = 60

/** The name of an organization in addresses. */
export const slugCheck: Check = (value) => {
  const text = String(value)
  if (text.length > LONGEST_SLUG) return { reason: 'TOO_LONG', limit: LONGEST_SLUG }
  return SLUG.test(text) ? null : { reason: 'NOT_A_SLUG' }
}

export function choiceCheck(choices: readonly string[]): Check {
  return (value) => (choices.includes(value as string) ? null : { reason: 'UNKNOWN_VALUE' })
}

export const localeCheck: Check = (value) =>
  (LOCALES as readonly unknown[]).includes(value) ? null : { reason: 'NOT_A_LOCALE' }

export function listCheck(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return { reason: 'NOT_A_LIST' }
    if (value.length > MAX_LIST) return { reason: 'TOO_MANY', limit: MAX_LIST }
    if (new Set(value).size < value.length) return { reason: 'DUPLICATE' }
    for (const item of value) {
      const fault = check(item)
      if (fault !== null) return fault
    }
    return null
  }
}

/** A list of records of which no two have the same in a field. */
export function distinctCheck(check: Check, field: string): Check {
  return (value) => {
    const fault = check(value)
    if (fault !== null) return fault
    const keys = (value as readonly Readonly<Record<string, unknown>>[]).map((each) => each[field])
    return new Set(keys).size < keys.length ? { reason: 'DUPLICATE' } : null
  }
}

export function optionalCheck(check: Check): Check {
  return (value) => (value === null ? null : check(value))
}

export const numberCheck: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? null : { reason: 'NOT_A_NUMBER' }

export const positiveCheck: Check = (value) =>
  numberCheck(value) ?? ((value as number) > 0 ? null : { reason: 'NOT_POSITIVE' })

/** An object with exactly these fields, each judged; the first fault counts. */
export function recordCheck(checks: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null) return { reason: 'NOT_AN_OBJECT' }
    const given = value as Readonly<Record<string, unknown>>
    if (Object.keys(given).some((field) => !Object.hasOwn(checks, field))) {
      return { reason: 'UNKNOWN_FIELD' }
    }
    for (const [field, check] of Object.entries(checks)) {
      const fault = check(given[field])
      if (fault !== null) return fault
    }
    return null
  }
}
