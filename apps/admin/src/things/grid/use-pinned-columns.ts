import { useState } from 'react'
import { useAddressList } from '@/address/use-address-list'
import { keepPinned, keptPinned } from '@/grid/data-grid/kept-columns'

/**
 * Which columns stay in sight at the left besides the first one: those that the address says, so that views and links
 * have them; else those that somebody chose on this device.
 */
export function usePinnedColumns(
  grid: string,
): readonly [readonly string[], (pinned: readonly string[]) => void] {
  const [listed, list] = useAddressList('pinned')
  const [kept, setKept] = useState(() => keptPinned(grid))
  const pin = (pinned: readonly string[]): void => {
    list(pinned)
    setKept(pinned)
    keepPinned(grid, pinned)
  }
  return [listed.length === 0 ? kept : listed, pin]
}
