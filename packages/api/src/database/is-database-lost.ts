import { errorsBehind, sqlStateOf } from './sql-state-of.js'

const LOST = 'DatabaseLostError'

/** The database was given up: it does not answer, or gives no connection. */
export class DatabaseLostError extends Error {
  override readonly name = LOST
}

/** How the server says that it ends a connection, whatever its reason. */
const ENDING = new Set<unknown>(['FATAL', 'PANIC'])
/**
 * The connection broke or could not be made, or the server ended it: an administrator, a crash, a start.
 * The server takes nothing in: it is a standby, its disk is full, it has no memory or no connection left.
 * It lets nobody in: a password that was changed, a database that is gone.
 */
const STATES = /^(?:08...|25006|28...|3D000|53...|57P0[1-5]|58030)$/
const SYSTEM_CODES = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])
/** How Prisma calls a server that cannot be reached or entered, or closed the connection; and its adapter. */
const PRISMA_CODES = /^P10(?:0[0-38]|1[017])$/
const ADAPTER_KINDS = new Set<unknown>([
  'ConnectionClosed',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TlsConnectionError',
])
/** The driver's own errors have no code. */
const DRIVER_WORDS =
  /^(?:Connection terminated|Client (?:was closed|has encountered a connection error)|Received unexpected \w+ message|timeout exceeded when trying to connect)/

/** Whether an error means that the database was lost, and not that it refused something. */
export function isDatabaseLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (STATES.test(sqlStateOf(error) ?? '')) return true
  for (const { name, severity, kind } of errorsBehind(error)) {
    if (name === LOST || ENDING.has(severity) || ADAPTER_KINDS.has(kind)) return true
  }
  // The system's codes may stand behind errors of other connections, such as to a mail server.
  const { code = '' } = error as { readonly code?: string }
  return SYSTEM_CODES.has(code) || PRISMA_CODES.test(code) || DRIVER_WORDS.test(error.message)
}
