import { RequestError } from './request-error.js'
import { requestTexts } from './request-texts.js'

/** The link was used, has expired, or never was one: they are not told apart. */
export function setupLinkInvalid(): RequestError {
  return new RequestError('SETUP_LINK_INVALID', (locale) => requestTexts.setupLinkInvalid[locale], {
    extensions: { http: { status: 403 } },
  })
}
