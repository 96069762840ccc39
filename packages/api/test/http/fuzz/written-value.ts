import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'

/** A value as it is written within a document rather than sent beside it. */
export function writtenValue(value: unknown, type: GraphQLInputType): string {
  const of = getNullableType(type)
  if (Array.isArray(value)) {
    const entry = isListType(of) ? of.ofType : of
    return `[${value.map((each) => writtenValue(each, entry)).join(', ')}]`
  }
  if (typeof value === 'object' && value !== null) {
    const named = getNamedType(of)
    const fields = isInputObjectType(named) ? named.getFields() : {}
    const parts = Object.entries(value).map(
      ([name, each]) => `${name}: ${writtenValue(each, fields[name]?.type ?? named)}`,
    )
    return `{ ${parts.join(', ')} }`
  }
  const isName = typeof value === 'string' && /^[A-Z_]+$/.test(value)
  return isEnumType(getNamedType(of)) && isName ? value : JSON.stringify(value)
}
