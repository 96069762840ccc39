import { sqlStateOf } from './sql-state-of.js'

/** The connection broke or could not be made, or the server ended it: an administrator, a crash, a start. */
const STATES = /^(?:08...|57P0[1-3])$/
const SYSTEM_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'])
/** The driver's own errors have no code. */
const DRIVER_WORDS =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** Whether an error means that the database was lost, and not that it refused something. */
export function isDatabaseLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (STATES.test(sqlStateOf(error) ?? '')) return true
  const { code } = error as NodeJS.ErrnoException
  return SYSTEM_CODES.has(code ?? '') || DRIVER_WORDS.test(error.message)
}
