import { useNavigate } from '@tanstack/react-router'

/** Writes values into the address, in place of what it has; those that are undefined are taken out of it. */
export function useAddressValues(): (values: Readonly<Record<string, unknown>>) => void {
  const navigate = useNavigate()
  return (values) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...values }),
      replace: true,
      resetScroll: false,
    })
}
