import type { Field } from '@postscale/domain'
import type { DescribedChange } from './described-change.js'

/** The thing that a change is about. */
const ID = 'id'

/**
 * What the API calls a field of a change. References to things have the names that they have where
 * they are read, and the thing that a change is about has its kind's.
 */
function apiFieldOf({ own, fields }: DescribedChange, name: string): string {
  if (name === ID) return own?.name ?? ID
  return inputName(name, fields[name])
}

/** Where in a change a field lies: within another one, where exactly one of several is given. */
export function apiPathOf(described: DescribedChange, name: string): readonly string[] {
  const field = apiFieldOf(described, name)
  const { oneOf } = described
  return oneOf?.fields.includes(name) === true ? [oneOf.as, field] : [field]
}

/** What a field is called where a change gives it. */
export function inputName(name: string, field: Field | undefined): string {
  return field?.to === undefined ? name : (field.as ?? name)
}

const known = new WeakMap<DescribedChange, ReadonlyMap<string, string>>()

/** The domain's names of a change's fields, by the API's. */
export function domainFields(described: DescribedChange): ReadonlyMap<string, string> {
  const before = known.get(described)
  if (before !== undefined) return before
  const names = new Map(
    [ID, ...Object.keys(described.fields)].map((name) => [apiFieldOf(described, name), name]),
  )
  known.set(described, names)
  return names
}
