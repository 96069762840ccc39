import type { Moment } from '@/address/moment'
import { queryOptions } from '@tanstack/react-query'
import { isDate } from '@/forms/form-text'
import { AdminAccountBalanceDocument, type AdminAccountBalanceQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Asked = NonNullable<NonNullable<AdminAccountBalanceQuery['organization']>['account']>

/** What an account pays by the end of a day, as its movements say. */
export interface AccountBalance {
  readonly name: string
  /** That of its contract. */
  readonly currency: string
  /** In minor units; null where no movement has opened a balance. */
  readonly balance: number | null
  readonly acv: number
}

/** What an account pays by the end of a day; asks nothing while there is no account or day. */
export function balanceQuery(slug: string, id: string | null, at: Moment) {
  return queryOptions({
    queryKey: ['account-balance', slug, id, at],
    queryFn: async ({ signal }): Promise<AccountBalance | null> => {
      const variables = { slug, id: id ?? '', at }
      const { organization } = await requestGraphql(AdminAccountBalanceDocument, variables, signal)
      return organization?.account ? toBalance(organization.account) : null
    },
    enabled: id !== null && isDate(at.asOf ?? ''),
  })
}

function toBalance({ name, acv, standing: { balance } }: Asked): AccountBalance {
  const { currency } = balance ?? acv
  return { name, currency, balance: balance?.amountMinor ?? null, acv: acv.amountMinor }
}
