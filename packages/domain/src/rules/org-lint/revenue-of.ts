import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'

/** The yearly recurring revenue of the live accounts: the sum of their ACV. */
export function revenueOf({ accounts }: OrganizationView): MinorUnits {
  let revenue = 0
  for (const row of accounts.rows) revenue += accounts.acv(row)
  return revenue
}
