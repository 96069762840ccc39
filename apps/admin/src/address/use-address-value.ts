import { useNavigate, useSearch } from '@tanstack/react-router'

/**
 * A value that the address keeps, so that reload, Back and a sent link show the same again.
 *
 * @param name of the search parameter; undefined takes it out of the address.
 */
export function useAddressValue(
  name: string,
): readonly [unknown, (value: string | number | undefined) => void] {
  const value: unknown = useSearch({
    strict: false,
    select: (search: Readonly<Record<string, unknown>>) => search[name],
  })
  const navigate = useNavigate()
  const keep = (next: string | number | undefined): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, [name]: next }),
      replace: true,
      resetScroll: false,
    })
  return [value, keep]
}
