import type { Virtualizer } from '@tanstack/react-virtual'
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { GridColumn, GridRow } from './grid-column'
import type { CellEditor } from './use-cell-editing'
import type { GridTable } from './use-grid-table'

interface GridKeysOptions<Row extends GridRow> {
  readonly table: GridTable<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly frame: RefObject<HTMLDivElement | null>
  readonly editing: CellEditor<Row>
  readonly virtual: Virtualizer<HTMLDivElement, Element>
}

const MOVES: Readonly<Record<string, 'down' | 'left' | 'right' | 'up'>> = {
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
}

/** What the keys do in a grid, as in a spreadsheet: arrows, Home, End, pages, Enter, F2, copying. */
export function useGridKeys<Row extends GridRow>(options: GridKeysOptions<Row>) {
  const { table, columns, rows, frame, editing, virtual } = options
  const wanted = useRef(false)
  const focused = table.getFocusedCell()
  const row = focused?.row.id
  const column = focused?.column.id
  useEffect(() => {
    if (!wanted.current || row === undefined || column === undefined) return
    const place = rows.findIndex(({ id }) => id === row)
    virtual.scrollToIndex(place)
    const cell = frame.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`,
    )
    if (cell === null || cell === undefined) return
    wanted.current = false
    cell.focus({ preventScroll: false })
  })
  const isCell = (target: EventTarget): target is HTMLElement =>
    target instanceof HTMLElement && target.dataset['row'] !== undefined
  const go = (to: string, at: string): void => {
    wanted.current = true
    table.setFocusedCell(to, at)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key, shiftKey, ctrlKey, metaKey } = event
    if (!isCell(target)) return
    const { row: at = '', column: of = '' } = target.dataset
    const here = rows.findIndex(({ id }) => id === at)
    const of0 = columns.findIndex(({ id }) => id === of)
    const move = MOVES[key]
    const isFar = ctrlKey || metaKey
    if (move !== undefined) {
      if (focused === undefined) table.setFocusedCell(at, of)
      wanted.current = true
      if (shiftKey) table.extendCellSelection(move)
      else if (isFar) go(farRow(move, rows, here), farColumn(move, columns, of0))
      else table.moveCellSelection(move)
    } else if (key === 'Home' || key === 'End') {
      const row0 = isFar ? rows.at(key === 'Home' ? 0 : -1) : rows[here]
      go(row0?.id ?? at, columns.at(key === 'Home' ? 0 : -1)?.id ?? of)
    } else if (key === 'PageDown' || key === 'PageUp') {
      const step = Math.max(
        1,
        Math.floor((frame.current?.clientHeight ?? 0) / target.clientHeight) - 2,
      )
      const next = Math.min(rows.length - 1, Math.max(0, here + (key === 'PageUp' ? -step : step)))
      go(rows[next]?.id ?? at, of)
    } else if (key === 'Enter' || key === 'F2') {
      const row0 = rows[here]
      const inner = target.querySelector<HTMLElement>('a, button')
      const mayEdit = editing.isOffered && columns[of0]?.editor !== undefined
      if (mayEdit && row0 !== undefined && (key === 'F2' || inner === null)) editing.open(row0, of)
      else if (key === 'Enter') inner?.click()
      else return
    } else if (key === ' ') {
      target.parentElement?.querySelector<HTMLElement>('input[type="checkbox"]')?.click()
    } else return
    event.preventDefault()
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (!isCell(event.target)) return
    const text = chosenText(table, columns, rows)
    if (text === '') return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
  }
  return { onKeyDown, onCopy }
}

function farRow(move: string, rows: readonly GridRow[], here: number): string {
  const row = move === 'up' ? rows.at(0) : move === 'down' ? rows.at(-1) : rows[here]
  return row?.id ?? ''
}

function farColumn(
  move: string,
  columns: readonly { readonly id: string }[],
  here: number,
): string {
  const column = move === 'left' ? columns.at(0) : move === 'right' ? columns.at(-1) : columns[here]
  return column?.id ?? ''
}

/** The chosen cells as a spreadsheet takes them: a line a row, a tab between columns. */
function chosenText<Row extends GridRow>(
  table: GridTable<Row>,
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
): string {
  return table
    .getCellSelectionBounds()
    .flatMap(({ minRowIndex, maxRowIndex, minColumnIndex, maxColumnIndex }) =>
      rows.slice(minRowIndex, maxRowIndex + 1).map((row) =>
        columns
          .slice(minColumnIndex, maxColumnIndex + 1)
          .map((column) => column.text(row).replaceAll(/[\t\n\r]+/g, ' '))
          .join('\t'),
      ),
    )
    .join('\n')
}
