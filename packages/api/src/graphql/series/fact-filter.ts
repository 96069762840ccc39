import type { EntityKind, OrganizationView } from '@postscale/domain'
import type { SeriesCondition } from '../../time-series/series-question.js'
import { relatedIds } from '../lists/entity-filter.js'
import { dayCondition, oneOfCondition } from './series-filter.js'

type Given = Readonly<Record<string, unknown>>

/**
 * What a `DateFilter` lets through of the days of facts, as conditions.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function dayConditions(day: object | null | undefined): SeriesCondition[] {
  const { from, before } = (day ?? {}) as { readonly from?: string; readonly before?: string }
  return [
    ...dayCondition('t.day >=', from, ['filter', 'day', 'from']),
    ...dayCondition('t.day <', before, ['filter', 'day', 'before']),
  ]
}

/** What the filter of a choice lets through of a column, as a condition. */
export function choiceCondition(column: string, choice: object | null | undefined) {
  return oneOfCondition(column, (choice as Given | null | undefined)?.['in'] as string[] | null)
}

/**
 * What a relation lets through of a column that refers to things, as conditions.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function relationConditions(
  view: OrganizationView,
  kind: EntityKind,
  column: string,
  relation: object | null | undefined,
): SeriesCondition[] {
  if (relation == null) return []
  const { isNull, ids, refs, where } = relation as Given
  if (isNull === true) return [{ test: `(${column} IS NULL) =`, type: 'bool', value: 'true' }]
  if (ids == null && refs == null && where == null) {
    return isNull === false ? [{ test: `(${column} IS NULL) =`, type: 'bool', value: 'false' }] : []
  }
  const value = relatedIds(view, kind, relation, ['filter', kind])
  return [{ test: `${column} = ANY`, type: 'uuid[]', value }]
}
