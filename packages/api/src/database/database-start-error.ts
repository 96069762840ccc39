/** Why the database could not be made ready, one code for each thing the operator can do about it. */
type DatabaseStartCode =
  | 'PLATFORM_UNSUPPORTED'
  | 'SERVER_USER_MISSING'
  | 'DATA_DIR_NOT_WRITABLE'
  | 'DATA_DIR_NOT_REACHABLE'
  | 'DATA_DIR_NOT_A_FOLDER'
  | 'DATA_DIR_DAMAGED'
  | 'DATA_DIR_IN_USE'
  | 'PID_FILE_DAMAGED'
  | 'DISK_FULL'
  | 'WRONG_MAJOR'
  | 'START_FAILED'
  | 'URL_INVALID'
  | 'UNREACHABLE'
  | 'LOGIN_REFUSED'
  | 'PASSWORD_MISSING'
  | 'DATABASE_MISSING'
  | 'TLS_FILE_MISSING'
  | 'CONNECTIONS_EXHAUSTED'
  | 'SERVER_TOO_OLD'
  | 'WRONG_ENCODING'
  | 'RIGHTS_MISSING'
  | 'READ_ONLY'
  | 'MIGRATION_FAILED'
  | 'MIGRATION_EDITED'
  | 'MIGRATION_UNKNOWN'
  | 'DATABASE_NOT_EMPTY'
  | 'USER_OWNS_NO_TABLES'
  | 'CITUS_MISSING'
  | 'NOT_DISTRIBUTABLE'

/** The database could not be made ready; the message says what happened and what helps. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError'
  readonly code: DatabaseStartCode
  readonly hint: string

  constructor(code: DatabaseStartCode, message: string, hint: string, cause?: unknown) {
    super(`${message}\n${hint}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
  }
}

/** The part of a pino logger that the database code writes to. */
export interface DatabaseLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
