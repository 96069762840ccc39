import { useState } from 'react'
import type { Ticking } from '../checklist'

/** The ticks of checklists that are not yet planned, and how they are forgotten. */
export function useTicks(today: string): Ticking & { readonly forget: () => void } {
  const [ticks, setTicks] = useState<Ticking['ticks']>(new Map())
  return {
    ticks,
    today,
    tick: (key, doneOn) => setTicks((before) => new Map(before).set(key, doneOn)),
    forget: () => setTicks(new Map()),
  }
}
