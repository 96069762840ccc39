import { HeaderMap } from '@apollo/server'
import { localize } from '@postscale/domain'
import { RequestError } from './request-error.js'

/** The request carries no valid session and no valid token. */
export function unauthenticated(): RequestError {
  return new RequestError(
    'UNAUTHENTICATED',
    (locale) => localize(locale, { key: 'problems.UNAUTHENTICATED', params: {} }),
    {
      extensions: {
        http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) },
      },
    },
  )
}
