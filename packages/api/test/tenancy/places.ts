import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import { idsFor, nameWithin } from '../http/fuzz/values.js'
import type { World } from '../http/fuzz/world.js'

/** Where something stands in an argument; 0 is in a list. */
type Path = readonly (string | 0)[]

/** A place in which an id, a name or another system's id of a thing can stand. */
export interface Place {
  readonly path: Path
  /** What is looked for there, such as `accountId` or `slug`. */
  readonly name: string
}

/** How another system's id is called here, which is a text of the field `id`. */
export const EXTERNAL = 'externalId'

/** Every such place of an argument, inputs within themselves once. */
export function* placesOf(
  type: GraphQLInputType,
  path: Path,
  name: string,
  around: readonly GraphQLInputObjectType[] = [],
): Generator<Place> {
  if (isNonNullType(type)) yield* placesOf(type.ofType, path, name, around)
  else if (isListType(type)) yield* placesOf(type.ofType, [...path, 0], name, around)
  else if (isInputObjectType(type)) {
    if (around.includes(type)) return
    for (const field of Object.values(type.getFields())) {
      const within = [...path, field.name]
      yield* placesOf(field.type, within, nameWithin(name, field.name), [...around, type])
    }
  } else if (type.name === 'ID') yield { path, name }
  else if (type.name === 'String' && path.at(-1) === 'id') yield { path, name: EXTERNAL }
  else if (type.name === 'String' && name === 'slug') yield { path, name }
}

/** A sound value of a type, as small as can be, with a given one in its place. */
export function valueAround(
  type: GraphQLInputType,
  name: string,
  world: World,
  place: Path | null,
  given: unknown,
): unknown {
  const within = (next: GraphQLInputType, inner: string, rest: Path | null) =>
    valueAround(next, inner, world, rest, given)
  if (isNonNullType(type)) return within(type.ofType, name, place)
  if (isListType(type)) return [within(type.ofType, name, place?.slice(1) ?? null)]
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    return Object.fromEntries(
      chosenOf(type, fields, place).map((field) => {
        const rest = place?.[0] === field.name ? place.slice(1) : null
        return [field.name, within(field.type, nameWithin(name, field.name), rest)]
      }),
    )
  }
  if (place !== null) return given
  return isEnumType(type) ? type.getValues()[0]!.name : leafOf(type.name, name, world)
}

function chosenOf(
  type: GraphQLInputObjectType,
  fields: readonly GraphQLInputField[],
  place: Path | null,
): readonly GraphQLInputField[] {
  const placed = fields.find((field) => field.name === place?.[0])
  if (!type.isOneOf)
    return fields.filter((field) => field === placed || isRequiredInputField(field))
  return [placed ?? fields.find((field) => field.name === 'id') ?? fields[0]!]
}

function leafOf(scalar: string, name: string, world: World): unknown {
  switch (scalar) {
    case 'ID':
      return idsFor(name, world)[0]
    case 'Int':
    case 'NonNegativeInt':
    case 'SafeInt':
    case 'Float':
      return 1
    case 'Boolean':
      return false
    case 'Date':
      return '2026-03-01'
    case 'DateTime':
      return '2099-01-01T00:00:00Z'
    case 'Currency':
      return 'USD'
    case 'Locale':
      return 'en'
    default:
      return name === 'key' ? world.policyKeys[0] : name === 'slug' ? 'acme' : 'anything'
  }
}
