import type { OrganizationView } from '../state/view.js'
import type { Tier } from '../state/vocabulary.js'

const BY_SEGMENT = {
  ENTERPRISE: 'HIGH_TOUCH',
  MID_MARKET: 'LOW_TOUCH',
  SMB: 'TECH_TOUCH',
} as const

/** The tier that an account is served in: its own, else the one of its segment, as in capacity. */
export function tierOf({ accounts }: OrganizationView, row: number): Tier {
  return accounts.tier(row) ?? BY_SEGMENT[accounts.segment(row)]
}
