import type { ReactNode } from 'react'

/** A column of a grid. */
export interface GridColumn<Row> {
  readonly id: string
  readonly header: string
  /** Numbers stand at the end, so that their digits are below each other. */
  readonly align?: 'end'
  /** In pixels, before somebody chooses another. */
  readonly width?: number
  /** Shown only where it is chosen. */
  readonly isExtra?: boolean
  /** The field that the list is ordered by when its header is pressed. */
  readonly order?: string
  readonly cell: (row: Row) => ReactNode
  /** What is copied and exported; an empty text where there is nothing. */
  readonly text: (row: Row) => string
  /** What stands of the sums of a list in the column; an empty text where there is none. */
  readonly sum?: (sums: GridSums) => string
  /** What edits a cell in its place; missing where it is not edited there. */
  readonly editor?: (row: Row, edit: CellEditing) => ReactNode
}

/** How an editor in a cell ends. */
interface CellEditing {
  /** Keeps a value that is not applied yet. */
  readonly onDone: (value: unknown) => void
  readonly onCancel: () => void
}

/** What a list comes to, by the names of what is summed up. */
export type GridSums = Readonly<Record<string, unknown>>

/** By which column a grid is ordered. */
export interface GridOrder {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}

/** What every row has. */
export interface GridRow {
  readonly id: string
}
