import type { FigureUsed } from '../evidence/figure-used.js'

/** What one person carries of one row of the table. */
export interface RowFigure {
  readonly lower: number
  readonly upper: number
  /** An open top feeds utilisation but never makes a book too full. */
  readonly openTop: boolean
  /** From how many a person the next hire is due; null when the table has no such figure. */
  readonly trigger: number | null
  /** The figures of the catalogue behind it. */
  readonly figures: readonly FigureUsed[]
}
