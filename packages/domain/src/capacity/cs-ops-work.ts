import type { LoadCell } from './load-cell.js'
import type { SeatLoad } from './seat-load.js'

/** What CS Operations has to serve. */
export interface CsOpsWork {
  /** CSM headcount in FTE. */
  readonly fte: number
  /** The same by segment and region. */
  readonly cells: readonly LoadCell[]
}

/**
 * The work of CS Operations: the CSMs' headcount in FTE (people as they are, not ramped), spread over
 * segments and regions as the CSMs' own capacity is.
 */
export function csOpsWork(csms: readonly SeatLoad[]): CsOpsWork {
  const byPlace = new Map<string, LoadCell>()
  let total = 0
  for (const { holders, cells } of csms) {
    const fte = holders.reduce((sum, holder) => sum + holder.fte, 0)
    total += fte
    if (fte === 0) continue
    for (const { segment, region, share } of cells) {
      const place = `${segment} ${region ?? ''}`
      const weight = (byPlace.get(place)?.weight ?? 0) + fte * share
      byPlace.set(place, { row: 'CS_OPS', segment, region, weight, accounts: 0, acv: 0 })
    }
  }
  return { fte: total, cells: [...byPlace.values()] }
}
