import { accountCosts, servedTier, type MinorUnits, type OrganizationView } from '@postscale/domain'

/**
 * What an account costs a year, by its row, as its line of unit economics adds it up; null when costs
 * cannot be told.
 */
export function accountTotalCost(view: OrganizationView): ((row: number) => MinorUnits) | null {
  const costs = accountCosts(view)
  if (costs === null) return null
  const { accounts } = view
  const { people, investment, tierCosts } = costs
  return (row) => {
    const { shared, technology } =
      tierCosts.tiers[servedTier(accounts.tier(row), accounts.segment(row))]
    return (people[row] ?? 0) + (investment[row] ?? 0) + shared + technology
  }
}
