type Given<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** The object without its undefined members. */
export function givenFields<T extends object>(fields: T): Partial<Given<T>> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Partial<Given<T>>
}
