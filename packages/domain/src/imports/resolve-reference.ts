import type { ThingName } from '../messages/thing-name.js'
import type { RowOutcome } from './row-outcome.js'
import { refusedRow } from './row-outcome.js'
import type { Known, ThingRegistry } from './thing-registry.js'

export type Resolved<F> =
  | { readonly known: Known<F>; readonly refused: null }
  | { readonly known: null; readonly refused: RowOutcome }

/** The thing that a reference names, or the refusal of the row that refers to it. */
export function resolveReference<F>(
  registry: ThingRegistry<F>,
  thing: ThingName,
  reference: string,
): Resolved<F> {
  const known = registry.find(reference)
  if (known === null) return refused(refusedRow('UNKNOWN_REFERENCE', { thing, reference }))
  if (known === 'AMBIGUOUS') {
    return refused(refusedRow('AMBIGUOUS_REFERENCE', { thing, reference }))
  }
  return { known, refused: null }
}

function refused<F>(outcome: RowOutcome): Resolved<F> {
  return { known: null, refused: outcome }
}
