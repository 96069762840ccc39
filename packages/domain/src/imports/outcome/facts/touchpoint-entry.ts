import { type Day, formatDay } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { TouchpointKind } from '../../../entities/vocabularies.js'
import type { ImportEntry } from '../row-outcome.js'

/** A touchpoint as a row tells it, what it refers to found. */
export interface ImportedTouchpoint {
  readonly externalId: string
  readonly accountId: Id
  readonly day: Day
  readonly kind: TouchpointKind
  readonly personId: Id | null
  readonly outcome: string | null
  readonly nextOn: Day | null
}

/** The fact that a touchpoint records. */
export function touchpointEntry(
  { day, nextOn, ...fact }: ImportedTouchpoint,
  source: string,
  line: number,
): ImportEntry {
  const dates = { effective: formatDay(day), nextOn: nextOn === null ? null : formatDay(nextOn) }
  const change = { type: 'recordTouchpoint', source, ...fact, ...dates } as const
  return { lines: [line], effect: 'CREATED', changes: [change] }
}
