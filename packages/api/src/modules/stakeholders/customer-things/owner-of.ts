import type { Id, OrganizationView } from '@postscale/domain'
import { PositionType } from '../../../graphql/types.js'

/** The seat that answers for a thing; null when none does, or it is closed on the view's day. */
export function ownerOf(view: OrganizationView, positionId: Id | null): PositionType | null {
  const seat = positionId === null ? undefined : view.positions.get(positionId)
  return seat === undefined ? null : new PositionType(view, seat)
}
