import type { ImportKind } from './import-kind.js'

/**
 * What became of a file. Of accounts, people and the like every row counts; of tickets, ARR
 * movements, NPS and health signals `created`, `updated` and `unchanged` count recorded figures.
 */
export interface ImportCounts {
  readonly kind: ImportKind
  readonly file: string
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
  /** Rows that the mapping's `only` leaves out. */
  readonly passedOver: number
  /** What the source recorded earlier and the file, being complete, does not have. */
  readonly removed: number
  /** The same of a file that need not be complete; it stays. */
  readonly absent: number
}
