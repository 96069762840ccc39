import { RequestError } from './request-error.js'
import { requestTexts } from './request-texts.js'

/** The request was cancelled because it took too long. */
export function timeout(): RequestError {
  return new RequestError('TIMEOUT', (locale) => requestTexts.timeout[locale], {
    extensions: { http: { status: 503 } },
  })
}
