import { isReference, kindOf, type Thing } from './thing'
import type { ThingField } from './thing-fields'

/** What a thing says of a field; where it names one thing of several kinds at once, the field of that kind has it. */
export function fieldValue(
  thing: Thing,
  { name, field }: Pick<ThingField, 'field' | 'name'>,
): unknown {
  const { target } = thing
  if (name in thing || !isReference(target)) return thing[name]
  return kindOf({ ...target }) === field.to ? target : undefined
}
