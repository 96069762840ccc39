import type { Moment } from '@/address/moment'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { faultsQuery, firedTriggersQuery } from '@/alerts/alerts-query'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import { viewerQuery } from '@/viewer/viewer-query'
import { type InboxItem, inboxItems } from './inbox-items'

/** The inbox is about what is live today, whatever the pages show. */
const live: Moment = { asOf: null, scenario: null }
/** How long a page has the server to itself before the inbox asks, in milliseconds. */
const QUIET = 3_000

/** What waits for the viewer, or happened since they last looked. */
interface Inbox {
  readonly items: readonly InboxItem[]
  /** Keys of what they have seen. */
  readonly seen: readonly string[]
  readonly isLoading: boolean
  readonly error: Error | null
  /** Marks all of it as seen, on this device. */
  readonly markSeen: () => void
}

/** @param isOpened asks at once; otherwise once the page has had its turn. */
export function useInbox(slug: string, isOpened: boolean): Inbox {
  const isQuiet = useQuiet()
  const enabled = isOpened || isQuiet
  const { data: viewer } = useQuery(viewerQuery)
  const { data: scenarios } = useQuery(scenariosQuery(slug))
  const triggers = useQuery({ ...firedTriggersQuery(slug, live), enabled })
  const findings = useQuery({ ...faultsQuery(slug, live), enabled })
  const [seen, setSeen] = useLocalStorage<readonly string[]>({
    key: `postscale.inbox.${slug}.${viewer?.id ?? ''}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const items = inboxItems({
    scenarios: scenarios?.scenarios ?? [],
    triggers: triggers.data ?? [],
    findings: findings.data ?? [],
  })
  return {
    items,
    seen,
    isLoading: triggers.isLoading || findings.isLoading,
    error: triggers.error ?? findings.error,
    markSeen: () => setSeen(items.map(({ key }) => key)),
  }
}

function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), QUIET)
    return () => clearTimeout(timer)
  }, [])
  return isQuiet
}
