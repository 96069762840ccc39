import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import type { Locale } from '@postscale/domain'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { DatabaseLog } from '../database/database-start-error.js'
import { RequestError } from '../errors/request-error.js'
import { requestTexts, tooLargeToTell } from '../errors/request-texts.js'
import { outageOf } from './outage.js'

/** What is true for one HTTP request, wherever in its course one stands. */
interface RequestScope {
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

/**
 * Every GraphQL error on its way out: refusals get the caller's language, bugs are logged and
 * masked, and all carry a code and the request's id.
 *
 * @param hideSuggestions leaves out "Did you mean …?", which names parts of the schema.
 */
export function createFormatError(hideSuggestions: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const scope = requestScope.getStore()
    const locale = scope?.locale ?? 'en'
    const { stacktrace: _, ...given } = formatted.extensions ?? {}
    const extensions = scope ? { ...given, requestId: scope.requestId } : given
    const outage = outageOf(error)
    if (outage !== null) {
      scope?.log.warn({ reason: formatted.message }, 'the database is not available')
    }
    const infinite = isInfinite(error) ? tooLargeToTell() : undefined
    const refusal = findRequestError(error) ?? outage ?? infinite
    if (refusal) {
      return {
        ...formatted,
        message: refusal.text(locale),
        extensions: { ...extensions, code: refusal.code },
      }
    }
    if (isTooManyFaults(error)) {
      const message = requestTexts.tooManyFaults[locale]
      return { message, extensions: { ...extensions, code: 'BAD_USER_INPUT' } }
    }
    if (isOfPersistedQuery(error)) {
      return { ...formatted, extensions: { ...extensions, code: 'BAD_REQUEST' } }
    }
    if (extensions['code'] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
      report(scope, error, formatted.path)
      return {
        ...formatted,
        message: requestTexts.internal[locale],
        extensions: pickSafe(extensions),
      }
    }
    const message = hideSuggestions
      ? formatted.message.replace(/ ?Did you mean .+\?$/s, '')
      : formatted.message
    return { ...formatted, message, extensions }
  }
}

// Faults of a request that graphql-js and Apollo Server give no other name than their text.

/** The last of the errors of variables, where graphql-js stops counting. */
function isTooManyFaults(error: unknown): boolean {
  return isSaid(error, /^Too many errors processing variables/)
}

/** A hash that is of another query, or an extension that is none. */
function isOfPersistedQuery(error: unknown): boolean {
  return isSaid(error, /^(?:provided sha does not match|Unsupported persisted query)/)
}

/** A sum or a ratio of numbers that each are fine. */
function isInfinite(error: unknown): boolean {
  return isSaid(error, /^Float cannot represent .+: -?Infinity$/)
}

function isSaid(error: unknown, text: RegExp): boolean {
  return error instanceof GraphQLError && text.test(error.message)
}

function report(
  scope: RequestScope | undefined,
  error: unknown,
  path: GraphQLFormattedError['path'],
): void {
  if (scope?.signal.aborted) scope.log.info({ path }, 'a cancelled request stopped')
  else scope?.log.error({ err: causeOf(error), path }, 'a request ran into a bug')
}

function findRequestError(error: unknown): RequestError | undefined {
  let next = error
  for (let depth = 0; depth < 5 && next instanceof GraphQLError; depth += 1) {
    if (next instanceof RequestError) return next
    next = next.originalError
  }
  return undefined
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error
}

/** A bug's own extensions may hold anything. */
function pickSafe(extensions: Record<string, unknown>): Record<string, unknown> {
  return { code: extensions['code'], requestId: extensions['requestId'] }
}
