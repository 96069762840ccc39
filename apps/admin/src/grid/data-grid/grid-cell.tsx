import classes from './data-grid.module.css'
import type { ColumnPlace } from './column-places'
import type { GridColumn, GridRow } from './grid-column'
import { placed } from './placed'
import type { CellEditor } from './use-cell-editing'
import type { GridTable } from './use-grid-table'

interface GridCellProps<Row extends GridRow> {
  readonly table: GridTable
  readonly row: Row
  readonly column: GridColumn<Row>
  readonly place: ColumnPlace | undefined
  /** Whether the focus comes to it from outside of the grid. */
  readonly isEntry: boolean
  readonly editing: CellEditor<Row>
  /** What is typed but not applied yet; undefined where nothing is. */
  readonly pending: unknown
}

/** A cell: chosen with the pointer or the arrow keys, edited by Enter, F2 or a double click. */
export function GridCell<Row extends GridRow>(props: GridCellProps<Row>) {
  const { table, row, column, place, isEntry, editing, pending } = props
  const { id, align, editor } = column
  const cell = table.getRow(row.id).getAllCellsByColumnId()[id]
  const mayEdit = editor !== undefined && editing.isOffered
  const isOpen = mayEdit && editing.isOpen(row, id)
  const isFirst = place?.isFirst === true
  const Cell = isFirst ? 'th' : 'td'
  return (
    <Cell
      {...(isFirst && { scope: 'row' })}
      {...placed(place)}
      data-row={row.id}
      data-column={id}
      className={classes.cell}
      data-align={align}
      data-chosen={cell?.getIsSelected()}
      data-pending={pending !== undefined}
      aria-readonly={editing.isOffered ? !mayEdit : undefined}
      tabIndex={isEntry ? 0 : (cell?.getTabIndex() ?? -1)}
      onMouseDown={isOpen ? undefined : cell?.getSelectionStartHandler()}
      onMouseEnter={cell?.getSelectionExtendHandler()}
      onDoubleClick={mayEdit ? () => editing.open(row, id) : undefined}
    >
      {isOpen
        ? editor(row, {
            onDone: (value) => editing.keep(row, id, value),
            onCancel: editing.close,
          })
        : column.cell(row)}
    </Cell>
  )
}
