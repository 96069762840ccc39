import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './data-grid.module.css'
import type { GridColumn, GridOrder, GridRow } from './grid-column'
import { GridCell } from './grid-cell'
import { GridHead } from './grid-head'
import { GridTotals } from './grid-totals'
import { useCellEditing } from './use-cell-editing'
import { useGridKeys } from './use-grid-keys'
import { useGridTable } from './use-grid-table'
import { RowBox } from './row-box'

interface DataGridProps<Row extends GridRow> {
  /** What the list is called, for who hears it. */
  readonly label: string
  /** By what the widths of its columns are remembered. */
  readonly name: string
  readonly columns: readonly GridColumn<Row>[]
  /** Ids of the columns that are shown, in their order; the first one stays in sight. */
  readonly shown: readonly string[]
  /** The rows that have been read. */
  readonly rows: readonly Row[]
  /** How many there are in all. */
  readonly total: number
  readonly hasMore: boolean
  readonly onMore: () => void
  /** Whether the rows are those of a question before this one. */
  readonly isStale: boolean
  readonly order: GridOrder | null
  readonly onOrder: (order: GridOrder) => void
  /** Ids of the chosen rows; null where none can be chosen. */
  readonly selected: ReadonlySet<string> | null
  readonly onSelected: (selected: ReadonlySet<string>) => void
  /** What can be done to a row. */
  readonly renderActs?: (row: Row) => ReactNode
  /** A value that is typed but not applied yet, by the row's and the column's id; else undefined. */
  readonly pending?: (row: Row, column: string) => unknown
  readonly onEdit?: (row: Row, column: string, value: unknown) => void
  /** Shown in place of the rows where there are none. */
  readonly empty: ReactNode
}

const ROW = 44
/** How many rows before the last one the next page is asked for. */
const AHEAD = 30

/** The one grid of the app: virtual rows over a list that the API filters, orders and pages. */
export function DataGrid<Row extends GridRow>(props: DataGridProps<Row>) {
  const { label, name, columns, shown, rows, total, hasMore, isStale, order } = props
  const { selected, renderActs, empty, onMore, onOrder, onSelected, onEdit, pending } = props
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const table = useGridTable({ name, columns, rows, shown })
  const editing = useCellEditing<Row>(onEdit)
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns])
  const known = table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? [])
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoized by a compiler here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) onMore()
  }, [hasMore, last, rows.length, onMore])
  const keys = useGridKeys({ table, columns: known, rows, frame, editing, virtual })
  const isChoosing = selected !== null
  const template = [
    ...(isChoosing ? ['2.5rem'] : []),
    ...known.map(({ id }, place) => {
      const width = `${table.getColumn(id)?.getSize() ?? 0}px`
      // The first one stays in sight, and must leave room for the others on a phone.
      return place === 0 ? `min(${width}, 45vw)` : width
    }),
    ...(renderActs === undefined ? [] : ['3rem']),
  ].join(' ')
  const hasTotals = known.some((column) => column.total !== undefined)
  const focused = table.getFocusedCell()
  return (
    <div ref={frame} className={classes.frame} data-stale={isStale}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it is a table that is worked in
        role="grid"
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={known.length}
        aria-multiselectable={isChoosing}
        aria-busy={isStale}
        className={classes.grid}
        style={{ ['--grid-columns' as string]: template }}
        {...keys}
      >
        <GridHead
          table={table}
          columns={known}
          order={order}
          onOrder={onOrder}
          hasActs={renderActs !== undefined}
          box={
            isChoosing && (
              <RowBox
                label={t('grid.selectAll')}
                checked={selected.size > 0 && selected.size === rows.length}
                partly={selected.size > 0 && selected.size < rows.length}
                onChange={(all) => onSelected(new Set(all ? rows.map(({ id }) => id) : []))}
              />
            )
          }
        />
        <tbody className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                aria-selected={isChoosing ? selected.has(row.id) : undefined}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                {isChoosing && (
                  <td className={classes.box}>
                    <RowBox
                      label={t('grid.selectRow', { name: known[0]?.text(row) ?? '' })}
                      checked={selected.has(row.id)}
                      onChange={(chosen) => {
                        const next = new Set(selected)
                        if (chosen) next.add(row.id)
                        else next.delete(row.id)
                        onSelected(next)
                      }}
                    />
                  </td>
                )}
                {known.map((column, place) => (
                  <GridCell
                    key={column.id}
                    table={table}
                    row={row}
                    column={column}
                    isFirst={place === 0}
                    isEntry={focused === undefined && index === 0 && place === 0}
                    editing={editing}
                    pending={pending?.(row, column.id)}
                  />
                ))}
                {renderActs !== undefined && <td className={classes.acts}>{renderActs(row)}</td>}
              </tr>
            )
          })}
        </tbody>
        {hasTotals && (
          <GridTotals
            columns={known}
            hasBox={isChoosing}
            hasActs={renderActs !== undefined}
            total={total}
          />
        )}
      </table>
      {rows.length === 0 && <div className={classes.empty}>{empty}</div>}
    </div>
  )
}
