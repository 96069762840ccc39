import { parseDay } from '@postscale/domain'
import { badUserInput } from '../../errors/request-error.js'
import type { SeriesCondition } from '../../time-series/series-question.js'
import { decodeReference } from '../relay/global-id.js'

/** That a column is one of some texts; PostgreSQL has no text with a zero byte in it. */
export function oneOfCondition(
  column: string,
  texts: readonly string[] | null | undefined,
): SeriesCondition[] {
  if (!texts) return []
  const value = texts.filter((text) => !text.includes('\0'))
  return [{ test: `${column} = ANY`, type: 'text[]', value }]
}

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

interface Filter {
  readonly dayFrom?: string | null
  readonly dayBefore?: string | null
  readonly accountId?: string | null
}

/**
 * What all filters of time series have in common, as conditions.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function seriesFilter({ dayFrom, dayBefore, accountId }: Filter): SeriesCondition[] {
  return [
    ...dayCondition('t.day >=', dayFrom, 'dayFrom'),
    ...dayCondition('t.day <', dayBefore, 'dayBefore'),
    ...referenceCondition('t."accountId" =', 'Account', accountId, 'accountId'),
  ]
}

function dayCondition(
  test: string,
  text: string | null | undefined,
  field: string,
): SeriesCondition[] {
  if (text == null) return []
  if (parseDay(text) === null) throw badUserInput(['filter', field])
  return [{ test, type: 'date', value: text }]
}
