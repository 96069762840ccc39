import { localize } from '@postscale/domain'
import { RequestError } from './request-error.js'

/**
 * The principal is known and may not do this. Not for organizations they may not enter: those answer
 * null, as if they did not exist.
 */
export function forbidden(): RequestError {
  return new RequestError('FORBIDDEN', (locale) =>
    localize(locale, { key: 'problems.FORBIDDEN', params: {} }),
  )
}
