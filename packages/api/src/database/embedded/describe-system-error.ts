import { embeddedErrors } from './embedded-errors.js'

/** Turns an error of the file system into one that says what to do; others are passed through. */
export function describeSystemError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return embeddedErrors.notWritable(path, error)
    case 'ENOSPC':
    case 'EDQUOT':
      return embeddedErrors.diskFull(path, error)
    default:
      return error
  }
}
