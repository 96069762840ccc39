import { useState } from 'react'
import type { GridRow } from './grid-column'

/** Which cell is edited in its place, and what becomes of what is typed. */
export interface CellEditor<Row extends GridRow> {
  readonly isOpen: (row: Row, column: string) => boolean
  readonly open: (row: Row, column: string) => void
  readonly close: () => void
  readonly keep: (row: Row, column: string, value: unknown) => void
  readonly isOffered: boolean
}

export function useCellEditing<Row extends GridRow>(
  onEdit: ((row: Row, column: string, value: unknown) => void) | undefined,
): CellEditor<Row> {
  const [cell, setCell] = useState<{ readonly row: string; readonly column: string } | null>(null)
  const close = (): void => setCell(null)
  return {
    isOffered: onEdit !== undefined,
    isOpen: (row, column) => cell?.row === row.id && cell.column === column,
    open: (row, column) => setCell({ row: row.id, column }),
    close,
    keep: (row, column, value) => {
      onEdit?.(row, column, value)
      close()
    },
  }
}
