import type { Field, SingleChange } from '@postscale/domain'
import { apiName } from '../../../graphql/api-name.js'
import { inLargeUnits } from '../../../shared/small-units.js'
import { describedChange } from '../../plans/inputs/changes.js'

/** A domain's command in the shape of `ChangeInput`: what `toChange` reads, the other way round. */
export function toProposedChange({ type, ...given }: SingleChange): object {
  const { fields } = describedChange(type)
  const { currency, ...rest } = given as Readonly<Record<string, unknown>>
  const entries = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, outside(fields[name], value, currency)])
  return { [type]: Object.fromEntries(entries) as object }
}

function outside(field: Field | undefined, value: unknown, currency: unknown): unknown {
  if (value === null || field === undefined) return value
  switch (field.type) {
    case 'hundredths':
    case 'basisPoints':
      return inLargeUnits(field.type, value as number)
    case 'money':
      return { amountMinor: value, ...(typeof currency === 'string' && { currency }) }
    case 'record':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, part]) => [apiName(name), part]),
      )
    case 'policyValue':
      return typeof value === 'number' ? { number: value } : { range: value }
    default:
      return value
  }
}
