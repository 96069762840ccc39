import { DatabaseStartError } from '../database-start-error.js'

/** What can stand in the way of the embedded server and has a known remedy. */
export const embeddedErrors = {
  notWritable: (path: string, cause: unknown) =>
    new DatabaseStartError(
      'DATA_DIR_NOT_WRITABLE',
      `The folder ${path} cannot be written.`,
      'Give it to the user that runs Postscale, or set POSTSCALE_DATA_DIR to another folder.',
      cause,
    ),
  notFolder: (path: string, cause: unknown) =>
    new DatabaseStartError(
      'DATA_DIR_NOT_A_FOLDER',
      `${path} is no folder: it is a file, or a link that leads nowhere.`,
      'Move it away, or set POSTSCALE_DATA_DIR to a folder.',
      cause,
    ),
  notReachable: (path: string) =>
    new DatabaseStartError(
      'DATA_DIR_NOT_REACHABLE',
      `The folder ${path} lies where the system user of PostgreSQL cannot enter.`,
      'Set POSTSCALE_DATA_DIR to a folder outside of root’s home, like /var/lib/postscale.',
    ),
  diskFull: (path: string, cause: unknown) =>
    new DatabaseStartError(
      'DISK_FULL',
      `The disk that holds ${path} is full.`,
      'Free some space, or set POSTSCALE_DATA_DIR to a folder on another disk.',
      cause,
    ),
  wrongMajor: (path: string, found: string, expected: number) =>
    new DatabaseStartError(
      'WRONG_MAJOR',
      `The data in ${path} is of PostgreSQL ${found}, and this Postscale brings ${expected}.`,
      `Run PostgreSQL ${found} on it and set DATABASE_URL, move the data over by a dump, ` +
        'or set POSTSCALE_DATA_DIR to an empty folder.',
    ),
  damaged: (path: string, missing: string) =>
    new DatabaseStartError(
      'DATA_DIR_DAMAGED',
      `The folder ${path} has no ${missing}: it is not Postscale’s, or it has lost a part.`,
      'Restore it from a backup, or set POSTSCALE_DATA_DIR to an empty folder.',
    ),
  pidFileDamaged: (path: string) =>
    new DatabaseStartError(
      'PID_FILE_DAMAGED',
      `The file ${path}, by which a running PostgreSQL is known, holds no process number.`,
      'Make sure that no PostgreSQL runs on its folder, delete the file, and start again.',
    ),
  inUse: (path: string, cause: unknown) =>
    new DatabaseStartError(
      'DATA_DIR_IN_USE',
      `A PostgreSQL server runs on ${path} and does not let Postscale in.`,
      'Stop that server, or set POSTSCALE_DATA_DIR to another folder.',
      cause,
    ),
} as const

/** Turns what PostgreSQL's programs printed on failing into an error that says what to do. */
export function describeServerOutput(output: string, dataDirectory: string): DatabaseStartError {
  const said = output.trim()
  const cause = new Error(said)
  if (/No space left on device|Disk quota exceeded/i.test(said)) {
    return embeddedErrors.diskFull(dataDirectory, cause)
  }
  if (/Read-only file system|Permission denied/i.test(said)) {
    return embeddedErrors.notWritable(dataDirectory, cause)
  }
  return new DatabaseStartError(
    'START_FAILED',
    `The built-in PostgreSQL did not start on ${dataDirectory}.`,
    `It said: ${said.split('\n').slice(-8).join('\n') || 'nothing'}`,
    cause,
  )
}

/** Turns an error of the file system into one that says what to do; others are passed through. */
export function describeSystemError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return embeddedErrors.notWritable(path, error)
    case 'ENOSPC':
    case 'EDQUOT':
      return embeddedErrors.diskFull(path, error)
    default:
      return error
  }
}
