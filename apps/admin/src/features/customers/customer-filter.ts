import type { AccountFilter, AccountOrder, Segment, Tier } from '@/generated/graphql'

/** Which customers are shown, as people choose it. */
export interface CustomerFilter {
  readonly search: string
  readonly segment: Segment | null
  readonly tier: Tier | null
  readonly uncovered: boolean
  readonly order: CustomerOrder
}

/** What the list can be sorted by, the default first. */
export const customerOrders = ['ACV', 'CONTRACT_END', 'NAME'] as const

/** One order of the list. */
type CustomerOrder = (typeof customerOrders)[number]

/** The filter as the API takes it. */
export function accountFilter(filter: CustomerFilter): AccountFilter {
  const { search, segment, tier, uncovered } = filter
  return {
    ...(search.trim() === '' ? {} : { search: search.trim() }),
    ...(segment === null ? {} : { segment: { in: [segment] } }),
    ...(tier === null ? {} : { tier: { in: [tier] } }),
    ...(uncovered ? { uncoveredFor: ['CSM'] } : {}),
  }
}

/** The order as the API takes it: the largest contracts first, dates and names ascending. */
export function accountOrder(order: CustomerOrder): AccountOrder {
  return { field: order, direction: order === 'ACV' ? 'DESC' : 'ASC' }
}
