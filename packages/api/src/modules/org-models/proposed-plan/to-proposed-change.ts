import type { SingleChange } from '@postscale/domain'
import { SMALL_UNITS } from '../../../shared/small-units.js'

const MONEY = new Set(['acv', 'amount', 'budgetedCost', 'loadedCost'])

/** A domain's command in the shape of `ChangeInput`: what `toChange` reads, the other way round. */
export function toProposedChange({ type, ...fields }: SingleChange): object {
  const { currency, ...rest } = fields as Readonly<Record<string, unknown>>
  const entries = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, outside(field, value, currency)])
  return { [type]: Object.fromEntries(entries) as object }
}

function outside(field: string, value: unknown, currency: unknown): unknown {
  if (value === null) return null
  const unit = SMALL_UNITS[field]
  if (unit !== undefined) return Number(value) / unit
  if (MONEY.has(field)) {
    return { amountMinor: value, ...(typeof currency === 'string' && { currency }) }
  }
  if (field === 'value') return typeof value === 'number' ? { number: value } : { range: value }
  return value
}
