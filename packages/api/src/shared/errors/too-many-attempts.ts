import { HeaderMap } from '@apollo/server'
import { RequestError } from './request-error.js'
import { requestTexts } from './request-texts.js'

/** @param retryAfter seconds until another attempt is allowed. */
export function tooManyAttempts(retryAfter: number): RequestError {
  const headers = new HeaderMap([['retry-after', String(retryAfter)]])
  return new RequestError('TOO_MANY_ATTEMPTS', (locale) => requestTexts.tooManyAttempts[locale], {
    extensions: { http: { status: 429, headers } },
  })
}
