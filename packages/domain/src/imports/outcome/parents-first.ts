import { refusedRow, type RowOutcome } from './row-outcome.js'

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

/**
 * What rows of things that stand under each other come to, parents before their children whatever
 * their order in the file; those on a circle, and below it, are refused.
 */
export function* outcomesParentsFirst<R extends { readonly externalId: string }>(
  thing: 'position' | 'team',
  rows: readonly NumberedRow<R>[],
  parentOf: (row: R) => string | null | undefined,
  outcomeOf: (row: R) => RowOutcome,
): Generator<{ readonly line: number; readonly result: RowOutcome }> {
  const { ordered, looping } = parentsFirst(
    rows,
    ({ externalId }) => externalId,
    (row) => parentOf(row) ?? null,
  )
  for (const { line, row } of looping) {
    yield { line, result: refusedRow('LOOP', { thing, reference: row.externalId }) }
  }
  for (const { line, row } of ordered) yield { line, result: outcomeOf(row) }
}
