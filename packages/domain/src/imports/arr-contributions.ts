import type { ArrContribution } from './arr-contribution.js'
import type { ImportRow } from './import-row.js'

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
