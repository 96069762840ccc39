import type { Virtualizer } from '@tanstack/react-virtual'
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { GridColumn, GridRow } from './grid-column'
import type { CellEditor } from './use-cell-editing'
import type { GridGroup, GridLine } from './grid-group'
import type { GridTable } from './use-grid-table'

interface GridKeysOptions<Row extends GridRow> {
  readonly table: GridTable
  readonly columns: readonly GridColumn<Row>[]
  readonly lines: readonly GridLine<Row>[]
  readonly frame: RefObject<HTMLDivElement | null>
  readonly editing: CellEditor<Row>
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  readonly onFold: (group: GridGroup<Row>) => void
}

const MOVES: Readonly<Record<string, 'down' | 'left' | 'right' | 'up'>> = {
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
}

/** What the keys do in a grid, as in a spreadsheet: arrows, Home, End, pages, Enter, F2, copying. */
export function useGridKeys<Row extends GridRow>(options: GridKeysOptions<Row>) {
  const { table, columns, lines, frame, editing, virtual, onFold } = options
  const wanted = useRef(false)
  const focused = table.getFocusedCell()
  const row = focused?.row.id
  const column = focused?.column.id
  useEffect(() => {
    if (!wanted.current || row === undefined || column === undefined) return
    const place = lines.findIndex(({ id }) => id === row)
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
    const here = lines.findIndex(({ id }) => id === at)
    const of0 = columns.findIndex(({ id }) => id === of)
    const move = MOVES[key]
    const isFar = ctrlKey || metaKey
    const line = lines[here]
    const folded = shiftKey || isFar || of0 > 0 ? null : foldedBy(move, line)
    if (folded !== null) onFold(folded)
    else if (move !== undefined) {
      wanted.current = true
      if (shiftKey && focused !== undefined) table.extendCellSelection(move)
      else go(lineTo(move, lines, here, isFar) ?? at, columnTo(move, columns, of0, isFar) ?? of)
    } else if (key === 'Home' || key === 'End') {
      const to = isFar ? lines.at(key === 'Home' ? 0 : -1) : line
      go(to?.id ?? at, columns.at(key === 'Home' ? 0 : -1)?.id ?? of)
    } else if (key === 'PageDown' || key === 'PageUp') {
      const step = Math.max(
        1,
        Math.floor((frame.current?.clientHeight ?? 0) / target.clientHeight) - 2,
      )
      const next = Math.min(lines.length - 1, Math.max(0, here + (key === 'PageUp' ? -step : step)))
      go(lines[next]?.id ?? at, of)
    } else if (key === 'Enter' || key === 'F2') {
      const inner = target.querySelector<HTMLElement>('a, button')
      const mayEdit = editing.isOffered && columns[of0]?.editor !== undefined
      const edited = mayEdit && line !== undefined && 'row' in line ? line.row : null
      if (edited !== null && (key === 'F2' || inner === null)) editing.open(edited, of)
      else if (key === 'Enter') inner?.click()
      else return
    } else if (key === ' ') {
      target.parentElement?.querySelector<HTMLElement>('input[type="checkbox"]')?.click()
    } else return
    event.preventDefault()
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (!isCell(event.target)) return
    const text = chosenText(table, columns, lines)
    if (text === '') return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
  }
  return { onKeyDown, onCopy }
}

/** The group whose heading an arrow folds or unfolds: to the left where it is open, to the right where it is not. */
function foldedBy<Row extends GridRow>(
  move: string | undefined,
  line: GridLine<Row> | undefined,
): GridGroup<Row> | null {
  if (line === undefined || !('group' in line)) return null
  return move === (line.group.isOpen ? 'left' : 'right') ? line.group : null
}

function lineTo(
  move: string,
  lines: readonly GridRow[],
  here: number,
  isFar: boolean,
): string | undefined {
  const up = isFar ? 0 : Math.max(0, here - 1)
  const down = isFar ? -1 : Math.min(lines.length - 1, here + 1)
  return lines.at(move === 'up' ? up : move === 'down' ? down : here)?.id
}

function columnTo(
  move: string,
  columns: readonly { readonly id: string }[],
  here: number,
  isFar: boolean,
): string | undefined {
  const left = isFar ? 0 : Math.max(0, here - 1)
  const right = isFar ? -1 : Math.min(columns.length - 1, here + 1)
  return columns.at(move === 'left' ? left : move === 'right' ? right : here)?.id
}

/** The chosen cells as a spreadsheet takes them: a line a row, a tab between columns. */
function chosenText<Row extends GridRow>(
  table: GridTable,
  columns: readonly GridColumn<Row>[],
  lines: readonly GridLine<Row>[],
): string {
  return table
    .getCellSelectionBounds()
    .flatMap(({ minRowIndex, maxRowIndex, minColumnIndex, maxColumnIndex }) =>
      lines.slice(minRowIndex, maxRowIndex + 1).map((line) =>
        columns
          .slice(minColumnIndex, maxColumnIndex + 1)
          .map((column) => lineText(line, column, columns[0] === column))
          .map((text) => text.replaceAll(/[\t\n\r]+/g, ' '))
          .join('\t'),
      ),
    )
    .join('\n')
}

function lineText<Row extends GridRow>(
  line: GridLine<Row>,
  column: GridColumn<Row>,
  isFirst: boolean,
): string {
  if ('row' in line) return column.text(line.row)
  return isFirst ? line.group.heading : (column.sum?.(line.group.sums) ?? '')
}
