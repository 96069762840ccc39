import { choice, date, flag, large, optionalChoice, plain, sharedText, whole } from './codec.js'
import type { AccountFields } from '../entities/account.js'
import { COMPLEXITIES, SEGMENTS, TIERS } from './vocabulary.js'

/** How each field of an account's version lies in its column. */
export const ACCOUNT_COLUMNS = {
  name: plain<string>(),
  acv: large,
  segment: choice(SEGMENTS),
  tier: optionalChoice(TIERS),
  strategic: flag,
  complexity: choice(COMPLEXITIES),
  vertical: sharedText,
  region: sharedText,
  language: sharedText,
  contractStart: date,
  contractEnd: date,
  autoRenew: flag,
  renewalTerms: sharedText,
  loadWeight: whole,
} as const

export type AccountColumn = keyof typeof ACCOUNT_COLUMNS
/** The stored form of a column's values. */
export type StoredOf<C extends AccountColumn> = ReturnType<(typeof ACCOUNT_COLUMNS)[C]['encode']>

export const ACCOUNT_FIELD_NAMES = Object.keys(ACCOUNT_COLUMNS) as (keyof AccountFields)[]
