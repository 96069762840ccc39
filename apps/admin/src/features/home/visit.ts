/** When somebody looked at an organization. */
export interface Visit {
  /** The end of the visit before this one, as an instant; null on the first. */
  readonly since: string | null
  /** When it was last looked at, as an instant. */
  readonly seen: string
}

/** How long nothing is looked at before a visit is over, in milliseconds. */
const PAUSE = 30 * 60_000

/** The visit that goes on or begins now, after the one that is kept. */
export function nextVisit(kept: Visit | null, now: Date): Visit {
  const seen = now.toISOString()
  if (kept === null) return { since: null, seen }
  const isOver = now.getTime() - Date.parse(kept.seen) > PAUSE
  return { since: isOver ? kept.seen : kept.since, seen }
}
