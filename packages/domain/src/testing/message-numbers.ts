type Params = Readonly<Record<string, unknown>>

/** Where a number stands among the parameters of a message: `['needs', '0', 'csms']`. */
type NumberPath = readonly string[]

/** Where all the numbers among the parameters of a message stand. */
export function numbersIn(params: unknown): readonly NumberPath[] {
  if (typeof params === 'number') return [[]]
  if (typeof params !== 'object' || params === null) return []
  return Object.entries(params).flatMap(([name, value]) =>
    numbersIn(value).map((path) => [name, ...path]),
  )
}

/** The parameters with another number at a place. */
export function withNumber(params: Params, [name, ...rest]: NumberPath, value: number): Params {
  if (name === undefined) return params
  const inner = rest.length === 0 ? value : withNumber(params[name] as Params, rest, value)
  if (Array.isArray(params)) {
    return params.map((each: unknown, index) => (String(index) === name ? inner : each)) as never
  }
  return { ...params, [name]: inner }
}
