import { sqlStateOf } from './sql-state-of.js'

/** Of a statement that came after one that failed, in the same transaction. */
const AFTER_A_FAILURE = '25P02'

/**
 * Waits until all statements are answered that were sent at once in a transaction.
 *
 * @throws what the one failed with that failed first: those after it say only that one did
 */
export async function allAnswered(sent: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(sent)
  const failures = settled.flatMap((each): unknown[] =>
    each.status === 'rejected' ? [each.reason] : [],
  )
  if (failures.length === 0) return
  throw failures.find((error) => sqlStateOf(error) !== AFTER_A_FAILURE) ?? failures[0]
}
