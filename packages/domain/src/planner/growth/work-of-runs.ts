import type { RoleFamily } from '../../entities/vocabularies.js'
import { FAMILY_OF_ROW } from '../../rules/capacity/capacity-row.js'
import type { GrowthRuns } from './growth-runs.js'
import { type Spread, spreadOf } from './spread.js'

/**
 * The work of a role family's kinds in a month, whoever carries it, in seats: what customers bring does not depend on
 * who answers for it.
 */
export function workOf(
  { model, places, valuesOf, expectedOf, count }: GrowthRuns,
  family: RoleFamily,
  month: number,
): Spread {
  const sums = new Float64Array(count)
  let expected = 0
  for (const [place, { rows }] of model.lines.entries()) {
    for (const [index, { row }] of rows.entries()) {
      if (FAMILY_OF_ROW[row] !== family) continue
      const series = places.row(place, index)
      const values = valuesOf(series, month)
      for (let run = 0; run < count; run += 1) sums[run]! += values[run]!
      expected += expectedOf(series, month)
    }
  }
  return spreadOf(expected, sums, { key: 'capacity.REASON_NO_CAPACITY', params: { family } })
}
