import type { OrganizationView, TouchpointColumns } from '@postscale/domain'
import { inRowOrder } from '../health-signals/series/in-row-order.js'
import type { RecordedTouchpoints } from './touchpoint.repository.js'

/** Recorded touchpoints by the accounts' rows in a view, as the rules read them. */
export function toTouchpointColumns(
  view: OrganizationView,
  touchpoints: RecordedTouchpoints,
): TouchpointColumns {
  const { places, accountRow } = inRowOrder(view, touchpoints)
  return {
    accountRow,
    day: places.map((place) => touchpoints.day[place]!),
    kind: Uint8Array.from(places, (place) => touchpoints.kind[place]!),
  }
}
