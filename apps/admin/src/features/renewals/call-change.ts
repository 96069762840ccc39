import type { AdminCalledRenewalFragment, ChangeInput, ForecastCategory } from '@/generated/graphql'

/** A contract whose account is there, so that it can be called. */
export type CallableRenewal = AdminCalledRenewalFragment & {
  readonly account: NonNullable<AdminCalledRenewalFragment['account']>
}

/** A call as the form holds it. */
export interface CallValues {
  readonly category: ForecastCategory | null
  /** In minor units of the contract's currency, null for all of its ARR; left as it is where several are called. */
  readonly arr: number | null
  readonly effective: string
}

/** Whether a contract is open and its account there. */
export function isCallable(renewal: AdminCalledRenewalFragment): renewal is CallableRenewal {
  const isDecided = renewal.status === 'WON' || renewal.status === 'LOST'
  return renewal.account !== null && !isDecided
}

/** Names a contract among others: an account may have several ends in the window. */
export function renewalKey({ account, accountName, contractEnd }: AdminCalledRenewalFragment) {
  return `${account?.id ?? accountName} ${contractEnd}`
}

/** The currency of the contract. */
export function contractCurrency({ account }: CallableRenewal): string {
  return account.acv.currency
}

/** The changes that record a call; what is not recorded yet is added. */
export function callChanges(
  renewals: readonly CallableRenewal[],
  { category, arr, effective }: CallValues,
): readonly ChangeInput[] {
  return renewals.map((renewal): ChangeInput => {
    const currency = contractCurrency(renewal)
    const expected =
      renewals.length > 1
        ? {}
        : { forecastArr: arr === null ? null : { amountMinor: arr, currency } }
    const called = { effective, forecastCategory: category, ...expected }
    return renewal.renewal === null
      ? {
          createRenewal: {
            account: { id: renewal.account.id },
            contractEnd: renewal.contractEnd,
            ...called,
          },
        }
      : { updateRenewal: { renewal: { id: renewal.renewal.id }, ...called } }
  })
}
