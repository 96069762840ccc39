import type { GridRow, GridSums } from './grid-column'

/** Rows that stand under one heading. */
export interface GridGroup<Row extends GridRow> extends GridRow {
  readonly heading: string
  /** How many rows it has, also of those that are not read yet. */
  readonly count: number
  /** What all of them come to. */
  readonly sums: GridSums
  readonly isOpen: boolean
  /** Those that have been read. */
  readonly rows: readonly Row[]
  /** Whether that is all of them. */
  readonly isWhole: boolean
}

/** A line of a grid: a row, or the heading of the rows below it. */
export type GridLine<Row extends GridRow> = GridRow &
  ({ readonly group: GridGroup<Row> } | { readonly row: Row })

/** The lines of a grid from top to bottom; nothing stands below an open group before all of its rows are read. */
export function gridLines<Row extends GridRow>(
  rows: readonly Row[],
  groups: readonly GridGroup<Row>[] | null,
): readonly GridLine<Row>[] {
  if (groups === null) return rows.map(lineOf)
  const unread = groups.findIndex(({ isOpen, isWhole }) => isOpen && !isWhole)
  const shown = unread === -1 ? groups : groups.slice(0, unread + 1)
  return shown.flatMap((group) => [
    { id: group.id, group },
    ...(group.isOpen ? group.rows.map(lineOf) : []),
  ])
}

/** How many lines there are once all rows are read. */
export function lineCount<Row extends GridRow>(
  total: number,
  groups: readonly GridGroup<Row>[] | null,
): number {
  if (groups === null) return total
  return groups.reduce((sum, { count, isOpen }) => sum + 1 + (isOpen ? count : 0), 0)
}

function lineOf<Row extends GridRow>(row: Row): GridLine<Row> {
  return { id: row.id, row }
}
