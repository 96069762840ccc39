import type { ColumnPlace } from './column-places'

/** What of a cell keeps it in its column's place, as the grid's stylesheet reads it. */
export function placed(place: ColumnPlace | undefined) {
  if (place?.left == null) return {}
  return {
    'data-pinned': place.isFirst ? 'first' : 'next',
    'data-edge': place.isEdge,
    style: { left: place.left },
  }
}
