import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminSeatPriceDocument, type RoleFamily } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

interface Money {
  readonly amountMinor: number
  readonly currency: string
}

/** What a seat of a role family is budgeted with a year on average; null where none is, or it is not shown. */
export function seatPriceQuery(slug: string, at: Moment, family: RoleFamily) {
  return queryOptions({
    queryKey: ['seat-price', slug, at, family],
    queryFn: async ({ signal }): Promise<Money | null> => {
      const variables = { slug, at, family }
      const { organization } = await requestGraphql(AdminSeatPriceDocument, variables, signal)
      const { totalCount = 0, sums } = organization?.positions ?? {}
      if (totalCount === 0 || sums?.budgetedCost == null) return null
      const { amountMinor, currency } = sums.budgetedCost
      return { amountMinor: Math.round(amountMinor / totalCount), currency }
    },
  })
}
