import { useAddressList } from '@/address/use-address-list'
import type { GridColumn, GridRow } from '@/grid/data-grid/grid-column'

/** Which columns are shown, in their order, kept in the address where they are not those that are shown at first. */
export function useShownColumns<Row extends GridRow>(
  columns: readonly GridColumn<Row>[],
  atFirst?: readonly string[],
): readonly [readonly string[], (shown: readonly string[]) => void] {
  const [listed, list] = useAddressList('columns')
  const ids = columns.map(({ id }) => id)
  const first = ids[0] ?? ''
  const usual = atFirst ?? columns.filter(({ isExtra }) => isExtra !== true).map(({ id }) => id)
  const known = listed.filter((id) => ids.includes(id) && id !== first)
  const shown = known.length === 0 ? usual : [first, ...known]
  const show = (next: readonly string[]): void =>
    list(next.join() === usual.join() ? [] : next.filter((id) => id !== first))
  return [shown, show]
}
