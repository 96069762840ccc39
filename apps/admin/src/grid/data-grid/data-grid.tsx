import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { columnPlaces } from './column-places'
import classes from './data-grid.module.css'
import type { GridColumn, GridOrder, GridRow, GridSums } from './grid-column'
import { GridCell } from './grid-cell'
import { type GridGroup, gridLines, lineCount } from './grid-group'
import { GridHead } from './grid-head'
import { GridTotals } from './grid-totals'
import { GroupLine } from './group-line'
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
  /** Ids of the columns that are shown, in their order. */
  readonly shown: readonly string[]
  /** How many of them, from the first one on, stay in sight. */
  readonly pinned: number
  /** The rows that have been read. */
  readonly rows: readonly Row[]
  /** The rows under their headings; null where they stand under none. */
  readonly groups: readonly GridGroup<Row>[] | null
  readonly onFold: (group: GridGroup<Row>) => void
  /** How many rows there are in all. */
  readonly total: number
  /** What all of them come to. */
  readonly sums: GridSums
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
  const { label, name, columns, shown, pinned, rows, groups, total, sums, hasMore, isStale } = props
  const { order, selected, renderActs, empty, onFold, onMore, onOrder, onSelected } = props
  const { onEdit, pending } = props
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => gridLines(rows, groups), [rows, groups])
  const table = useGridTable({ name, columns, lines, shown })
  const editing = useCellEditing<Row>(onEdit)
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns])
  const known = table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? [])
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoized by a compiler here
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= lines.length - AHEAD) onMore()
  }, [hasMore, last, lines.length, onMore])
  const keys = useGridKeys({ table, columns: known, lines, frame, editing, virtual, onFold })
  const isChoosing = selected !== null
  const hasActs = renderActs !== undefined
  const places = columnPlaces(
    known.map(({ id }) => table.getColumn(id)?.getSize() ?? 0),
    pinned,
  )
  const template = [
    ...(isChoosing ? ['2.5rem'] : []),
    ...places.map(({ width }) => width),
    ...(hasActs ? ['3rem'] : []),
  ].join(' ')
  const hasTotals = known.some(({ sum }) => (sum?.(sums) ?? '') !== '')
  const focused = table.getFocusedCell()
  return (
    <div ref={frame} className={classes.frame} data-stale={isStale}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it is a table that is worked in
        role={groups === null ? 'grid' : 'treegrid'}
        aria-label={label}
        aria-rowcount={1 + lineCount(total, groups)}
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
          places={places}
          order={order}
          onOrder={onOrder}
          hasActs={hasActs}
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
            const line = lines[index]
            if (line === undefined) return null
            const common = {
              'aria-rowindex': index + 2,
              className: classes.row,
              style: { transform: `translateY(${start}px)` },
            }
            if ('group' in line) {
              return (
                <tr
                  key={line.id}
                  {...common}
                  aria-level={1}
                  aria-expanded={line.group.isOpen}
                  data-heading="true"
                >
                  <GroupLine
                    table={table}
                    group={line.group}
                    columns={known}
                    places={places}
                    hasBox={isChoosing}
                    hasActs={hasActs}
                    isEntry={focused === undefined && index === 0}
                    onFold={() => onFold(line.group)}
                  />
                </tr>
              )
            }
            const { row } = line
            return (
              <tr
                key={row.id}
                {...common}
                aria-level={groups === null ? undefined : 2}
                aria-selected={isChoosing ? selected.has(row.id) : undefined}
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
                    place={places[place]}
                    isEntry={focused === undefined && index === 0 && place === 0}
                    editing={editing}
                    pending={pending?.(row, column.id)}
                  />
                ))}
                {hasActs && <td className={classes.acts}>{renderActs(row)}</td>}
              </tr>
            )
          })}
        </tbody>
        {hasTotals && (
          <GridTotals
            columns={known}
            places={places}
            sums={sums}
            hasBox={isChoosing}
            hasActs={hasActs}
            total={total}
          />
        )}
      </table>
      {lines.length === 0 && <div className={classes.empty}>{empty}</div>}
    </div>
  )
}
