import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import { seatHolders } from './seat-holders.js'

/**
 * A seat's capacity on the view's day: `Σ FTE × ramp` over its occupancies, in seat-equivalents (1 is
 * one whole, fully ramped person). 0 for an open seat; never above the seat's FTE.
 */
export function seatCapacity(view: OrganizationView, position: LivePosition): number {
  const family = view.roles.get(position.roleId)?.family
  if (family === undefined) return 0
  return seatHolders(view, position, family).reduce((sum, holder) => sum + holder.capacity, 0)
}
