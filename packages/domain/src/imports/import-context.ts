import type { Day } from '../kernel/day.js'
import type { Id } from '../kernel/id.js'

/** What every row of a run shares. */
export interface ImportContext {
  /** Name of the system the files come from; facts are kept apart by it. */
  readonly source: string
  /** From this day on what the rows say holds, where they do not say since when. */
  readonly effective: Day
  /** Makes the id of a new thing (UUIDv7). */
  readonly newId: () => Id
}
