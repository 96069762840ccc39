import { type EntityKind, type OrganizationView, parseDay } from '@postscale/domain'
import { badUserInput } from '../../errors/request-error.js'
import type { SeriesCondition } from '../../time-series/series-question.js'
import type { ThingRef } from '../external-reference.js'
import { idOfRef } from '../lists/row-of-ref.js'

/** That a column is one of some texts. */
export function oneOfCondition(
  column: string,
  texts: readonly string[] | null | undefined,
): SeriesCondition[] {
  return texts ? [{ test: `${column} = ANY`, type: 'text[]', value: texts }] : []
}

/**
 * That a column refers to a thing.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function referenceCondition(
  view: OrganizationView,
  test: string,
  kind: EntityKind,
  ref: ThingRef | null | undefined,
): SeriesCondition[] {
  return ref ? [{ test, type: 'uuid', value: idOfRef(view, kind, ref, ['filter', kind]) }] : []
}

interface Filter {
  readonly dayFrom?: string | null
  readonly dayBefore?: string | null
  readonly account?: ThingRef | null
}

/**
 * What all filters of time series have in common, as conditions.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function seriesFilter(
  view: OrganizationView,
  { dayFrom, dayBefore, account }: Filter,
): SeriesCondition[] {
  return [
    ...dayCondition('t.day >=', dayFrom, ['filter', 'dayFrom']),
    ...dayCondition('t.day <', dayBefore, ['filter', 'dayBefore']),
    ...referenceCondition(view, 't."accountId" =', 'account', account),
  ]
}

/**
 * That a day is on one side of another.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function dayCondition(
  test: string,
  text: string | null | undefined,
  path: readonly string[],
): SeriesCondition[] {
  if (text == null) return []
  if (parseDay(text) === null) throw badUserInput(path)
  return [{ test, type: 'date', value: text }]
}
