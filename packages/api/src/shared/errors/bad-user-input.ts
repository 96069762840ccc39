import { localize } from '@postscale/domain'
import { RequestError } from './request-error.js'

/**
 * An argument that cannot be understood: a garbage cursor, a negative count, an id of another type.
 *
 * @param path the argument and, within an input object, its fields: `['input', 'teamId']`.
 */
export function badUserInput(path: readonly (string | number)[]): RequestError {
  const argument = path.join('.')
  return new RequestError(
    'BAD_USER_INPUT',
    (locale) => localize(locale, { key: 'problems.BAD_USER_INPUT', params: { argument } }),
    { extensions: { argument: path } },
  )
}
