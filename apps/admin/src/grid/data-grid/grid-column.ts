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
  /** The sum below the column. */
  readonly total?: ReactNode
  /** What edits a cell in its place; missing where it is not edited there. */
  readonly editor?: (row: Row, edit: CellEditing) => ReactNode
}

/** How an editor in a cell ends. */
interface CellEditing {
  /** Keeps a value that is not applied yet. */
  readonly onDone: (value: unknown) => void
  readonly onCancel: () => void
}

/** By which column a grid is ordered. */
export interface GridOrder {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}

/** What every row has. */
export interface GridRow {
  readonly id: string
}
