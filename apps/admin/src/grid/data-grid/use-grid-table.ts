import {
  cellSelectionFeature,
  type CellSelectionState,
  type ColumnDef,
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  type ColumnSizingState,
  columnVisibilityFeature,
  functionalUpdate,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { GridColumn, GridRow } from './grid-column'
import { keptWidths, keepWidths } from './kept-columns'

const features = tableFeatures({
  cellSelectionFeature,
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
})

const WIDTH = 150
const LEAST_WIDTH = 64

interface GridTableOptions {
  /** By what the widths of its columns are remembered. */
  readonly name: string
  readonly columns: readonly Pick<GridColumn<GridRow>, 'id' | 'width'>[]
  /** Its lines, headings among them. */
  readonly lines: readonly GridRow[]
  /** Ids of the columns that are shown, in their order. */
  readonly shown: readonly string[]
}

/** The state of a grid: which columns it has, how wide they are, and which cells are chosen. */
export function useGridTable(options: GridTableOptions) {
  const { name, columns, lines, shown } = options
  const [columnSizing, setSizing] = useState<ColumnSizingState>(() => keptWidths(name))
  const [cellSelection, setCellSelection] = useState<CellSelectionState>([])
  const definitions = useMemo(
    () =>
      columns.map(({ id, width = WIDTH }): ColumnDef<typeof features, GridRow> => {
        return { id, size: width, minSize: LEAST_WIDTH, accessorFn: (line) => line.id }
      }),
    [columns],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: lines,
    getRowId: (line) => line.id,
    columnResizeMode: 'onChange',
    autoResetCellSelection: false,
    state: {
      cellSelection,
      columnOrder: [...shown],
      columnSizing,
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, shown.includes(id)])),
    },
    onCellSelectionChange: setCellSelection,
    onColumnSizingChange: (change) => {
      const next = functionalUpdate(change, columnSizing)
      setSizing(next)
      keepWidths(name, next)
    },
  })
  return table
}

/** The state of a grid. */
export type GridTable = ReturnType<typeof useGridTable>
