import { type Field, formatDay } from '@postscale/domain'
import { globalIdOf } from '../graphql/global-id-of.js'
import { inLargeUnits } from '../graphql/to-plan-error.js'

/** A field's value as the API's plain JSON; what is no field of a kind stays as it is. */
export function fieldJson(
  organizationId: string,
  field: Field | undefined,
  value: unknown,
): unknown {
  if (value === null || field === undefined) return value
  switch (field.type) {
    case 'reference':
      return globalIdOf(organizationId, field.to!, value as string)
    case 'hundredths':
    case 'basisPoints':
      return inLargeUnits(field.type, value as number)
    case 'day':
      return typeof value === 'number' ? formatDay(value) : value
    default:
      return value
  }
}
