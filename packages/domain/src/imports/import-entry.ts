import type { Change, ColumnarChange } from '../plans/change.js'

/** One row's command, which a chunk carries as a row of a columnar change. */
export type RowChange = Exclude<Change, ColumnarChange>

/** What one thing of an import comes to: its commands, and the lines they came from. */
export interface ImportEntry {
  /** Lines of the file; several when rows are netted, none for what the file does not have. */
  readonly lines: readonly number[]
  readonly effect: 'CREATED' | 'REMOVED' | 'UPDATED'
  readonly changes: readonly RowChange[]
}
