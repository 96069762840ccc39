import type { ArrMovementKind } from '../../../entities/vocabularies.js'
import { type Day, formatDay } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { ImportRow } from '../../compile/import-row.js'
import type { ImportEntry } from '../row-outcome.js'
import type { ArrContribution, NetMovement } from './net-arr.js'

const LOSSES: ReadonlySet<string> = new Set(['CONTRACTION', 'CHURN'])

/**
 * What a row of ARR_MOVEMENTS gives. A subscription (with `start`) gives its amount on its start and
 * takes it back on its end; a movement (with `date`) gives its amount, which a told loss makes
 * negative. A trial, worth nothing, gives zeros.
 */
export function arrContributions(
  row: ImportRow<'ARR_MOVEMENTS'>,
  line: number,
): readonly ArrContribution[] {
  const { start, end, date, amount, movement = null, reason = null } = row
  if (start !== undefined) {
    const begins: ArrContribution = { line, day: start, amount, reason: null }
    if (end === undefined || end === null) return [begins]
    return [begins, { line, day: end, amount: 0 - amount, reason }]
  }
  if (date === undefined) return []
  const signed = movement !== null && LOSSES.has(movement) ? 0 - Math.abs(amount) : amount
  return [{ line, day: date, amount: signed, reason }]
}

/** The facts that an account's netted movements record. */
export function movementEntries(
  accountId: Id,
  source: string,
  movements: readonly NetMovement[],
): readonly ImportEntry[] {
  return movements.map(({ day, amount, movement, reason, lines }) => {
    const effective = formatDay(day)
    const fact = { effective, source, accountId, movement, amount, reason } as const
    return { lines, effect: 'CREATED', changes: [{ type: 'recordArrMovement', ...fact }] }
  })
}

/** What takes back an account's movements that were recorded earlier. */
export function movementRetractions(
  accountId: Id,
  source: string,
  recorded: readonly { readonly day: Day; readonly movement: ArrMovementKind }[],
): readonly ImportEntry[] {
  return recorded.map(({ day, movement }) => {
    const fact = { effective: formatDay(day), source, accountId, movement, amount: 0 } as const
    return { lines: [], effect: 'REMOVED', changes: [{ type: 'recordArrMovement', ...fact }] }
  })
}
