import { DatabaseStartError } from '../database-start-error.js'

interface Target {
  readonly host: string
  readonly port: number
  readonly user?: string | undefined
  readonly database?: string | undefined
}

/** Says why a server let us not in, and what helps; never with the password. */
export function describeConnectError(error: unknown, target: Target): unknown {
  if (error instanceof DatabaseStartError) return error
  const place = `${target.host}:${target.port}`
  const user = target.user ?? ''
  const code = codeOf(error)
  if (code?.startsWith('28') || code === '42501') {
    return new DatabaseStartError(
      'LOGIN_REFUSED',
      `The database server at ${place} refuses the user "${user}".`,
      'Check user and password in DATABASE_URL, and the server’s pg_hba.conf.',
      error,
    )
  }
  if (error instanceof Error && error.message.includes('password must be a')) {
    return new DatabaseStartError(
      'PASSWORD_MISSING',
      `The database server at ${place} wants a password of the user "${user}", and DATABASE_URL has none.`,
      'Write it like postgresql://user:password@host:5432/database, with % escapes where needed.',
      error,
    )
  }
  if (code === '3D000') {
    return new DatabaseStartError(
      'DATABASE_MISSING',
      `The database server at ${place} has no database "${target.database ?? ''}".`,
      'Create it (empty: Postscale fills it), or name another in DATABASE_URL.',
      error,
    )
  }
  if (code === '53300') {
    return new DatabaseStartError(
      'CONNECTIONS_EXHAUSTED',
      `The database server at ${place} accepts no more connections.`,
      'Raise its max_connections, or lower POSTSCALE_POOL_SIZE of the processes that use it.',
      error,
    )
  }
  return new DatabaseStartError(
    'UNREACHABLE',
    `No PostgreSQL answers at ${place}: ${reasonOf(error)}.`,
    'Check host, port and TLS options in DATABASE_URL, and that the server runs.',
    error,
  )
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  const message = first instanceof Error ? first.message : ''
  return message || (codeOf(error) ?? 'unknown reason')
}
