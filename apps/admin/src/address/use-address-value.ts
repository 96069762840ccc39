import { useAddressValues } from './use-address-values'
import { useParameter } from './use-parameter'

/**
 * A value that the address keeps, so that reload, Back and a sent link show the same again.
 *
 * @param name of the search parameter; undefined takes it out of the address.
 */
export function useAddressValue(
  name: string,
): readonly [unknown, (value: string | number | undefined) => void] {
  const value = useParameter(name)
  const keepValues = useAddressValues()
  return [value, (next) => keepValues({ [name]: next })]
}
