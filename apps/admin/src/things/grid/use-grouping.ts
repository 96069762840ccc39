import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Moment } from '@/address/moment'
import { useAddressValues } from '@/address/use-address-values'
import { useParameter } from '@/address/use-parameter'
import type { FilterField } from '../filters/filter-field'
import { enumName, type ListedKind } from '../thing'
import type { ThingListing } from '../thing-query'
import { groupThingsQuery, isOfFew } from './group-things'
import { groupings, groupsOf, type ThingGroup } from './grouping'

/** How a list is grouped. */
export interface Grouping {
  /** By which fields it can be. */
  readonly offered: readonly FilterField[]
  /** By which it is; null where its rows stand under no headings. */
  readonly by: FilterField | null
  readonly groups: readonly ThingGroup[]
  /** Whether all groups are known. */
  readonly isKnown: boolean
  /** The question for what the rows are grouped by. */
  readonly asked: Pick<UseQueryResult, 'error' | 'refetch'>
  /** The keys of those that are folded. */
  readonly folded: readonly string[]
  readonly group: (by: string | null) => void
  /** Folds the groups of these keys, and unfolds all others. */
  readonly fold: (keys: readonly string[]) => void
  readonly toggle: (key: string) => void
}

/** How a list is grouped, kept in the address: `group` by the field's name, `folded` the groups that are. */
export function useGrouping(
  slug: string,
  at: Moment,
  kind: ListedKind,
  { filter, order }: ThingListing,
): Grouping {
  const named = useParameter('group')
  const listed = useParameter('folded')
  const write = useAddressValues()
  const offered = useMemo(() => groupings(kind), [kind])
  const by = offered.find(({ name }) => name === named) ?? null
  const operand = by === null ? undefined : filter[by.name]
  const { data: things, error, refetch } = useQuery(groupThingsQuery(slug, at, by, operand))
  const isReversed = by !== null && order?.direction === 'DESC' && order.field === enumName(by.name)
  const groups = useMemo(() => {
    const all = by === null ? [] : groupsOf(by, operand, things)
    return isReversed ? all.toReversed() : all
  }, [by, operand, things, isReversed])
  const folded = useMemo(() => {
    const keys: readonly unknown[] = Array.isArray(listed) ? listed : []
    return keys.filter((key) => typeof key === 'string')
  }, [listed])
  const fold = (keys: readonly string[]): void =>
    write({ folded: keys.length === 0 ? undefined : keys })
  return {
    offered,
    by,
    groups,
    isKnown: by === null || !isOfFew(by) || things !== undefined,
    asked: { error, refetch },
    folded,
    group: (name) => write({ group: name ?? undefined, folded: undefined }),
    fold,
    toggle: (key) =>
      fold(folded.includes(key) ? folded.filter((each) => each !== key) : [...folded, key]),
  }
}
