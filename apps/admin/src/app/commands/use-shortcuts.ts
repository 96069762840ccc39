import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { goKeys } from './go-keys'
import { useSingleKeys } from './use-single-keys'

/** How long after G its second key is waited for, in milliseconds. */
const PATIENCE = 1500

interface ShortcutsOptions {
  readonly slug: string
  readonly onPalette: () => void
  readonly onList: () => void
}

/** Serves the keyboard shortcuts of an organization's pages. */
export function useShortcuts({ slug, onPalette, onList }: ShortcutsOptions): void {
  const navigate = useNavigate()
  const [hasSingleKeys] = useSingleKeys()
  // Also while something is typed.
  useHotkeys([['mod+K', onPalette]], [])
  useEffect(() => {
    if (!hasSingleKeys) return undefined
    let goneSince = Number.NEGATIVE_INFINITY
    const serve = (event: KeyboardEvent): void => {
      if (isTaken(event)) return
      const goes = event.timeStamp - goneSince < PATIENCE
      goneSince = Number.NEGATIVE_INFINITY
      const key = event.key.toLowerCase()
      const page = goes ? goKeys.find((each) => each.key === key) : undefined
      if (page !== undefined) {
        event.preventDefault()
        void navigate({ to: page.to, params: { slug } })
      } else if (key === '?') {
        event.preventDefault()
        onList()
      } else if (key === 'g') {
        goneSince = event.timeStamp
      }
    }
    document.addEventListener('keydown', serve)
    return () => document.removeEventListener('keydown', serve)
  }, [hasSingleKeys, navigate, onList, slug])
}

/** Whether a key is meant for something else: a field, a dialog, a menu, or the browser. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const { target } = event
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]') !==
      null
  )
}
