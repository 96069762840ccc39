import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql'

/** Texts up to so many characters are looked through here: names, titles and ids, of which answers are full. */
const SHORT = 64
const [SPACE, QUOTE, BACKSLASH] = [0x20, 0x22, 0x5c]
const [FIRST_SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff]

/** A text as `JSON.stringify` writes it, which takes longer for a short one in which nothing is to be escaped. */
function quoted(text: string): string {
  if (text.length > SHORT) return JSON.stringify(text)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isPlain = code >= SPACE && code !== QUOTE && code !== BACKSLASH
    if (!isPlain || (code >= FIRST_SURROGATE && code <= LAST_SURROGATE)) return JSON.stringify(text)
  }
  return `"${text}"`
}

/** Writes a value that is neither null nor a promise. */
export function leafWriter(type: GraphQLLeafType): (value: unknown) => string {
  const serialized = (value: unknown): string => {
    const plain: unknown = type.serialize(value)
    if (plain == null) throw new TypeError(`${type.name} has no text for a value`)
    return textOf(plain)
  }
  if (isEnumType(type)) {
    // Texts alone: of other values graphql-js tells which of them are the same.
    const names = new Map<unknown, string>(
      type
        .getValues()
        .flatMap(({ name, value }) => (typeof value === 'string' ? [[value, quoted(name)]] : [])),
    )
    return (value) => names.get(value) ?? serialized(value)
  }
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? quoted(value) : serialized(value))
    case GraphQLFloat:
      return (value) =>
        typeof value === 'number' && Number.isFinite(value) ? String(value) : serialized(value)
    case GraphQLBoolean:
      return (value) => (typeof value === 'boolean' ? String(value) : serialized(value))
    default:
      return serialized
  }
}

/** A value that is plain already, as JSON. */
function textOf(plain: unknown): string {
  if (typeof plain === 'string') return quoted(plain)
  if (typeof plain === 'number' && Number.isFinite(plain)) return String(plain)
  return JSON.stringify(plain)
}
