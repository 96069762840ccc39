import { TIERS, type Day, type OrganizationView, type Tier } from '@postscale/domain'

/**
 * The day on which an account was promoted for a time, read off what a movement's plan recorded: a tier
 * from that day, and exactly the promotion's days later a lower one. Null when it never was.
 *
 * @param days how long a promotion lasts.
 */
export function promotedOn(
  { state, day }: OrganizationView,
  row: number,
  days: number,
): Day | null {
  const { history } = state.accounts.recordAt(row)
  const tiers = new Map(history.map(({ from, fields }) => [from, fields.tier]))
  const promotion = history.findLast(({ from, fields }) => {
    const after = tiers.get(from + days)
    return from <= day && fields.tier !== null && after != null && isBelow(after, fields.tier)
  })
  return promotion?.from ?? null
}

function isBelow(tier: Tier, other: Tier): boolean {
  return TIERS.indexOf(tier) > TIERS.indexOf(other)
}
