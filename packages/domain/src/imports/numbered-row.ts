/** A row and the line of the file on which it begins. */
export interface NumberedRow<R> {
  readonly line: number
  readonly row: R
}
