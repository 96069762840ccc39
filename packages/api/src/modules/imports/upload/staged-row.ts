/** A row of a file: the line on which it begins, and its cells' texts. */
export interface StagedRow {
  readonly line: number
  readonly cells: readonly string[]
}
