/**
 * The SQLSTATE behind an error, however deep: PostgreSQL's own error, Prisma's adapter error (bare at
 * the commit of an interactive transaction, or inside a P2039), or one of Prisma's codes that stands
 * for exactly one state.
 *
 * @returns like `23P01`, or undefined if the error is not of the database.
 */
export function sqlStateOf(error: unknown): string | undefined {
  let byPrisma: string | undefined
  for (const { originalCode, code } of errorsBehind(error)) {
    for (const candidate of [originalCode, code]) {
      if (typeof candidate !== 'string') continue
      if (sqlState.test(candidate)) return candidate
      byPrisma ??= statesOfPrisma.get(candidate)
    }
  }
  return byPrisma
}

/** An error, and whatever it says that it comes from, nearest first. */
export function* errorsBehind(error: unknown): Generator<ErrorFields> {
  const seen = new Set<object>()
  const queue: unknown[] = [error]
  while (queue.length > 0) {
    const next = queue.shift()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    yield next
    const { cause, meta, driverAdapterError, errors } = next as ErrorFields
    queue.push(
      cause,
      driverAdapterError,
      meta,
      ...(Array.isArray(errors) ? (errors as unknown[]) : []),
    )
  }
}

type ErrorFields = Partial<
  Record<
    | 'cause'
    | 'code'
    | 'driverAdapterError'
    | 'errors'
    | 'kind'
    | 'meta'
    | 'name'
    | 'originalCode'
    | 'severity',
    unknown
  >
>

/** Neither the system's codes (`EPIPE`, `E2BIG`) nor Prisma's (`P2002`; PostgreSQL's own are `P0…`). */
const sqlState = /^(?!E|P[1-9])(?=.*\d)[0-9A-Z]{5}$/

const statesOfPrisma = new Map([
  ['P2002', '23505'],
  ['P2003', '23503'],
  ['P2011', '23502'],
  ['P2034', '40001'],
])
