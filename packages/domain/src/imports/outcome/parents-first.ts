/** A row and the line of the file on which it begins. */
export interface NumberedRow<R> {
  readonly line: number
  readonly row: R
}

/** Rows in an order in which each comes after the one it refers to, and those that refer in a circle. */
interface Ordered<R> {
  readonly ordered: readonly NumberedRow<R>[]
  readonly looping: readonly NumberedRow<R>[]
}

/**
 * Orders rows that refer to each other by key; a reference to none of them does not count. The rows
 * on a circle, and those below it, are looping.
 */
export function parentsFirst<R>(
  rows: readonly NumberedRow<R>[],
  keyOf: (row: R) => string,
  parentOf: (row: R) => string | null,
): Ordered<R> {
  const keys = new Set(rows.map(({ row }) => keyOf(row)))
  const children = new Map<string, NumberedRow<R>[]>()
  const ready: NumberedRow<R>[] = []
  for (const numbered of rows) {
    const parent = parentOf(numbered.row)
    if (parent === null || !keys.has(parent)) ready.push(numbered)
    else {
      const siblings = children.get(parent)
      if (siblings === undefined) children.set(parent, [numbered])
      else siblings.push(numbered)
    }
  }
  const ordered: NumberedRow<R>[] = []
  // The list grows while it is walked.
  for (const next of ready) {
    ordered.push(next)
    const key = keyOf(next.row)
    ready.push(...(children.get(key) ?? []))
    children.delete(key)
  }
  const done = new Set(ordered)
  return { ordered, looping: rows.filter((numbered) => !done.has(numbered)) }
}
