import { JsonText } from '../../src/executor/json-text.js'

interface Sent {
  readonly data?: unknown
  readonly errors?: readonly { readonly path?: readonly (number | string)[] | undefined }[]
}

/**
 * An answer as it is sent. What went wrong at the same time is told in any order; of what is within something that became null for
 * it, whatever came first.
 */
export function comparable({ errors = [], ...rest }: Sent) {
  const text = JsonText.stringify(rest)
  const { data } = JSON.parse(text) as { readonly data?: unknown }
  const told = errors.map((error) => {
    const { path = [] } = error
    const at = path.findIndex((_, index) => valueAt(data, path.slice(0, index)) === null)
    return at < 0 ? JSON.stringify(error) : `null at ${path.slice(0, at).join('.')}`
  })
  // oxlint-disable-next-line typescript/require-array-sort-compare -- texts
  return { text, told: [...new Set(told)].toSorted() }
}

function valueAt(data: unknown, path: readonly (number | string)[]): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<string, unknown>>)[key], data)
}
