import { GraphQLFloat, GraphQLID, type GraphQLLeafType, GraphQLString } from 'graphql'

/** Writes a value that is neither null nor a promise. */
export function leafWriter(type: GraphQLLeafType): (value: unknown) => string {
  const serialized = (value: unknown): string => {
    const plain: unknown = type.serialize(value)
    if (plain == null) throw new TypeError(`${type.name} has no text for a value`)
    return JSON.stringify(plain)
  }
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? JSON.stringify(value) : serialized(value))
    case GraphQLFloat:
      return (value) =>
        typeof value === 'number' && Number.isFinite(value) ? String(value) : serialized(value)
    default:
      return serialized
  }
}
