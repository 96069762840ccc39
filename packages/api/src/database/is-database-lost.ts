import { sqlStateOf } from './sql-state-of.js'

/** The database was given up: it does not answer, or gives no connection. */
export class DatabaseLostError extends Error {
  override readonly name = 'DatabaseLostError'
}

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
const ADAPTER_KINDS = /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TlsConnectionError)$/
/** The driver's own errors have no code. */
const DRIVER_WORDS =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** Whether an error means that the database was lost, and not that it refused something. */
export function isDatabaseLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof DatabaseLostError || STATES.test(sqlStateOf(error) ?? '')) return true
  const { code = '', meta, cause } = error as Told
  const kind = (meta?.driverAdapterError?.cause ?? cause)?.kind ?? ''
  return (
    SYSTEM_CODES.has(code) ||
    PRISMA_CODES.test(code) ||
    ADAPTER_KINDS.test(kind) ||
    DRIVER_WORDS.test(error.message)
  )
}

/** Where errors tell of what they are about: the system's by their code, Prisma's deep within. */
interface Told {
  readonly code?: string
  readonly cause?: { readonly kind?: string }
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: { readonly kind?: string } } }
}
