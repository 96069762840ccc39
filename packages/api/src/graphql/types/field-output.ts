import { formatDay, type Day, type Field, type OrganizationView } from '@postscale/domain'
import { moneyOf } from '../money.js'
import { inLargeUnits } from '../to-plan-error.js'
import { apiName } from '../api-name.js'

/**
 * What the API says of a field's value: amounts with their currency, shares in whole units.
 *
 * @param currency of amounts.
 */
export function outputOf(
  field: Field,
  value: unknown,
  view: OrganizationView,
  currency: string = view.organization.currency,
): unknown {
  if (value === null) return null
  switch (field.type) {
    case 'day':
      return formatDay(value as Day)
    case 'money':
      return moneyOf(value as number, { ...view.organization, currency })
    case 'hundredths':
    case 'basisPoints':
      return inLargeUnits(field.type, value as number)
    case 'record':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, part]) => [apiName(name), part as unknown]),
      )
    default:
      return value
  }
}
