import type { ImportCounts, Message } from '@postscale/domain'

/** How a run ended. */
export type ImportStatus = 'DONE' | 'FAILED' | 'REFUSED'

/** What a run came to; plain JSON. */
export interface ImportResult {
  /** What it came to in words. */
  readonly message: Message
  /** Faults of files and of the plan as a whole, as messages. */
  readonly problems: readonly Message[]
  readonly counts: readonly ImportCounts[]
  /** The revision that was made, or found when nothing changed or was written. */
  readonly revision: number | null
  readonly changed: boolean
}
