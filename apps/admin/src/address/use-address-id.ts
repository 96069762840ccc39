import { useAddressValue } from './use-address-value'

/** The id of what is chosen, kept in the address; null while nothing is. */
export function useAddressId(name: string): readonly [string | null, (id: string | null) => void] {
  const [value, keep] = useAddressValue(name)
  return [typeof value === 'string' ? value : null, (id) => keep(id ?? undefined)]
}
