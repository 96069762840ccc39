import type { RequestContext } from '../context.js'
import { CommitUnknownError } from '../database/commit.js'
import { GivenUpError } from '../database/deadline.js'
import type { Writing } from '../database/in-transaction.js'
import { outcomeUnknown, timeout } from '../errors/request-texts.js'

/**
 * What the writing of what is no plan answers, or the truth about one that did not come to its end.
 *
 * @param write tells of its commit, and writes nothing after it.
 * @throws RequestError TIMEOUT: nothing is written, now or later
 * @throws RequestError OUTCOME_UNKNOWN: the database was lost at the commit
 */
export async function tellingOutcome<T>(
  { deadline, plans }: Pick<RequestContext, 'deadline' | 'plans'>,
  write: (writing: Writing) => Promise<T>,
): Promise<T> {
  const trace = plans.beginOther()
  const commit = { isSent: false }
  const onCommit = () => {
    commit.isSent = true
    trace.is('UNDECIDED')
  }
  try {
    const answer = await write({ deadline, onCommit })
    if (commit.isSent) trace.is('APPLIED')
    return answer
  } catch (error) {
    if (error instanceof CommitUnknownError) throw outcomeUnknown(null)
    trace.is('NOT_APPLIED')
    if (error instanceof GivenUpError) throw timeout()
    throw error
  }
}
