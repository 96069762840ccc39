import { useNavigate } from '@tanstack/react-router'
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
  const navigate = useNavigate()
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  const keep = (list: readonly string[]): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, [name]: list.length === 0 ? undefined : list }),
      replace: true,
      resetScroll: false,
    })
  return [texts.filter((text) => typeof text === 'string'), keep]
}
