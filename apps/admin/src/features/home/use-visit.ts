import { useState } from 'react'
import { nextVisit, type Visit } from './visit'

/** When the viewer's visit before this one ended, by what this device keeps; null on the first. */
export function useVisit(slug: string, viewerId: string): string | null {
  const [since] = useState(() => {
    const key = `postscale.visit.${slug}.${viewerId}`
    const visit = nextVisit(readVisit(key), new Date())
    localStorage.setItem(key, JSON.stringify(visit))
    return visit.since
  })
  return since
}

function readVisit(key: string): Visit | null {
  const kept = localStorage.getItem(key)
  return kept === null ? null : (JSON.parse(kept) as Visit)
}
