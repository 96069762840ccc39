const CONSTANT = /^[A-Z][A-Z_]*$/

/** The API's name of a field within a record: those named by a vocabulary's values are in camel case. */
export function apiName(name: string): string {
  if (!CONSTANT.test(name)) return name
  return name.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The API's name of a value of an enum, `ADVOCACY_ACT` for `advocacyAct`. */
export function constantName(value: string): string {
  return value.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_').toUpperCase()
}
