import type { ImportKind } from './import-kind.js'

/**
 * What became of a file. Of accounts, people and the like every row counts; of tickets and ARR
 * movements `created`, `updated` and `unchanged` count netted days.
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
  /** Netted days recorded earlier from this source that the file no longer has; they stay. */
  readonly absent: number
}
