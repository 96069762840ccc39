import { TIERS } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'

const NO_TIER = -1

/**
 * The day on which an account was promoted for a time, read off what a movement's plan recorded: a tier
 * from that day, and exactly the promotion's days later a lower one. Null when it never was.
 *
 * @param days how long a promotion lasts.
 */
export function recordedPromotion(
  { state, day }: OrganizationView,
  row: number,
  days: number,
): Day | null {
  const { versionFrom, versionNext, fields } = state.accounts.columns
  // By the day, the place of the tier in TIERS: most accounts have one version, and no record is made.
  const tiers = new Map<Day, number>()
  for (let at = state.accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    tiers.set(versionFrom.at(at), fields.tier.at(at))
  }
  let promoted: Day | null = null
  for (const [from, tier] of tiers) {
    const isLower = (tiers.get(from + days) ?? NO_TIER) > tier
    if (from <= day && TIERS[tier] !== undefined && isLower) promoted = from
  }
  return promoted
}
