import type { OrganizationView } from '../../state/view.js'
import { tierOf } from '../lifecycle/customers.js'

/** The accounts that are worth most: served high-touch, of the enterprise segment, or strategic. */
export function highValueRows(view: OrganizationView): readonly number[] {
  const { accounts } = view
  return [...accounts.rows].filter(
    (row) =>
      tierOf(view, row) === 'HIGH_TOUCH' ||
      accounts.segment(row) === 'ENTERPRISE' ||
      accounts.strategic(row),
  )
}
