import type { RoleFamily } from '../../entities/vocabularies.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import type { RowLoad } from './capacity-group.js'

/**
 * How far a book is on the way to its hire trigger: `load by the triggers ÷ capacity`, in which 1 is the
 * trigger. None where no part of the book has a trigger, or nobody has capacity.
 */
export function triggerUtilisation(
  rows: readonly RowLoad[],
  capacity: number,
  family: RoleFamily,
): Ratio {
  const loads = rows.flatMap(({ triggerLoad }) => triggerLoad ?? [])
  if (loads.length === 0) {
    return { value: null, reason: { key: 'capacity.REASON_NO_TRIGGER', params: {} } }
  }
  const load = loads.reduce((sum, each) => sum + each, 0)
  return ratioOf(load, capacity, { key: 'capacity.REASON_NO_CAPACITY', params: { family } })
}
