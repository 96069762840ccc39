import { type Day, formatDay } from '../../../../kernel/days.js'
import { contractCurrency } from '../../../../state/contract-currency.js'
import { fiscalYearStart, planRatesOf } from '../../../../state/plan-rates.js'
import { revenueOf } from '../../../customers/customers-of.js'
import { accountFinding } from '../../account-finding.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * A fiscal year has begun, and contracts in another currency are still told at the plan rate of an earlier
 * one: what they are worth is not what the year was planned with.
 *
 * Source: 2-domain "Things" (money at the fiscal year's plan rate).
 */
export const planRateOutdated: LintRule = {
  id: 'plan-rate-outdated',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const { state, day, organization } = view
    const rates = planRatesOf(state.organization)
    const begun = fiscalYearStart(day, organization.fiscalYearStart)
    const groups = new Map<string, { readonly planned: Day; readonly rows: number[] }>()
    for (const row of view.accounts.rows) {
      const currency = contractCurrency(state.accounts, row, day) ?? organization.currency
      if (currency === organization.currency || revenueOf(view, row).amount <= 0) continue
      const planned = rates.plannedFor(currency, day)
      const group = groups.get(currency) ?? { planned, rows: [] }
      groups.set(currency, group)
      if (planned < begun) group.rows.push(row)
    }
    return [...groups].flatMap(([currency, { planned, rows }]) =>
      accountFinding(
        view,
        rows,
        (told) => ({
          key: 'orgLint.plan-rate-outdated',
          params: {
            ...told,
            contracts: currency,
            planned: formatDay(planned),
            begun: formatDay(begun),
          },
        }),
        { detail: currency.toLowerCase() },
      ),
    )
  },
}
