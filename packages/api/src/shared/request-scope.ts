import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '@postscale/domain'
import type { DatabaseLog } from '../database/database-log.js'

/** What is true for one HTTP request, wherever in its course one stands. */
export interface RequestScope {
  readonly requestId: string
  readonly locale: Locale
  readonly log: DatabaseLog
  /** Aborted when the request is cancelled: what fails afterwards is no bug. */
  readonly signal: AbortSignal
}

/**
 * The scope of the request being served. Only error formatting reads it: Apollo formats errors that
 * come before there is a context (a bad body, no credentials) and hands over nothing else.
 * Resolvers use their context.
 */
export const requestScope = new AsyncLocalStorage<RequestScope>()
