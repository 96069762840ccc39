import type { RowRefusalParams } from '../messages/params.js'

export type RowRefusalCode = keyof RowRefusalParams

/** One reason why a row is refused. Its message is `imports.<code>` with these parameters. */
export type RowRefusal = {
  readonly [C in RowRefusalCode]: {
    readonly code: C
    /** The column's name in the file; null when it is about the whole row. */
    readonly column: string | null
    /** The field that it is about, where the column is not known here. */
    readonly field?: string
    /** The cell's text. */
    readonly value: string | null
    readonly params: RowRefusalParams[C]
  }
}[RowRefusalCode]

/** A refusal of a row as a whole. */
export function refuseRow<C extends RowRefusalCode>(
  code: C,
  params: RowRefusalParams[C],
  column: string | null = null,
  value: string | null = null,
): RowRefusal {
  return { code, column, value, params } as RowRefusal
}
