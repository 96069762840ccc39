import { decodeReference } from '../../../shared/relay/global-id.js'
import type { SeriesCondition } from './series-question.js'

/**
 * That a column refers to a thing, which may be named by its opaque id or its UUID.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function referenceCondition(
  test: string,
  type: string,
  id: string | null | undefined,
  field: string,
): SeriesCondition[] {
  return id ? [{ test, type: 'uuid', value: decodeReference(type, id, ['filter', field]) }] : []
}
