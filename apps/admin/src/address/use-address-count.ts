import { useAddressValue } from './use-address-value'

/** How many rows are shown, kept in the address once there are more than at first. */
export function useAddressCount(
  name: string,
  first: number,
): readonly [number, (count: number | undefined) => void] {
  const [value, keep] = useAddressValue(name)
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value > first
  return [isCount ? value : first, keep]
}
