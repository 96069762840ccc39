import type { OrganizationView } from '@postscale/domain'
import type { SortOrder } from '../../shared/relay/sort-key.js'
import { sortRows } from '../organizations/sort-rows.js'

type Direction = SortOrder['direction']

const known = new WeakMap<OrganizationView, Map<Direction, Int32Array>>()

/** Coverage by its first day; all of a day is sorted once and kept with the view. */
export function sortedCoverageRows(
  view: OrganizationView,
  some: Int32Array | null,
  direction: Direction,
): Int32Array {
  const { from, id } = view.state.coverage.columns
  const sort = (rows: Int32Array) =>
    sortRows(
      rows,
      (row) => from.at(row),
      (row) => id.at(row),
      direction,
    )
  if (some !== null) return sort(some)
  const orders = known.get(view) ?? new Map<Direction, Int32Array>()
  known.set(view, orders)
  const rows = orders.get(direction) ?? sort(view.coverage.rows)
  orders.set(direction, rows)
  return rows
}
