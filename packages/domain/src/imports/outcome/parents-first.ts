import { refusedRow, type RowOutcome } from './row-outcome.js'

/** A row and the line of the file on which it begins. */
export interface NumberedRow<R> {
  readonly line: number
  readonly row: R
}

/** Rows in an order in which each comes after the one it refers to. */
interface Ordered<R> {
  readonly ordered: readonly NumberedRow<R>[]
  /** Those that refer to one another in a circle. */
  readonly looping: readonly NumberedRow<R>[]
  /** Those that are in no circle themselves, but under one; each after the one it refers to. */
  readonly underLoops: readonly NumberedRow<R>[]
}

/** Orders rows that refer to each other by key; a reference to none of them does not count. */
export function parentsFirst<R>(
  rows: readonly NumberedRow<R>[],
  keyOf: (row: R) => string,
  parentOf: (row: R) => string | null,
): Ordered<R> {
  const byKey = new Map(rows.map((numbered) => [keyOf(numbered.row), numbered]))
  const children = new Map<string, NumberedRow<R>[]>()
  const ready: NumberedRow<R>[] = []
  for (const numbered of rows) {
    const parent = parentOf(numbered.row)
    if (parent === null || !byKey.has(parent)) ready.push(numbered)
    else {
      const siblings = children.get(parent)
      if (siblings === undefined) children.set(parent, [numbered])
      else siblings.push(numbered)
    }
  }
  const above = ({ row }: NumberedRow<R>): NumberedRow<R> | undefined => {
    const parent = parentOf(row)
    return parent === null ? undefined : byKey.get(parent)
  }
  const below = (first: readonly NumberedRow<R>[]): NumberedRow<R>[] => {
    const found = [...first]
    // The list grows while it is walked.
    for (const next of found) {
      const key = keyOf(next.row)
      found.push(...(children.get(key) ?? []).filter((child) => !inCircle.has(child)))
      children.delete(key)
    }
    return found
  }
  const inCircle = circlesOf(rows, above)
  const ordered = below(ready)
  const looping = rows.filter((numbered) => inCircle.has(numbered))
  return { ordered, looping, underLoops: below(looping).slice(looping.length) }
}

/** The rows that are reached again by going from each to the one above it. */
function circlesOf<R>(
  rows: readonly NumberedRow<R>[],
  above: (row: NumberedRow<R>) => NumberedRow<R> | undefined,
): ReadonlySet<NumberedRow<R>> {
  const walk = new Map<NumberedRow<R>, number>()
  const inCircle = new Set<NumberedRow<R>>()
  for (const [start, first] of rows.entries()) {
    let at: NumberedRow<R> | undefined = first
    for (; at !== undefined && !walk.has(at); at = above(at)) walk.set(at, start)
    if (at === undefined || walk.get(at) !== start) continue
    for (; at !== undefined && !inCircle.has(at); at = above(at)) inCircle.add(at)
  }
  return inCircle
}

/** What a row comes to, by its line. */
export interface LineOutcome {
  readonly line: number
  readonly result: RowOutcome
}

/** What the rows of a file came to in a turn before. */
export interface TurnBefore {
  /** Lines that are dealt with. */
  readonly done: ReadonlySet<number>
  /** Lines of them that were refused, or will be: who stands under them is refused too. */
  readonly refused: ReadonlySet<number>
}

export const FIRST_TURN: TurnBefore = { done: new Set(), refused: new Set() }

/** Rows that stand under each other: how they are known, and named to people. */
interface Standing<R> {
  readonly thing: 'person' | 'position' | 'team'
  readonly keyOf: (row: R) => string
  readonly nameOf: (row: R) => string | undefined
  readonly parentOf: (row: R) => string | null
  readonly outcomeOf: (row: R) => RowOutcome
}

/**
 * What rows of things that stand under each other come to, parents before their children whatever
 * their order in the file. Those in a circle are refused, and whoever stands under a refused one, since
 * its place is not known.
 */
export function* outcomesParentsFirst<R>(
  { thing, keyOf, nameOf, parentOf, outcomeOf }: Standing<R>,
  rows: readonly NumberedRow<R>[],
  { done, refused }: TurnBefore,
): Generator<LineOutcome> {
  const { ordered, looping, underLoops } = parentsFirst(rows, keyOf, parentOf)
  const named = new Map(rows.map(({ row }) => [keyOf(row), nameOf(row) ?? keyOf(row)]))
  const refusedKeys = new Set(
    rows.filter(({ line }) => refused.has(line)).map(({ row }) => keyOf(row)),
  )
  for (const { line, row } of looping) {
    refusedKeys.add(keyOf(row))
    const reference = nameOf(row) ?? keyOf(row)
    if (!done.has(line)) yield { line, result: refusedRow('LOOP', { thing, reference }) }
  }
  for (const { line, row } of [...underLoops, ...ordered]) {
    const parent = parentOf(row)
    if (parent !== null && refusedKeys.has(parent)) {
      refusedKeys.add(keyOf(row))
      const reference = named.get(parent) ?? parent
      const result = refusedRow('UNDER_REFUSED', { thing, reference })
      if (!done.has(line)) yield { line, result }
    } else if (!done.has(line)) {
      const result = outcomeOf(row)
      if (result.outcome === 'REFUSED') refusedKeys.add(keyOf(row))
      yield { line, result }
    }
  }
}
