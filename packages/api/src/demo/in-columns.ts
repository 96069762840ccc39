import { MAX_ROWS, type ColumnarChange, type SingleChange } from '@postscale/domain'

/** Changes of one type as columnar ones, of as many rows as one may have; none for none. */
export function inColumns(changes: readonly SingleChange[]): readonly ColumnarChange[] {
  const columnar: ColumnarChange[] = []
  for (let first = 0; first < changes.length; first += MAX_ROWS) {
    columnar.push(columnsOf(changes.slice(first, first + MAX_ROWS)))
  }
  return columnar
}

function columnsOf(rows: readonly SingleChange[]): ColumnarChange {
  const [of, other] = new Set(rows.map(({ type }) => type))
  if (of === undefined || other !== undefined) throw new Error('columns are of one type of change')
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  names.delete('type')
  const columns = [...names].map((name) => [name, rows.map((row) => cell(row, name))] as const)
  return { type: 'columnar', of, columns: Object.fromEntries(columns) }
}

function cell(row: SingleChange, name: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[name]
}
