import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminNodeNamesDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { isReference, referenceLabel } from '../thing'

/** What things are called, by their ids. */
export function namesQuery(at: Moment, ids: readonly string[]) {
  return queryOptions({
    queryKey: ['names', at, ids],
    enabled: ids.length > 0,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const { nodes } = await requestGraphql(AdminNodeNamesDocument, { ids, at }, signal)
      const named: readonly unknown[] = nodes
      return new Map(named.filter(isReference).map((node) => [node.id, referenceLabel(node)]))
    },
  })
}

/** The ids of the things that a filter names. */
export function referredIds(filter: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(filter).flatMap((operand) => {
    if (typeof operand !== 'object' || operand === null) return []
    const lists = Object.values(operand).filter((each) => Array.isArray(each))
    return lists.flat().flatMap((each: unknown) => {
      if (typeof each === 'object' && each !== null && 'id' in each) return [String(each.id)]
      return 'ids' in operand && typeof each === 'string' ? [each] : []
    })
  })
}
