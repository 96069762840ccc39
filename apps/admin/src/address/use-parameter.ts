import { useMatches, useRouter, useSearch } from '@tanstack/react-router'
import { useMemo, useSyncExternalStore } from 'react'

/**
 * A search parameter as it stands in the address at this moment.
 *
 * What the router tells of it comes some frames after it was written: a key pressed in between would be answered
 * by what was chosen before, and would undo the last choice. The page that is being left goes by what the router
 * tells, since the address is another page's by then.
 */
export function useParameter(name: string): unknown {
  const { history, options } = useRouter()
  const path = useMatches({ select: (matches) => matches.at(-1)?.pathname })
  const told = useSearch({
    strict: false,
    select: (search: Readonly<Record<string, unknown>>) => textOf(search[name]),
  })
  const written = useSyncExternalStore(history.subscribe, () => {
    const { pathname, search } = history.location
    if (pathname !== path) return told
    const parameters: Readonly<Record<string, unknown>> = options.parseSearch(search)
    return textOf(parameters[name])
  })
  return useMemo((): unknown => (written === '' ? undefined : JSON.parse(written)), [written])
}

/** A value as a text, which is the same for the same value; empty for none. */
function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value)
}
