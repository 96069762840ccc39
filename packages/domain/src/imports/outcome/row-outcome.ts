import type { Day } from '../../kernel/days.js'
import type { History } from '../../kernel/history.js'
import { same } from '../../kernel/same.js'
import type { Change, ColumnarChange } from '../../plans/change.js'
import { refuseRow, type RowRefusal, type RowRefusalCode } from '../compile/row-refusal.js'
import type { RowRefusalParams } from '../messages/params.js'

/** One row's command, which a chunk carries as a row of a columnar change. */
export type RowChange = Exclude<Change, ColumnarChange>

/** What one thing of an import comes to: its commands, and the lines they came from. */
export interface ImportEntry {
  /** Lines of the file; several when rows are netted, none for what the file does not have. */
  readonly lines: readonly number[]
  readonly effect: 'CREATED' | 'REMOVED' | 'UPDATED'
  readonly changes: readonly RowChange[]
}

export interface RefusedRow {
  readonly outcome: 'REFUSED'
  readonly refusals: readonly RowRefusal[]
}

/** What a row comes to against the state. */
export type RowOutcome =
  | { readonly outcome: 'CREATED' | 'UPDATED'; readonly changes: readonly RowChange[] }
  | { readonly outcome: 'UNCHANGED' }
  | RefusedRow

/** @param at the field that it is about, and the text that the row has there. */
export function refusedRow<C extends RowRefusalCode>(
  code: C,
  params: RowRefusalParams[C],
  at?: { readonly field: string; readonly value: string },
): RefusedRow {
  const refusal = refuseRow(code, params, null, at?.value ?? null)
  const told = at === undefined ? refusal : { ...refusal, field: at.field }
  return { outcome: 'REFUSED', refusals: [told] }
}

/** An update when there is something to change. */
export function updatedRow(changes: readonly RowChange[]): RowOutcome {
  return changes.length === 0 ? { outcome: 'UNCHANGED' } : { outcome: 'UPDATED', changes }
}

type Given<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** The object without its undefined members. */
export function givenFields<T extends object>(fields: T): Partial<Given<T>> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Partial<Given<T>>
}

/** The fields that a row is compared with, and the day on which a difference is recorded. */
interface Comparable<F> {
  readonly fields: F
  readonly day: Day
}

/**
 * What a thing's history has on the import's effective day. A thing that begins later is compared on
 * its first day; one that has ended, with what it was last.
 */
export function comparable<F>(history: History<F>, effective: Day): Comparable<F> | null {
  let last: Comparable<F> | null = null
  for (const version of history) {
    if (version.from > effective) return last ?? { fields: version.fields, day: version.from }
    last = { fields: version.fields, day: effective }
  }
  return last
}

/** Those of the wanted fields that are given and differ from what is there. */
export function differingFields<F extends object>(
  present: F,
  wanted: { readonly [K in keyof F]?: F[K] | undefined },
): Partial<F> {
  const differing: Partial<F> = {}
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || same(present[name as keyof F], value)) continue
    differing[name as keyof F] = value as F[keyof F]
  }
  return differing
}
