import { DatabaseStartError } from '../database-start-error.js'
import { embeddedErrors } from './embedded-errors.js'

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
