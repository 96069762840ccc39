import { useAddressValues } from './use-address-values'
import { useParameter } from './use-parameter'

/**
 * Several texts, kept in the address in their order.
 *
 * @param name of the search parameter; an empty list takes it out of the address.
 */
export function useAddressList(
  name: string,
): readonly [readonly string[], (list: readonly string[]) => void] {
  const value = useParameter(name)
  const keepValues = useAddressValues()
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  return [
    texts.filter((text) => typeof text === 'string'),
    (list) => keepValues({ [name]: list.length === 0 ? undefined : list }),
  ]
}
