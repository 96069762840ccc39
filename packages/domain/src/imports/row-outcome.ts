import type { RowChange } from './import-entry.js'
import { type RowRefusal, type RowRefusalCode, refuseRow } from './row-refusal.js'
import type { RowRefusalParams } from './import-message-params.js'

/** What a row comes to against the state. */
export type RowOutcome =
  | { readonly outcome: 'CREATED' | 'UPDATED'; readonly changes: readonly RowChange[] }
  | { readonly outcome: 'UNCHANGED' }
  | { readonly outcome: 'REFUSED'; readonly refusals: readonly RowRefusal[] }

export function refusedRow<C extends RowRefusalCode>(
  code: C,
  params: RowRefusalParams[C],
): RowOutcome {
  return { outcome: 'REFUSED', refusals: [refuseRow(code, params)] }
}

/** An update when there is something to change. */
export function updatedRow(changes: readonly RowChange[]): RowOutcome {
  return changes.length === 0 ? { outcome: 'UNCHANGED' } : { outcome: 'UPDATED', changes }
}
