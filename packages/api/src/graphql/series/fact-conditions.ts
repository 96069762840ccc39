import { type EntityKind, type Id, LIVES, type OrganizationView } from '@postscale/domain'
import type { SeriesCondition } from '../../time-series/series-question.js'
import { filterTest } from '../lists/entity-filter.js'
import { relatedRows } from '../lists/related-rows.js'
import { thingsOf } from '../lists/things.js'
import { dayCondition, oneOfCondition } from './series-filter.js'

/** What is asked of facts: a `DateFilter`, filters of choices by their columns, and relations to things. */
interface FactFilter {
  readonly day?: object | null | undefined
  readonly choices?: Readonly<Record<string, object | null | undefined>>
  readonly relations: readonly {
    readonly kind: EntityKind
    readonly column: string
    readonly relation: object | null | undefined
  }[]
}

interface Relation {
  readonly isNull?: boolean | null
  readonly ids?: readonly string[] | null
  readonly refs?: readonly object[] | null
  readonly where?: object | null
}

/**
 * What a filter lets through of the facts `t`, as conditions.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function factConditions(
  view: OrganizationView,
  { day, choices = {}, relations }: FactFilter,
): SeriesCondition[] {
  const { from, before } = (day ?? {}) as { readonly from?: string; readonly before?: string }
  return [
    ...dayCondition('t.day >=', from, ['filter', 'day', 'from']),
    ...dayCondition('t.day <', before, ['filter', 'day', 'before']),
    ...Object.entries(choices).flatMap(([column, choice]) =>
      oneOfCondition(column, (choice as { readonly in?: readonly string[] } | null)?.in),
    ),
    ...relations.flatMap(({ kind, column, relation }) =>
      relation == null ? [] : relationConditions(view, kind, column, relation),
    ),
  ]
}

function relationConditions(
  view: OrganizationView,
  kind: EntityKind,
  column: string,
  relation: Relation,
): SeriesCondition[] {
  const { isNull, ids, refs, where } = relation
  const isNone = (value: 'false' | 'true'): SeriesCondition[] => [
    { test: `(${column} IS NULL) =`, type: 'bool', value },
  ]
  if (isNull === true) return isNone('true')
  if (ids == null && refs == null && where == null) return isNull === false ? isNone('false') : []
  return [{ test: `${column} = ANY`, type: 'uuid[]', value: relatedIds(view, kind, relation) }]
}

/** The ids of what a relation lets through, each looked at as it is shown: what has ended as it was last. */
function relatedIds(view: OrganizationView, kind: EntityKind, relation: Relation): readonly Id[] {
  const things = thingsOf(view, kind)
  const path = ['filter', kind]
  const rows = relatedRows(things, { ...relation }, path)
  const { where } = relation
  const test = where == null ? null : filterTest(things, where, [...path, 'where'])
  const items =
    rows === null
      ? [...things.all(LIVES)]
      : [...rows].map((row) => (row === -1 ? -1 : things.itemShown(row)))
  const fitting = items.filter((item) => item !== -1 && (test?.(item) ?? true))
  return fitting.map((item) => things.idOf(item))
}
