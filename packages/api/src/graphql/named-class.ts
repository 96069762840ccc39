type AnyClass = abstract new (...args: never[]) => object

/** A class of that name, for a GraphQL type whose fields follow from an entity. */
export function namedClass<B extends AnyClass>(name: string, base: B): B & (new () => object) {
  const extended = { [name]: class extends (base as unknown as new () => object) {} }[name]
  return extended as unknown as B & (new () => object)
}
