import type { CalendarDate, Day } from '../../kernel/days.js'
import type { Hundredths, MinorUnits } from '../../kernel/minor-units.js'
import {
  booleanCheck,
  dateCheck,
  integerCheck,
  numberCheck,
  positiveCheck,
} from '../value-checks.js'
import { field, type Options } from './field.js'

/** A calendar date. */
export function date<const O extends Options<CalendarDate>>(options?: O) {
  return field<CalendarDate, 'date', O>('date', { sql: 'date', check: dateCheck }, options)
}

/** A day that the domain counts with: a number inside, a date outside. */
export function day<const O extends Options<Day>>(options?: O) {
  return field<Day, 'day', O>('day', { sql: 'date', check: dateCheck }, options)
}

export function flag<const O extends Options<boolean>>(options?: O) {
  return field<boolean, 'flag', O>('flag', { sql: 'boolean', check: booleanCheck }, options)
}

/**
 * An amount in minor units, not negative unless `signed`; of the organization's currency, or of that of the
 * account's contract where `contract` names the account: itself, or by a field that refers to it.
 */
export function money<
  const O extends Options<MinorUnits> & {
    readonly signed?: boolean
    readonly contract?: 'accountId' | 'own'
  },
>(options?: O) {
  const { signed, contract } = options ?? {}
  const least = signed === true ? -Number.MAX_SAFE_INTEGER : 0
  const check = integerCheck(least, Number.MAX_SAFE_INTEGER)
  return field<MinorUnits, 'money', O>('money', { sql: 'bigint', check }, options, {
    ...(contract !== undefined && { contract }),
  })
}

/** A whole number between two, both allowed. */
export function integer<const O extends Options<number> & { readonly sql?: 'bigint' }>(
  min: number,
  max: number,
  options?: O,
) {
  const kept = { sql: options?.sql ?? 'integer', check: integerCheck(min, max) } as const
  return field<number, 'integer', O>('integer', kept, options)
}

/** Hundredths of one, as FTE and load weights are: 100 is one. The API speaks of ones. */
export function hundredths<const O extends Options<Hundredths>>(
  min: number,
  max: number,
  options?: O,
) {
  const kept = { sql: 'integer', check: integerCheck(min, max) } as const
  return field<Hundredths, 'hundredths', O>('hundredths', kept, options)
}

const WHOLE = 10_000

/** A share in basis points: 7500 is 75 %; at most the whole, or `max`. The API speaks of shares of one. */
export function basisPoints<const O extends Options<number> & { readonly max?: number }>(
  options?: O,
) {
  const kept = { sql: 'integer', check: integerCheck(0, options?.max ?? WHOLE) } as const
  return field<number, 'basisPoints', O>('basisPoints', kept, options)
}

/** Any finite number, or one above zero. */
export function number<const O extends Options<number> & { readonly positive?: boolean }>(
  options?: O,
) {
  const check = options?.positive === true ? positiveCheck : numberCheck
  return field<number, 'number', O>('number', { sql: 'double precision', check }, options)
}
