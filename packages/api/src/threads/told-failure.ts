import { RequestError } from '../errors/request-error.js'
import { databaseUnavailable, timeout } from '../errors/request-texts.js'
import { outageOf } from '../http/outage.js'

/**
 * Why a thread did not answer, as plain data: an error that is handed to another thread loses its class, its code and
 * all else but its text, so that what it means is judged where it was thrown.
 */
export interface ToldFailure {
  /** Whether the database was lost, and nothing is written; else it is a fault of the server. */
  readonly isOutage: boolean
  /** Whether the time was up in the thread, which may be a moment before it is for whoever waits. */
  readonly isTimeUp: boolean
  /** What happened, for the log. */
  readonly story: string
}

/** For another thread. */
export function tellFailure(error: unknown, isTimeUp = false): ToldFailure {
  const { code } = (error instanceof RequestError ? error : outageOf(error)) ?? {}
  return {
    isOutage: code === 'DATABASE_UNAVAILABLE',
    isTimeUp,
    story: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

/** What to answer whoever waited for a thread that did not answer, and has written nothing. */
export function errorOf({ isOutage, isTimeUp, story }: ToldFailure): Error {
  if (isTimeUp) return timeout()
  return isOutage ? databaseUnavailable() : new Error('a thread did not answer', { cause: story })
}
