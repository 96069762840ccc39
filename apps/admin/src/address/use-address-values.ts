import { useNavigate } from '@tanstack/react-router'

/** Writes several values into the address at once; those that are undefined are taken out of it. */
export function useAddressValues(): (
  values: Readonly<Record<string, string | number | undefined>>,
) => void {
  const navigate = useNavigate()
  return (values) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...values }),
      replace: true,
      resetScroll: false,
    })
}
