import { thingLists } from '@/generated/things/thing-lists'
import type { GridOrder } from '@/grid/data-grid/grid-column'
import { useAddressValue } from '@/address/use-address-value'
import type { ListedKind } from '../thing'

/**
 * How a list is ordered, kept in the address as a field with `-` before it for the largest first.
 *
 * @param usual the order until another is chosen; the API's own where it is left out.
 */
export function useThingOrder(
  kind: ListedKind,
  usual?: string,
): readonly [GridOrder | null, (order: GridOrder) => void] {
  const [value, keep] = useAddressValue('order')
  const orders: readonly string[] = thingLists[kind].orders
  const read = (text: unknown): GridOrder | null => {
    if (typeof text !== 'string') return null
    const field = text.replace(/^-/, '')
    return orders.includes(field)
      ? { field, direction: text.startsWith('-') ? 'DESC' : 'ASC' }
      : null
  }
  const write = ({ field, direction }: GridOrder): void => {
    const text = `${direction === 'DESC' ? '-' : ''}${field}`
    keep(text === usual ? undefined : text)
  }
  return [read(value) ?? read(usual), write]
}
