import { parseDay } from '@postscale/domain'
import { badUserInput } from '../../../shared/errors/bad-user-input.js'
import { referenceCondition } from './reference-condition.js'
import type { SeriesCondition } from './series-question.js'

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
