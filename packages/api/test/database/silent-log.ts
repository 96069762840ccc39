import type { DatabaseLog } from '../../src/database/database-start-error.js'

/** A log for tests whose subject is not what is logged. */
export const silentLog: DatabaseLog = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
