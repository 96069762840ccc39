import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { servedTier } from '../unit-economics/tier-costs.js'

/** A lower tier that is recorded for a day to come. */
export interface ComingTierCut {
  readonly on: Day
  readonly from: Tier
  readonly to: Tier
}

/** The next day on which an account is to be served in a lower tier; null when none is recorded. */
export function comingTierCut(
  { accounts, state, day }: OrganizationView,
  row: number,
): ComingTierCut | null {
  let from = servedTier(accounts.tier(row), accounts.segment(row))
  for (const version of state.accounts.recordAt(row).history) {
    if (version.from <= day) continue
    const to = servedTier(version.fields.tier, version.fields.segment)
    if (TIERS.indexOf(to) > TIERS.indexOf(from)) return { on: version.from, from, to }
    from = to
  }
  return null
}
