import { CommitUnknownError } from '../database/commit.js'
import { GivenUpError } from '../database/deadline.js'
import { outcomeUnknown, timeout } from '../errors/request-texts.js'

/**
 * What a writing answers, or the truth about one that did not come to its end.
 *
 * @throws RequestError TIMEOUT: nothing is written, now or later
 * @throws RequestError OUTCOME_UNKNOWN: the database was lost at the commit
 */
export async function tellingOutcome<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing
  } catch (error) {
    if (error instanceof GivenUpError) throw timeout()
    if (error instanceof CommitUnknownError) throw outcomeUnknown(null)
    throw error
  }
}
