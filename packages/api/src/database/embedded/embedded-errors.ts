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
  inUse: (path: string, cause: unknown) =>
    new DatabaseStartError(
      'DATA_DIR_IN_USE',
      `A PostgreSQL server runs on ${path} and does not let Postscale in.`,
      'Stop that server, or set POSTSCALE_DATA_DIR to another folder.',
      cause,
    ),
} as const
