import type { ArrContribution } from './contribution.js'
import type { ImportRow } from './import-row.js'

const LOSSES: ReadonlySet<string> = new Set(['CONTRACTION', 'CHURN'])

/**
 * What a row of ARR_MOVEMENTS gives. A subscription (with `start`) gives its amount on its start and
 * takes it back on its end; a movement (with `date`) gives its amount, which a told loss makes
 * negative. Nothing comes of an amount of zero, such as a trial's.
 */
export function arrContributions(
  row: ImportRow<'ARR_MOVEMENTS'>,
  line: number,
): readonly ArrContribution[] {
  const { start, end, date, amount, movement = null, reason = null } = row
  if (amount === 0) return []
  if (start !== undefined) {
    const begins: ArrContribution = { line, day: start, amount, movement: null, reason: null }
    if (end === undefined || end === null) return [begins]
    return [begins, { line, day: end, amount: -amount, movement: null, reason }]
  }
  if (date === undefined) return []
  const signed = movement !== null && LOSSES.has(movement) ? -Math.abs(amount) : amount
  return [{ line, day: date, amount: signed, movement, reason }]
}
