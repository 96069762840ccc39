import type { ColumnarChange, SingleChange } from './change.js'

/** The rows of a columnar change as changes of their own, one at a time. */
export function* expandColumnar({ of, columns }: ColumnarChange): Generator<SingleChange> {
  const names = Object.keys(columns)
  const rows = columns[names[0] ?? '']?.length ?? 0
  for (let row = 0; row < rows; row += 1) {
    const change: Record<string, unknown> = { type: of }
    for (const name of names) {
      const value = columns[name]![row]
      if (value !== undefined) change[name] = value
    }
    yield change as unknown as SingleChange
  }
}
