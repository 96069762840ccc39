import type { ImportKind } from '../read/field-spec.js'

/** What a refused row means for the run. */
export type BadRowPolicy =
  /** Every row is looked at; one refused row keeps everything from being written. */
  | { readonly kind: 'REJECT_ALL' }
  /** Refused rows are reported, the others are written. */
  | { readonly kind: 'SKIP' }
  /** As SKIP, but the run ends without writing when so many rows are refused. */
  | { readonly kind: 'STOP_AT'; readonly refused: number }

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
  /** Rows that the mapping's `only` leaves out; rows without data are no rows, and told as notes. */
  readonly passedOver: number
  /** What the source recorded earlier and the file, being complete, does not have. */
  readonly removed: number
  /** The same of a file that need not be complete; it stays. */
  readonly absent: number
}
